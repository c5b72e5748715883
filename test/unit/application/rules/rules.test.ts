import { describe, expect, it } from "@jest/globals";
import { rulesOf } from "../../../../src/application/council-rules.ts";
import type { Council } from "../../../../src/application/ports/council.ts";
import type { RulesRevision } from "../../../../src/application/ports/rules.ts";
import { bookOf } from "../../../../src/application/rules/rules-book.ts";
import { sameJudgement } from "../../../../src/application/rules/same-judgement.ts";
import { targetsOf } from "../../../../src/application/rules/targets.ts";
import { standardsOf } from "../../../../src/application/standards-of-authority.ts";
import { GOV_UK_BANK_HOLIDAYS } from "../../../../src/domain/calendar/gov-uk-bank-holidays.ts";
import { JOINT_COUNCIL_STANDARDS } from "../../../../src/domain/standards/presets/joint-council.ts";
import type { Standard } from "../../../../src/domain/standards/standard.ts";
import { aCouncil } from "../../../support/builders.ts";
import { closedOn, withAuthority } from "../../../support/rules-changes.ts";

const rules = (council: Council = aCouncil()) => rulesOf(council, GOV_UK_BANK_HOLIDAYS);
const standard = (id: string, change: Partial<Standard> = {}): Standard => {
  const found = JOINT_COUNCIL_STANDARDS.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return { ...found, ...change };
};

describe("the standards of an authority", () => {
  const names = (...given: Parameters<typeof standardsOf>) =>
    standardsOf(...given).map(({ id, version }) => `${id} ${version}`);

  it("are the joint council's until it says otherwise", () => {
    expect(standardsOf({})).toEqual(JOINT_COUNCIL_STANDARDS);
    expect(standardsOf({ presets: [] })).toEqual([]);
  });

  it("are the sets that it switched on, and its own", () => {
    const own = standard("email-reply", { id: "own" });
    expect(names({ presets: ["freedom-of-information"], standards: [own] })).toEqual([
      "freedom-of-information-reply 1",
      "own 1",
    ]);
  });

  it("have its own copy in the place of a published one, and a new version beside it", () => {
    const copy = standard("email-reply", { allowance: { workingDays: 5 } });
    const newer = standard("email-reply", { version: 2, inForceFrom: "2026-04-01" });
    const all = standardsOf({ standards: [copy, newer] });
    expect(all.filter(({ id }) => id === "email-reply")).toEqual([copy, newer]);
  });
});

describe("what judges", () => {
  it("is the same in whatever order it was written down", () => {
    const shuffled = JSON.parse(JSON.stringify(rules()), (_, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as ReturnType<typeof rules>;
    expect(sameJudgement(rules(), shuffled)).toBe(true);
  });

  it.each<[string, Council, boolean]>([
    ["a closure", closedOn(["2026-04-13"]), false],
    [
      "what an automatic acknowledgement is worth",
      withAuthority("ashby", { automaticAcknowledgementCounts: true }),
      false,
    ],
    ["the standards", withAuthority("ashby", { presets: ["joint-council", "call-back"] }), false],
    ["another authority", { ...aCouncil(), authorities: aCouncil().authorities.slice(0, 1) }, false],
    ["a target", withAuthority("ashby", { targets: { "email-reply": 1 } }), true],
    [
      "the target of its own standard",
      withAuthority("ashby", { standards: [standard("email-reply", { targetPercent: 1 })] }),
      true,
    ],
    ["a name that nobody is judged by", { ...aCouncil(), name: "Another" }, true],
  ])("changes with %s, or not", (_, council, same) => {
    expect(sameJudgement(rules(), rules(council))).toBe(same);
  });
});

describe("the targets", () => {
  const targetOf = targetsOf(
    withAuthority("ashby", { standards: [standard("email-reply", { id: "own", targetPercent: 80 })] }),
  );
  const row = (id: string, targetPercent: number | null = 55) => ({ id, version: 1, targetPercent });

  it("are those that the authority has set, then those of its standards, whatever a case was counted with", () => {
    expect(targetOf("ashby", row("email-reply"))).toBe(90);
    expect(targetOf("ashby", row("own"))).toBe(80);
    expect(targetOf("borrow", row("email-reply"))).toBeNull();
  });

  it("stay as they were for a standard that there is no longer", () => {
    expect(targetOf("ashby", row("gone"))).toBe(55);
    expect(targetOf("nowhere", row("email-reply"))).toBe(55);
  });
});

describe("a service with opening hours of its own", () => {
  it("has the time zone and the bank holidays of each authority that it serves", () => {
    const calendar = { id: "desk", name: "Desk", version: 3, hours: {}, closures: [], openings: [] };
    const [housing, ...others] = aCouncil().services;
    if (housing === undefined) throw new Error("No service");
    const found = rules(aCouncil({ services: [{ ...housing, calendar }, ...others] }));
    expect(found["borrow"]?.serviceCalendars).toEqual({
      housing: { ...calendar, timeZone: "Europe/London", bankHolidays: ["england-and-wales"] },
    });
  });
});

describe("the book of the rules", () => {
  const revision = (number: number, because: string): RulesRevision => ({
    ...{
      revision: number,
      savedAt: "2026-04-09T09:00:00.000Z",
      savedBy: "Ada Clerk",
      because,
      rules: rules(),
    },
  });
  const book = bookOf([
    revision(1, "First"),
    revision(2, "Closed"),
    revision(3, "Open"),
    revision(4, "Closed"),
  ]);

  it("knows its revisions, and says so where there is none", () => {
    expect(book.current).toBe(4);
    expect(book.at(2)).toEqual(rules());
    expect(() => book.at(5)).toThrow("no revision 5");
    expect(() => book.at(0)).toThrow("no revision 0");
    expect(() => bookOf([])).toThrow("no rules yet");
  });

  it("gives each reason since a revision once", () => {
    expect(book.reasonsSince(1)).toEqual(["Closed", "Open"]);
    expect(book.reasonsSince(4)).toEqual([]);
  });
});
