import { describe, expect, it } from "@jest/globals";
import { zoneToTell } from "../../../../src/domain/calendar/told-zone.ts";
import type { LastCouncil } from "../../../../src/taskpane/start/kept/last-known.ts";
import { rehearse } from "../../../../src/taskpane/start/rehearse.ts";
import { barePage } from "../../../support/bare-page.ts";
import { PUBLISHED_RULES } from "../../ui/published-rules.ts";

const COUNCIL = {
  rules: { "upper-wending": PUBLISHED_RULES },
  rulesRevision: 1,
  services: [{ id: "housing", name: "Housing" }],
  mailboxes: [],
  zones: [zoneToTell("Europe/London", "2026-04-08")],
  at: 0,
} as unknown as LastCouncil;

/** A browser that is idle when the test says so. */
const rehearsing = (council: LastCouncil | null, shownAfter = Infinity) => {
  const { place } = barePage();
  const made: Element[] = [];
  const waiting: (() => void)[] = [];
  let rests = 0;
  const page = {
    createElement: (tag: string) => {
      const element = place.ownerDocument.createElement(tag);
      made.push(element);
      return element;
    },
  } as Pick<Document, "createElement">;
  rehearse(
    page,
    () => council,
    (work) => waiting.push(work),
    () => rests >= shownAfter,
  );
  const rest = () => {
    waiting.shift()?.();
    rests += 1;
  };
  const words = () => made.map((element) => (element as unknown as { html(): string }).html()).join("");
  return { place, words, rest, waiting };
};

describe("what is done once before there is something to show", () => {
  it("counts the clocks of a case and makes them, each when nothing else is to be done", () => {
    const { words, rest, waiting } = rehearsing(COUNCIL);
    expect(words()).toBe("");
    rest();
    expect(words()).toBe("");
    rest();
    expect(words()).toContain("Reply by");
    expect(waiting).toHaveLength(0);
  });

  it("is never seen", () => {
    const { place, rest } = rehearsing(COUNCIL);
    rest();
    rest();
    expect((place as unknown as { html(): string }).html()).not.toContain("Reply by");
  });

  it.each([
    ["before it began", 0],
    ["before anything was made", 1],
  ])("is left undone where the clocks came %s", (_when, shownAfter) => {
    const { words, rest } = rehearsing(COUNCIL, shownAfter);
    rest();
    rest();
    expect(words()).toBe("");
  });

  it("needs what the council counts by", () => {
    for (const council of [null, { ...COUNCIL, rules: {} }, { ...COUNCIL, services: [] }]) {
      const { rest, waiting } = rehearsing(council);
      rest();
      expect(waiting).toHaveLength(0);
    }
  });
});
