import { describe, expect, it } from "@jest/globals";
import { checkCouncil } from "../../../src/application/check-council.ts";
import type { Council } from "../../../src/application/ports/council.ts";
import type { Authority, Service } from "../../../src/application/ports/council.ts";
import { presetOf } from "../../../src/domain/standards/presets/presets.ts";
import type { Standard } from "../../../src/domain/standards/standard.ts";
import { aCouncil } from "../../support/builders.ts";

const fieldsOf = (changes: Partial<Council>): (string | undefined)[] =>
  checkCouncil(aCouncil(changes)).map(({ field }) => field);

describe("a council's document", () => {
  it("is in order when everything it names is there", () => {
    expect(checkCouncil(aCouncil())).toEqual([]);
  });

  it("needs an authority and a service", () => {
    expect(fieldsOf({ authorities: [], services: [], mailboxes: [], officers: [] })).toEqual([
      "authorities",
      "services",
    ]);
  });

  it("has no two services with one reference prefix, or numbers would be shared", () => {
    const services = [
      { id: "housing", name: "Housing", referencePrefix: "HS" },
      { id: "revenues", name: "Revenues", referencePrefix: "HS" },
    ];
    expect(fieldsOf({ services })).toEqual(["services.1"]);
  });

  it("has no mailbox of an unknown authority or service, and none twice in another spelling", () => {
    const mailboxes = [
      { address: "housing@ashby.example", authority: "narnia", service: "drains" },
      { address: "Housing@Ashby.example", authority: "ashby", service: "housing" },
    ];
    expect(fieldsOf({ mailboxes })).toEqual(["mailboxes.1", "mailboxes.0.authority", "mailboxes.0.service"]);
  });

  it("reads mailboxes from a date that there is", () => {
    const [housing] = aCouncil().mailboxes;
    if (housing === undefined) throw new Error("A mailbox is expected");
    expect(fieldsOf({ mailboxes: [{ ...housing, readFrom: "2026-04-01" }] })).toEqual([]);
    expect(fieldsOf({ mailboxes: [{ ...housing, readFrom: "2026-02-30" }] })).toEqual([
      "mailboxes.0.readFrom",
    ]);
  });

  it("has calendars that can be counted with, and targets that are percentages", () => {
    const [ashby, borrow] = aCouncil().authorities;
    if (ashby === undefined || borrow === undefined) throw new Error("Two authorities are expected");
    const authorities = [
      { ...ashby, calendar: { ...ashby.calendar, hours: {} } },
      { ...borrow, targets: { "email-reply": 101 } },
    ];
    expect(fieldsOf({ authorities })).toEqual([
      "authorities.0.calendar.hours",
      "authorities.1.targets.email-reply",
    ]);
  });
});

const [ASHBY] = aCouncil().authorities;
const [FOI] = presetOf("freedom-of-information")?.standards ?? [];

/** The council with something that its first authority promises. */
const promising = (changes: Partial<Pick<Authority, "presets" | "standards">>): Council => {
  if (ASHBY === undefined) throw new Error("An authority is expected");
  return aCouncil({ authorities: [{ ...ASHBY, ...changes }], mailboxes: [] });
};

const aCopy = (changes: Partial<Standard> = {}): Standard => {
  if (FOI === undefined) throw new Error("The preset has a standard");
  return { ...FOI, ...changes };
};

const problemsOf = (council: Council): (readonly [string | undefined, string])[] =>
  checkCouncil(council).map(({ field, message }) => [field, message]);

describe("what an authority promises", () => {
  it("may be published sets, and copies that follow a published version or take its place", () => {
    for (const standards of [
      [],
      [aCopy({ title: "Ours" })],
      [aCopy({ version: 2, inForceFrom: "2026-04-01" })],
      [aCopy({ id: "ours", services: ["housing"], authorities: ["ashby", "ashby"] })],
    ])
      expect(problemsOf(promising({ presets: ["freedom-of-information", "call-back"], standards }))).toEqual(
        [],
      );
    expect(problemsOf(promising({ presets: [] }))).toEqual([]);
  });

  it("is refused by name when no such set is published, or it is switched on twice", () => {
    expect(problemsOf(promising({ presets: ["foi", "call-back", "call-back"] }))).toEqual([
      [
        "authorities.0.presets.0",
        expect.stringMatching(/^There are no published standards "foi"\. There are: joint-council, .*\.$/),
      ],
      ["authorities.0.presets.2", "The set of standards call-back is listed twice."],
    ]);
  });

  it("is told by field and title when nobody could be judged by it", () => {
    const standards = [aCopy(), aCopy({ id: "other", allowance: { workingDays: 0 } })];
    expect(problemsOf(promising({ presets: [], standards }))).toEqual([
      [
        "authorities.0.standards.1.allowance",
        expect.stringMatching(
          /^Freedom of information: answer within 20 working days: 0 is not a whole number/,
        ),
      ],
    ]);
  });

  it("does not leave open which version holds, the published ones included", () => {
    const fieldsWith = (standard: Standard): (string | undefined)[] =>
      checkCouncil(promising({ presets: ["freedom-of-information"], standards: [standard] })).map(
        ({ field }) => field,
      );
    expect(fieldsWith(aCopy({ version: 2 }))).toEqual(["authorities.0.standards.0.inForceFrom"]);
    expect(fieldsWith(aCopy({ version: 2, inForceFrom: "2001-01-01" }))).toEqual([
      "authorities.0.standards.0.inForceFrom",
    ]);
  });

  it("names only services and authorities that there are", () => {
    const standards = [aCopy({ services: ["housing", "drains"], authorities: ["narnia"] })];
    expect(problemsOf(promising({ standards }))).toEqual([
      ["authorities.0.standards.0.services.1", expect.stringContaining("there is no service drains")],
      ["authorities.0.standards.0.authorities.0", expect.stringContaining("there is no authority narnia")],
    ]);
  });

  it("is not a set that is written for a service which the council calls otherwise", () => {
    const services: Service[] = [{ id: "homes", name: "Homes", referencePrefix: "HO" }];
    const council = { ...promising({ presets: ["housing-ombudsman"] }), services, officers: [] };
    expect(problemsOf(council)).toEqual([
      [
        "authorities.0.presets.0",
        expect.stringContaining('written for a service "housing", which you do not have'),
      ],
    ]);
    const copies = (presetOf("housing-ombudsman")?.standards ?? []).map((standard) => ({
      ...standard,
      services: ["homes"],
    }));
    const [authority] = promising({ presets: ["housing-ombudsman"], standards: copies }).authorities;
    expect(problemsOf({ ...council, authorities: authority === undefined ? [] : [authority] })).toEqual([]);
  });
});

describe("the calendar of a service", () => {
  it("is checked like that of an authority", () => {
    const [housing] = aCouncil().services;
    if (housing === undefined) throw new Error("A service is expected");
    const calendar = {
      id: "housing-hours",
      name: "Housing",
      version: 1,
      hours: { thu: [["09:45", "09:00"]] as const },
      closures: [],
      openings: [{ date: "2026-12-19", name: "Before Christmas", hours: [["09:00", "noon"]] as const }],
    };
    expect(fieldsOf({ services: [{ ...housing, calendar }], mailboxes: [], officers: [] })).toEqual([
      "services.0.calendar.openings.0.hours.0",
      "services.0.calendar.hours.thu.0",
    ]);
  });
});
