import { describe, expect, it } from "@jest/globals";
import { checkDraft, emptyDraft } from "../../../../src/ui/letters/letter-draft.ts";
import { letterClocks } from "../../../../src/ui/letters/letter-due.ts";
import { PUBLISHED_RULES } from "../published-rules.ts";

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

  it("has a time of day only for a call, and asks for one that exists", () => {
    const call = { ...full, channel: "call-back" as const };
    expect(checkDraft({ ...call, time: "09:40" }, today)).toMatchObject({
      ok: true,
      letter: { channel: "call-back", time: "09:40" },
    });
    for (const other of [call, { ...full, time: "09:40" }]) {
      const checked = checkDraft(other, today);
      expect(checked.ok && "time" in checked.letter).toBe(false);
    }
    expect(checkDraft({ ...call, time: "25:00" }, today)).toMatchObject({
      ok: false,
      errors: { time: expect.any(String) },
    });
  });
});

describe("the due date that a letter will get, shown before it is logged", () => {
  const dues = (changes: Partial<typeof full>): readonly string[] =>
    letterClocks({ ...full, ...changes }, "2026-11-20", PUBLISHED_RULES).map(
      ({ standard, due }) => `${standard.promised} ${due.on}`,
    );

  it("is 10 working days after the stamp, 20 for a complex one", () => {
    expect(dues({})).toEqual(["reply 2026-12-04"]);
    expect(dues({ complexity: "complex" })).toEqual(["reply 2026-12-18"]);
  });

  it("is none where no standard was published, as for an ordinary fax", () => {
    expect(dues({ channel: "fax" })).toEqual([]);
  });

  it("is that of the kind, where laws and ombudsmen set rules for it", () => {
    expect(dues({ kind: "subject-access-request" })).toEqual(["reply 2026-12-21"]);
    expect(dues({ kind: "complaint" })).toEqual(["acknowledgement 2026-11-27", "reply 2026-12-11"]);
  });

  it("is counted from the minute of a call, and from the start of its day while that is not known", () => {
    const dueAt = (time: string) =>
      letterClocks({ ...full, channel: "call-back", time }, "2026-11-20", PUBLISHED_RULES)[0]?.due.at;
    expect(dueAt("09:40")).toBe("2026-11-21T09:40:00.000Z");
    expect(dueAt("")).toBe("2026-11-21T00:00:00.000Z");
    expect(dueAt("9")).toBe(dueAt(""));
  });
});
