import { describe, expect, it } from "@jest/globals";
import type { Absence } from "../../../../src/contracts/people.ts";
import { refusalsOf } from "../../../../src/tab/people/absence-draft.ts";
import { coverInWords, daysAway } from "../../../../src/tab/people/absence-words.ts";
import { peopleInOrder, whoMayCover, type Person } from "../../../../src/tab/people/people-in-order.ts";

const TODAY = "2026-04-10";
const person = (id: string, name: string, ...services: string[]): Person => ({
  ...{ id, name, services, openCases: 0 },
});
const PRIYA = person("priya", "Priya Shah", "housing");
const TOM = person("tom", "Tom Reed", "revenues");
const ANA = person("ana", "Ana Cole", "housing", "revenues");
const PEOPLE = [PRIYA, TOM, ANA];
const nameOf = (id: string): string => PEOPLE.find((each) => each.id === id)?.name ?? id;

const absence = (changes: Partial<Absence> = {}): Absence => ({
  ...{ id: "leave-0001", officer: "priya", from: "2026-04-09", to: "2026-04-14", coveredBy: "tom" },
  ...changes,
});

describe("the list of people", () => {
  it("begins with whoever looks, and goes on by name", () => {
    expect(peopleInOrder(PEOPLE, "tom", null).map(({ id }) => id)).toEqual(["tom", "ana", "priya"]);
    expect(peopleInOrder(PEOPLE, "tom", "housing").map(({ id }) => id)).toEqual(["ana", "priya"]);
  });

  it("offers those of the same services first as cover, and never the person", () => {
    expect(whoMayCover(PEOPLE, PRIYA).map(({ id }) => id)).toEqual(["ana", "tom"]);
  });
});

describe("an absence in words", () => {
  it.each<[Partial<Absence>, string]>([
    [{}, "Away until Tue 14 April"],
    [{ from: "2026-04-13" }, "Away from Mon 13 April to Tue 14 April"],
    [{ from: "2026-04-14" }, "Away on Tue 14 April"],
    [{ to: "2027-01-04" }, "Away until Mon 4 January 2027"],
  ])("of %j is: %s", (changes, words) => {
    expect(daysAway(absence(changes), TODAY)).toBe(words);
  });

  it.each<[Partial<Absence>, readonly Absence[], string, boolean]>([
    [{}, [], "Tom Reed covers", true],
    [{ coveredBy: null }, [], "Nobody covers", false],
    [{}, [absence({ officer: "tom", coveredBy: null })], "Tom Reed covers, but is away as well", false],
    [{}, [absence({ officer: "tom", coveredBy: "ana" })], "Ana Cole covers", true],
  ])("of %j beside %j says: %s", (changes, others, words, covered) => {
    const own = absence(changes);
    expect(coverInWords(own, [own, ...others], TODAY, nameOf)).toEqual({ words, covered });
  });
});

describe("what is typed into its form", () => {
  it.each<[string, string, string | null, string | null]>([
    ["2026-04-09", "2026-04-14", null, null],
    ["2026-04-10", "2026-04-10", null, null],
    ["", "", "Please give a date, for example 16/04/2026.", "Please give a date, for example 16/04/2026."],
    ["2026-04-14", "2026-04-13", null, "The last day lies before the first."],
    ["2026-04-01", "2026-04-09", null, "These days are over."],
  ])("from %s to %s", (from, to, atFrom, atTo) => {
    expect(refusalsOf({ from, to, coveredBy: "" }, TODAY)).toEqual({ from: atFrom, to: atTo });
  });
});
