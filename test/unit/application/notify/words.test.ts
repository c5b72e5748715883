import { describe, expect, it } from "@jest/globals";
import { caseMessage } from "../../../../src/application/notify/case-messages.ts";
import { words } from "../../../../src/application/notify/words.ts";
import type { NoticeItem, ServiceWeek } from "../../../../src/application/ports/notices.ts";
import { placeOf } from "../../../../src/tab/place.ts";

/** "Microsoft Teams will only show first 150 characters." */
const SHOWN = 150;

const items = (count: number, change: Partial<NoticeItem> = {}): NoticeItem[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ officerId: "officer-1", kind: "due-tomorrow" as const, mark: "2026-04-16" },
    reference: `HS-2026-${String(index + 1).padStart(5, "0")}`,
    ...{ authority: "ashby", service: "housing" },
    ...change,
  }));
const about = (some: readonly NoticeItem[], today: string) =>
  caseMessage("due-tomorrow", { items: some, today, serviceName: (id) => `The ${id}` });

describe("what a message says", () => {
  it("names every case where there is room, and then how many more", () => {
    expect(about(items(2), "2026-04-15").preview).toBe("HS-2026-00001 and HS-2026-00002 (The housing)");
    const many = about(items(40), "2026-04-15").preview;
    expect(many.length).toBeLessThanOrEqual(SHOWN);
    expect(many).toMatch(/^HS-2026-00001, .*, HS-2026-0000\d and \d+ more \(The housing\)$/);
  });

  it("says tomorrow only of tomorrow", () => {
    expect(about(items(1), "2026-04-15").parameters).toEqual({ replies: "1 reply", when: "tomorrow" });
    // Friday: the next working day is Monday.
    expect(about(items(3, { mark: "2026-04-20" }), "2026-04-17").parameters).toEqual({
      ...{ replies: "3 replies", when: "on Mon 20 April" },
    });
    const mixed = [...items(1, { mark: "2026-04-20" }), ...items(1, { mark: "2026-04-18" })];
    expect(about(mixed, "2026-04-17").parameters).toMatchObject({ when: "on the next working day" });
  });

  it.each([
    ["assigned", { page: "today", whose: "mine" }],
    ["due-tomorrow", { page: "today", whose: "mine", list: "at-risk" }],
    ["overdue", { page: "today", whose: "mine", list: "overdue" }],
  ] as const)("leads to the list of what is %s, and to the case where it is one", (kind, place) => {
    const of = (count: number) =>
      caseMessage(kind, { items: items(count), today: "2026-04-15", serviceName: (id) => id }).place;
    expect(placeOf(`#${of(2)}`)).toMatchObject(place);
    expect(placeOf(`#${of(1)}`)).toMatchObject({ page: "case", reference: "HS-2026-00001" });
  });
});

describe("what the week's message says", () => {
  const week = (service: string): ServiceWeek => ({
    ...{ service, received: 38, due: 37, kept: 35, overdue: 2, dueThisWeek: 9, unowned: 3 },
  });

  it("gives the numbers of one service", () => {
    expect(words.week(["Housing"], [week("housing")])).toBe(
      "Housing: 38 came in, 35 of 37 replies in time, 2 overdue now, 9 due this week, 3 without an owner",
    );
  });

  it("adds up several, and fits however long their names are", () => {
    const names = ["Environmental health and trading standards", "Revenues", "Community safety partnership"];
    const text = words.week(names, names.map(week));
    expect(text).toMatch(/^3 services: 114 came in, 105 of 111 replies in time, 6 overdue now/);
    expect(text.length).toBeLessThanOrEqual(SHOWN);
  });
});
