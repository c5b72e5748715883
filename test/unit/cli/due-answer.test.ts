import { describe, expect, it } from "@jest/globals";
import { answerDue } from "../../../src/cli/due-answer.ts";
import type { DueOptions } from "../../../src/cli/due-answer.ts";

const QUESTION: DueOptions = {
  received: "2026-04-02T16:00",
  standard: "email-reply",
  explain: false,
  json: false,
  list: false,
  closure: [],
  division: [],
};

const answer = (more: Partial<DueOptions> = {}): string => {
  const given = answerDue({ ...QUESTION, ...more });
  if (!given.ok) throw new Error(given.failure.message);
  return given.value;
};

const refusal = (more: Partial<DueOptions>) => {
  const given = answerDue({ ...QUESTION, ...more });
  return given.ok ? null : given.failure;
};

const dueOn = (more: Partial<DueOptions>): string =>
  (JSON.parse(answer({ ...more, json: true })) as { dueOn: string }).dueOn;

describe("when a reply is due", () => {
  it("is said in three lines", () => {
    expect(answer()).toBe(
      [
        "E-mail: reply within 8 working days",
        "Received Thu 2 April 2026",
        "Due Thu 16 April 2026, by the end of the day",
      ].join("\n"),
    );
  });

  it("is counted aloud when asked to", () => {
    expect(answer({ explain: true })).toContain(
      [
        "",
        "Thu 2 April: received, day 0",
        "Fri 3 April: Good Friday, not counted",
        "Sat 4 April: weekend, not counted",
        "Sun 5 April: weekend, not counted",
        "Mon 6 April: Easter Monday, not counted",
        "Tue 7 April: day 1",
      ].join("\n"),
    );
    expect(answer({ explain: true })).toContain("Thu 16 April: day 8, due by the end of the day");
  });

  it("is given to programs with every day", () => {
    const given = JSON.parse(answer({ json: true })) as Record<string, unknown>;
    expect(given).toMatchObject({
      standard: "email-reply",
      receivedOn: "2026-04-02",
      dueOn: "2026-04-16",
      dueAt: "2026-04-16T22:59:59.000Z",
      warning: null,
    });
    expect(given["days"]).toHaveLength(15);
    expect(given["explanation"]).toHaveLength(15);
  });

  it.each([
    ["2026-04-02", "2026-04-16"],
    ["2026-04-02 23:59:59", "2026-04-16"],
    ["2026-04-02T23:30:00Z", "2026-04-16"],
    ["2026-06-01T23:30Z", "2026-06-12"],
    ["2026-06-01T23:30+01:00", "2026-06-11"],
    ["2026-06-01T23:30:00.000-04:00", "2026-06-12"],
  ])("understands %s as it stands on the council's wall", (received, expected) => {
    expect(dueOn({ received })).toBe(expected);
  });

  it("leaves out days on which the council is closed, and names them", () => {
    const closure = ["2026-12-29=Christmas closure", "2026-12-30"];
    const question = { received: "2026-12-24", standard: "email-acknowledgement", closure };
    expect(dueOn(question)).toBe("2026-12-31");
    expect(answer({ ...question, explain: true })).toContain(
      "Tue 29 December: Christmas closure, council closed",
    );
  });

  it("keeps the bank holidays of the divisions that are named", () => {
    const question = { received: "2026-04-02", standard: "email-acknowledgement" };
    expect(dueOn({ ...question, division: ["scotland"] })).toBe("2026-04-06");
    expect(dueOn({ ...question, division: ["scotland", "england-and-wales"] })).toBe("2026-04-07");
  });

  it("warns where bank holidays are not known", () => {
    expect(answer({ received: "2028-12-29" })).toContain("Bank holidays are known up to 2028");
  });
});

describe("a promise of any sort", () => {
  it("is counted in time from the time of receipt", () => {
    expect(answer({ standard: "call-back", received: "2026-05-29T15:30" })).toBe(
      [
        "Telephone call: called back within 24 hours",
        "Received Fri 29 May 2026, 15:30",
        "Due Sat 30 May 2026, by 15:30",
      ].join("\n"),
    );
  });

  it("leaves out what a law leaves out, and not what the council alone does", () => {
    const closure = ["2026-12-29"];
    const question = { standard: "freedom-of-information-reply", received: "2021-07-03", closure };
    expect(dueOn(question)).toBe("2021-08-03");
    expect(answer({ ...question, explain: true })).toContain("any part of the United Kingdom");
    expect(dueOn({ ...question, received: "2026-12-28", standard: "member-enquiry-acknowledgement" })).toBe(
      "2026-12-30",
    );
  });

  it("is counted from the acknowledgement where its source says so", () => {
    const question = { standard: "lgsco-stage-1-reply", received: "2026-06-08", explain: true };
    expect(answer(question)).toContain("Acknowledged Mon 8 June 2026\nDue Mon 22 June 2026");
    expect(answer(question)).toContain("Mon 8 June: the clock starts, day 0");
    expect(JSON.parse(answer({ ...question, json: true }))).toMatchObject({ countedFrom: "acknowledgement" });
  });
});

describe("the standards", () => {
  it("are listed with the words that the public reads", () => {
    expect(answer({ list: true })).toMatch(/^letter-reply +Letter: reply within 10 working days$/m);
    expect(answer({ list: true })).toMatch(/^subject-access-reply +Your own information: answer within 1/m);
    expect(JSON.parse(answer({ list: true, json: true }))).toHaveLength(
      answer({ list: true }).split("\n").length,
    );
  });
});

describe("a question that cannot be answered", () => {
  it("names what is wrong, and what there is", () => {
    const failure = refusal({ standard: "e-mail" });
    expect(failure).toMatchObject({ code: "standard-unknown", field: "standard" });
    expect(failure?.message).toMatch(
      /^No standard "e-mail"\. There are: email-acknowledgement, email-reply, .*, member-enquiry-reply\.$/,
    );
  });

  it.each<[string, Partial<DueOptions>, string, string]>([
    ["a date that does not exist", { received: "2026-02-30" }, "time-not-understood", "received"],
    ["a time that does not exist", { received: "2026-04-02T25:00" }, "time-not-understood", "received"],
    [
      "an offset that does not exist",
      { received: "2026-04-02T16:00+99:00" },
      "time-not-understood",
      "received",
    ],
    ["words", { received: "last Thursday" }, "time-not-understood", "received"],
    ["a year that nothing can follow", { received: "9999-12-31" }, "time-not-understood", "received"],
    ["a day before the standard began", { received: "2014-11-30" }, "standard-not-in-force", "standard"],
    ["a closure that is not a date", { closure: ["Christmas"] }, "not-a-date", "closures.0.date"],
    ["an unknown division", { division: ["wales"] }, "division-unknown", "bankHolidays.0"],
  ])("%s", (_, more, code, field) => {
    expect(refusal(more)).toMatchObject({ code, field });
  });

  it("is told that something is missing", () => {
    const nothing = { explain: false, json: false, list: false, closure: [], division: [] };
    expect(answerDue({ ...nothing, standard: "email-reply" })).toMatchObject({
      ok: false,
      failure: { field: "received" },
    });
    expect(answerDue({ ...nothing, received: "2026-04-02" })).toMatchObject({
      ok: false,
      failure: { field: "standard" },
    });
  });
});
