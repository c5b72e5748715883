import { describe, expect, it } from "@jest/globals";
import { storedRules, type SharedParts } from "../../../../src/adapters/store/record/stored-rules.ts";
import { rulesOf } from "../../../../src/application/council-rules.ts";
import { GOV_UK_BANK_HOLIDAYS } from "../../../../src/domain/calendar/gov-uk-bank-holidays.ts";
import { aCouncil } from "../../../support/builders.ts";
import { closedOn } from "../../../support/rules-changes.ts";

const kept = (council = aCouncil()): ReturnType<typeof storedRules.write> =>
  JSON.parse(JSON.stringify(storedRules.write(rulesOf(council, GOV_UK_BANK_HOLIDAYS)))) as ReturnType<
    typeof storedRules.write
  >;

describe("rules in the record", () => {
  it("are read as they were written", () => {
    expect(storedRules.read(kept(), new Map())).toEqual(rulesOf(aCouncil(), GOV_UK_BANK_HOLIDAYS));
  });

  it("share what is the same in two revisions, so that hundreds take little more room than one", () => {
    const parts: SharedParts = new Map();
    const [before, after] = [
      storedRules.read(kept(), parts),
      storedRules.read(kept(closedOn(["2026-04-13"])), parts),
    ];
    expect(after["ashby"]?.bankHolidays).toBe(before["borrow"]?.bankHolidays);
    expect(after["borrow"]?.calendar).toBe(before["borrow"]?.calendar);
    expect(after["ashby"]?.calendar).not.toBe(before["ashby"]?.calendar);
    expect(after["ashby"]?.standards[0]).toBe(before["borrow"]?.standards[0]);
  });

  it("are never those of no authority", () => {
    expect(() => storedRules.write({})).toThrow("without an authority");
  });
});
