import { describe, expect, it } from "@jest/globals";
import { renderToStaticMarkup } from "react-dom/server";
import { caseHeadTree } from "../../../../src/ui/countdown/case-head-tree.ts";
import { countdownOf } from "../../../../src/ui/countdown/countdown.ts";
import { countdownTree } from "../../../../src/ui/countdown/countdown-tree.ts";
import type { ElementTree } from "../../../../src/ui/countdown/element-tree.ts";
import { FromTree } from "../../../../src/ui/countdown/FromTree.tsx";
import { mount } from "../../../../src/ui/countdown/mount.ts";
import { barePage } from "../../../support/bare-page.ts";
import { notFromPublic, replied } from "../../../support/case-history.ts";
import { CALL, clocksAt, RECEIVED, SUBJECT_ACCESS, waitingFor } from "../published-rules.ts";

const at = (
  now: string,
  ...how: Parameters<typeof clocksAt> extends [string, ...infer Rest] ? Rest : never
) => countdownTree(clocksAt(now, ...how).map((clock) => countdownOf(clock, now, null)));

const mounted = (...trees: readonly ElementTree[]): string => {
  const page = barePage();
  const show = mount(page.place);
  for (const tree of trees) show([tree]);
  return page.html();
};

const HEAD = caseHeadTree({
  reference: "HS-2026-00412",
  serviceName: "Housing & Repairs",
  subject: `"Damp" <again> & Sons'`,
  from: "E-mail from Jo Bell",
});
const EVERY_SORT: readonly (readonly [string, ElementTree])[] = [
  ["the head of a case", HEAD],
  ["running clocks", at("2026-04-08T09:00:00.000Z")],
  ["overdue clocks", at("2026-04-28T09:00:00.000Z")],
  ["answered ones", at("2026-04-28T09:00:00.000Z", {}, [["2026-04-21T09:00:00.000Z", replied]])],
  ["ones that are not needed", at(RECEIVED, {}, [[RECEIVED, notFromPublic]])],
  [
    "a paused one",
    at("2026-04-20T09:00:00.000Z", SUBJECT_ACCESS, [["2026-04-07T09:00:00.000Z", waitingFor("identity")]]),
  ],
  ["one in hours", at("2026-04-03T08:00:00.000Z", CALL)],
  ["one beyond the known bank holidays", at("2035-04-03T08:00:00.000Z")],
];

describe("what the small script shows and what React shows", () => {
  it.each(EVERY_SORT)("is the same for %s, so that nothing moves", (_what, tree) => {
    expect(mounted(tree)).toBe(renderToStaticMarkup(<FromTree tree={tree} />));
  });

  it("is the same after any other was shown before it", () => {
    for (const [, before] of EVERY_SORT) {
      for (const [, tree] of EVERY_SORT) expect(mounted(before, tree)).toBe(mounted(tree));
    }
  });
});

describe("a tick of the clock", () => {
  it("touches only what it changes, and nothing that is heard", () => {
    const page = barePage();
    const show = mount(page.place);
    show([at("2026-04-03T08:00:00.000Z", CALL)]);
    page.changes();
    show([at("2026-04-03T08:01:00.000Z", CALL)]);
    const changes = page.changes();
    expect(changes).toContain("7 hours left -> 6 hours 59 minutes left");
    expect(changes.filter((each) => !each.startsWith("stroke-dasharray="))).toHaveLength(1);
  });

  it("touches nothing where days are counted", () => {
    const page = barePage();
    const show = mount(page.place);
    show([at("2026-04-08T09:00:00.000Z")]);
    page.changes();
    show([at("2026-04-08T09:01:00.000Z")]);
    expect(page.changes()).toEqual([]);
  });
});
