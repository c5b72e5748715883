import { describe, expect, it } from "@jest/globals";
import { checkCouncil } from "../../../src/application/check-council.ts";
import type { Council } from "../../../src/application/ports/council.ts";
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
