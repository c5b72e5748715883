import { describe, expect, it } from "@jest/globals";
import type { ClockState } from "../../../../src/domain/clock/clock.ts";
import type { Countdown } from "../../../../src/ui/countdown/countdown.ts";
import { countdownTree } from "../../../../src/ui/countdown/countdown-tree.ts";
import type { ElementTree } from "../../../../src/ui/countdown/element-tree.ts";
import { stateIcon } from "../../../../src/ui/countdown/state-icon.ts";

const ACKNOWLEDGED: Countdown = {
  promised: "acknowledgement",
  state: "met",
  label: "Acknowledged",
  date: "Tue 7 April",
  standing: "Kept: day 1 of 1",
  target: "Within 1 working day",
  notes: [],
  share: 1,
  late: false,
  spoken: "Acknowledged Tue 7 April: Kept: day 1 of 1",
};
const REPLY: Countdown = {
  ...ACKNOWLEDGED,
  promised: "reply",
  state: "overdue",
  label: "Reply by",
  late: true,
  notes: [{ tone: "warning", words: "The bank holidays of 2030 are not known yet" }],
  spoken: "Reply by Thu 16 April: Overdue",
};

const within = (tree: ElementTree): readonly ElementTree[] => [
  tree,
  ...tree.children.flatMap((child) => (typeof child === "string" ? [] : within(child))),
];
const withAttribute = (tree: ElementTree, name: string): readonly (string | undefined)[] =>
  within(tree).flatMap(({ attributes }) => (name in attributes ? [attributes[name]] : []));

describe("the clocks of a case as elements", () => {
  const tree = countdownTree([ACKNOWLEDGED, REPLY]);

  it("are regions with names, the acknowledgement first", () => {
    expect(withAttribute(tree, "data-clock")).toEqual(["acknowledgement", "reply"]);
    expect(withAttribute(tree, "data-state")).toEqual(["met", "overdue"]);
    expect(
      within(tree)
        .filter(({ tag }) => tag === "section")
        .map(({ attributes }) => attributes["aria-label"]),
    ).toEqual(["Acknowledged", "Reply by"]);
  });

  it("are heard in one polite status, in the words that change rarely", () => {
    const [status, ...more] = within(tree).filter(({ attributes }) => attributes["role"] === "status");
    expect(more).toEqual([]);
    expect(status?.children).toEqual([`${ACKNOWLEDGED.spoken}. ${REPLY.spoken}`]);
    expect(status?.attributes["aria-live"]).toBe("polite");
  });

  it("say of a warning that it is one", () => {
    expect(withAttribute(tree, "aria-label")).toContain("Please note:");
  });

  it("say so where no standard covers the case", () => {
    expect(countdownTree([]).children.join("")).toMatch(/no clock/);
  });
});

describe("the shape of a state", () => {
  const STATES: readonly ClockState[] = ["overdue", "paused", "met", "missed", "not-needed", "running"];

  it("can be told from every other without its colour, and is not read out", () => {
    const shapes = STATES.map((state) =>
      JSON.stringify(stateIcon(state, 0.5).children).replace(/"class":"[^"]*"/g, ""),
    );
    expect(new Set(shapes).size).toBe(STATES.length);
    for (const state of STATES) expect(stateIcon(state, 0.5).attributes["aria-hidden"]).toBe("true");
  });

  it("is a ring that fills as the allowance is used up", () => {
    const used = (share: number) => withAttribute(stateIcon("running", share), "stroke-dasharray")[0];
    expect(used(0)).toBe("0.00 47.12");
    expect(used(0.5)).toBe("23.56 47.12");
    expect(used(1)).toBe("47.12 47.12");
  });
});
