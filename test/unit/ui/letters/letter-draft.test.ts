import { describe, expect, it } from "@jest/globals";
import { checkDraft, emptyDraft } from "../../../../src/ui/letters/letter-draft.ts";
import { letterDue } from "../../../../src/ui/letters/letter-due.ts";
import { RULES } from "../../../support/rules.ts";

const today = "2026-11-21";
const full = {
  ...emptyDraft(["eastmere"], ["housing"]),
  receivedOn: "20 November",
  senderName: " Margaret Osei ",
  subject: "Damp",
};

describe("a letter that is being logged", () => {
  it("chooses the council and the service where there is only one", () => {
    expect(emptyDraft(["eastmere"], ["housing", "planning"])).toMatchObject({
      authority: "eastmere",
      service: "",
    });
  });

  it("is ready when all is there, with its date understood and its text trimmed", () => {
    expect(checkDraft(full, today)).toMatchObject({
      ok: true,
      letter: { receivedOn: "2026-11-20", senderName: "Margaret Osei" },
    });
  });

  it("names every field that is missing at once", () => {
    const checked = checkDraft(emptyDraft([], []), today);
    expect(checked.ok ? [] : Object.keys(checked.errors).sort()).toEqual([
      "authority",
      "receivedOn",
      "senderName",
      "service",
      "subject",
    ]);
  });

  it("refuses more text than the record takes", () => {
    expect(checkDraft({ ...full, subject: "x".repeat(301) }, today)).toMatchObject({
      ok: false,
      errors: { subject: expect.stringContaining("300") },
    });
  });

  it("shows the due date that it will get: 10 working days, 20 for a complex one", () => {
    const due = (complexity: "ordinary" | "complex") =>
      letterDue({ channel: "letter", complexity }, "2026-11-20", RULES).map((each) => each.due.on);
    expect(due("ordinary")).toEqual(["2026-12-04"]);
    expect(due("complex")).toEqual(["2026-12-18"]);
  });

  it("shows no due date where no standard was published, as for an ordinary fax", () => {
    expect(letterDue({ channel: "fax", complexity: "ordinary" }, "2026-11-20", RULES)).toEqual([]);
  });
});
