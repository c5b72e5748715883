import { describe, expect, it } from "@jest/globals";
import { Value } from "typebox/value";
import { completeSetup, Setup, type WrittenSetup } from "../../../src/contracts/setup.ts";
import { StandardSetup } from "../../../src/contracts/standard-setup.ts";
import { PRESETS } from "../../../src/domain/standards/presets/presets.ts";

const written = (): WrittenSetup => ({
  tenant: "northdale",
  name: "Northdale District Council",
  authorities: [
    {
      id: "northdale",
      name: "Northdale District Council",
      mailDomains: ["northdale.example"],
      calendar: {
        id: "offices",
        name: "Northdale offices",
        version: 1,
        timeZone: "Europe/London",
        hours: { mon: [["08:45", "17:15"]], fri: [["18:00", "24:00"]] },
        bankHolidays: ["england-and-wales"],
        closures: [],
      },
      automaticAcknowledgementCounts: false,
      targets: {},
    },
  ],
  services: [
    {
      id: "housing",
      name: "Housing",
      referencePrefix: "HS",
      calendar: {
        id: "housing",
        name: "Housing",
        version: 1,
        hours: { mon: [["09:45", "17:15"]] },
        closures: [],
      },
    },
  ],
  mailboxes: [],
  officers: [],
  webFormSenders: [],
});

describe("a council's document", () => {
  it("may leave out presets, own standards and openings", () => {
    expect(Value.Check(Setup, written())).toBe(true);
  });

  it("takes any published standard as a standard of its own, just as the command prints it", () => {
    for (const standard of PRESETS.flatMap(({ standards }) => standards)) {
      expect(Value.Check(StandardSetup, JSON.parse(JSON.stringify(standard)))).toBe(true);
    }
  });

  it("does not take a standard with a misspelt way of counting", () => {
    const [standard] = PRESETS.flatMap(({ standards }) => standards);
    const { cutOff, ...rest } = { ...standard?.counting };
    expect(cutOff).toBeNull();
    expect(Value.Check(StandardSetup, { ...standard, counting: { ...rest, cutoff: "16:00" } })).toBe(false);
  });

  it("is completed with what goes without saying", () => {
    const { authorities, services } = completeSetup(written());
    expect(authorities[0]?.calendar.openings).toEqual([]);
    expect(services[0]?.calendar?.openings).toEqual([]);
    const [housing] = written().services;
    const without = { ...written(), services: [{ id: "a", name: "A", referencePrefix: "AA" }] };
    expect(completeSetup(without).services).toEqual(without.services);
    expect(housing?.calendar).not.toHaveProperty("openings");
  });
});
