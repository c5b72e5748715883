import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { useCasesOf } from "../../../src/application/compose.ts";
import type { CaseRecord } from "../../../src/application/ports/record.ts";
import type { OfficerFact, UseCases } from "../../../src/application/use-cases.ts";
import type { Kind, Standard } from "../../../src/domain/standards/standard.ts";
import { presetOf } from "../../../src/domain/standards/presets/presets.ts";
import { aCouncil, OFFICER } from "../../support/builders.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../../support/database.ts";
import { withAuthority } from "../../support/rules-changes.ts";

const START = "2026-04-09T09:00:00.000Z";
const now = testClock(START);
const PRESETS = ["joint-council", "freedom-of-information", "call-back"];
/** The council promises an answer 5 working days after an investigation has ended. */
const INVESTIGATION: Standard = {
  ...(presetOf("freedom-of-information")?.standards[0] as Standard),
  ...{ id: "investigation-reply", title: "Complaint: reply within 5 working days of the investigation" },
  ...{ kinds: ["complaint"], allowance: { workingDays: 5 }, extension: null, waiting: {} },
  ...{ startsAt: { milestone: "investigation concluded" }, workingDays: "own-calendar", basis: "service" },
};
let database: TestDatabase;
let record: CaseRecord;
let app: UseCases;
let reference: string;
let tenants = 0;

beforeAll(async () => {
  database = await openTestDatabase(now);
});
afterAll(() => database.close());

const log = async (kind: Kind, more: Partial<Parameters<UseCases["logLetter"]>[0]> = {}) =>
  app.logLetter({
    ...{ key: randomUUID(), channel: "letter", authority: "ashby", service: "housing" },
    ...{ receivedOn: "2026-04-02", senderName: "Rosa Lind", subject: "Records of repairs", kind },
    ...{ complexity: "ordinary", by: OFFICER },
    ...more,
  });
const logged = async (...given: Parameters<typeof log>): Promise<string> => {
  const done = await log(...given);
  if (!done.ok) throw new Error(done.failure.message);
  return done.value.reference;
};
const say = (fact: OfficerFact) => app.recordFact({ reference, key: randomUUID(), fact, by: OFFICER });
const refusalOf = async (fact: OfficerFact) => {
  const said = await say(fact);
  return said.ok ? "recorded" : said.failure;
};
const reply = async () => {
  const found = await app.findCase(reference);
  return found.ok ? found.value.row.reply : null;
};
const figure = async (standardId = "freedom-of-information-reply") => {
  const report = await app.reportCompliance({ period: "2026-Q2", authority: null });
  return report.ok ? report.value.standards.find((each) => each.standardId === standardId) : undefined;
};

beforeEach(async () => {
  now.set(START);
  record = database.store.of(`asked-${++tenants}`);
  app = useCasesOf({ record, now });
  const council = aCouncil({ tenant: record.tenant });
  await app.setUpCouncil(withAuthority("ashby", { presets: PRESETS, standards: [INVESTIGATION] }, council));
  reference = await logged("information-request");
});

const ASKED: OfficerFact = { type: "waiting", waitingFor: "fee", reason: "The search costs 40 pounds" };
const extension = (change: Partial<Extract<OfficerFact, { type: "extended" }>> = {}): OfficerFact => ({
  type: "extended",
  ...{ amount: 10, reason: "The public interest", customerToldOn: "2026-04-09", approvedBy: "Head of Legal" },
  ...change,
});

describe("waiting for the customer", () => {
  it("stops the clock, which counts as not yet due whatever the date", async () => {
    expect(await reply()).toMatchObject({ dueOn: "2026-05-05", state: "running", pausedFor: null });
    await say(ASKED);
    now.set("2026-06-09T09:00:00.000Z");
    expect(await reply()).toMatchObject({ state: "paused", pausedFor: { waitingFor: "fee", since: START } });
    expect(await figure()).toMatchObject({ missed: 0, denominator: 0, excluded: { notYetDue: 1 } });
    expect(await app.listCases({ state: "overdue" })).toMatchObject({ value: { total: 0 } });
  });

  it("puts the due date off day by day, in lists as well", async () => {
    await say(ASKED);
    now.set("2026-06-09T09:00:00.000Z");
    const before = (await reply())?.dueOn;
    await app.keepTagsInStep();
    const [row] = await database.query<{ due: string }>(
      "select next_due_on::text as due from case_projection where tenant = $1",
      [record.tenant],
    );
    expect(row?.due).toBe(before);
  });

  it("ends, and the clock goes on with the days that were left", async () => {
    await say(ASKED);
    now.set("2026-04-13T09:00:00.000Z");
    await say({ type: "waitingEnded", note: "Paid" });
    // 9, 10 and 13 April are not counted: three working days later than before.
    expect(await reply()).toMatchObject({ dueOn: "2026-05-08", state: "running" });
    expect(await refusalOf({ type: "waitingEnded", note: null })).toMatchObject({
      ...{ code: "not-waiting", field: "fact.type" },
    });
  });

  it("begins the clock anew where the law says so", async () => {
    await say({ type: "waiting", waitingFor: "clarification", reason: "Which year?" });
    now.set("2026-04-20T09:00:00.000Z");
    await say({ type: "waitingEnded", note: null });
    expect(await reply()).toMatchObject({ dueOn: "2026-05-19", state: "running" });
  });

  it("is refused where it would change nothing, with what is promised", async () => {
    expect(await refusalOf({ type: "waiting", waitingFor: "identity", reason: "Who is it?" })).toMatchObject({
      ...{ code: "waiting-changes-nothing", field: "fact.waitingFor" },
      message:
        "This promise runs on while you wait for proof of identity. Due Tue 5 May · 17 working days left.",
    });
    reference = await logged("enquiry");
    expect(await refusalOf(ASKED)).toMatchObject({ code: "waiting-changes-nothing" });
  });

  it("is refused twice at a time, after the answer, and once the reply is late", async () => {
    await say(ASKED);
    expect(await refusalOf(ASKED)).toMatchObject({ code: "already-waiting" });
    await say({ type: "waitingEnded", note: null });
    await say({ type: "replied", note: null });
    expect(await refusalOf(ASKED)).toMatchObject({
      code: "not-open",
      message: "The case is answered. Reopen it first.",
    });
    reference = await logged("information-request");
    now.set("2026-05-06T09:00:00.000Z");
    expect(await refusalOf(ASKED)).toMatchObject({
      ...{
        code: "reply-overdue",
        message: "It was due on Tue 5 May. A promise that is late does not stop any more.",
      },
    });
  });
});

describe("putting a reply off", () => {
  it("moves the due date, keeps the first one in sight, and is told apart in the figures", async () => {
    await say(extension());
    expect(await reply()).toMatchObject({ dueOn: "2026-05-19", originalDueOn: "2026-05-05" });
    now.set("2026-05-12T09:00:00.000Z");
    await say({ type: "replied", note: null });
    expect(await reply()).toMatchObject({ state: "met" });
    expect(await figure()).toMatchObject({ met: 1, metByExtension: 1, denominator: 1 });
  });

  it.each<[string, Partial<Extract<OfficerFact, { type: "extended" }>>, object]>([
    [
      "by too much",
      { amount: 21 },
      {
        code: "extension-too-long",
        field: "fact.amount",
        message: "It can be put off by 20 working days at most.",
      },
    ],
    ["by nothing", { amount: 0 }, { code: "field-invalid", field: "fact.amount" }],
    [
      "with a date that is none",
      { customerToldOn: "2026-02-30" },
      { code: "field-invalid", field: "fact.customerToldOn" },
    ],
    [
      "before the customer was told",
      { customerToldOn: "2026-04-10" },
      { code: "told-in-future", field: "fact.customerToldOn" },
    ],
    [
      "with a notice from before the request",
      { customerToldOn: "2026-04-01" },
      { code: "told-before-receipt" },
    ],
  ])("is refused %s", async (_, change, refusal) => {
    expect(await refusalOf(extension(change))).toMatchObject(refusal);
  });

  it("is refused once too often, too late, and where nothing allows for it", async () => {
    await say(extension());
    expect(await refusalOf(extension())).toMatchObject({
      ...{ code: "extension-too-often", message: "It can be put off once, and has been." },
    });
    reference = await logged("information-request");
    now.set("2026-05-06T09:00:00.000Z");
    expect(await refusalOf(extension({ customerToldOn: "2026-05-06" }))).toMatchObject({
      ...{ code: "extension-told-too-late", field: "fact.customerToldOn" },
      message: "The customer has to be told by Tue 5 May, the date on which it is due.",
    });
    reference = await logged("enquiry");
    expect(await refusalOf(extension())).toMatchObject({ code: "not-extendable" });
    await say({ type: "replied", note: null });
    expect(await refusalOf(extension())).toMatchObject({ code: "not-open" });
  });
});

describe("a promise that begins with an event", () => {
  it("runs from the event once it is recorded, and only from one that a promise begins with", async () => {
    reference = await logged("complaint");
    expect(await refusalOf({ type: "milestone", name: "visit paid" })).toMatchObject({
      ...{ code: "milestone-unknown", field: "fact.name" },
    });
    now.set("2026-04-20T09:00:00.000Z");
    expect(await refusalOf({ type: "milestone", name: "investigation concluded" })).toBe("recorded");
    expect(await reply()).toMatchObject({ dueOn: "2026-04-27" });
    expect(await refusalOf({ type: "milestone", name: "investigation concluded" })).toMatchObject({
      code: "nothing-changed",
    });
    await say({ type: "replied", note: null });
    expect(await refusalOf({ type: "milestone", name: "investigation concluded" })).toMatchObject({
      code: "not-open",
    });
  });
});

describe("a case that was answered too soon", () => {
  it("is open again with the first promise still standing", async () => {
    expect(await refusalOf({ type: "reopened", reason: "x" })).toMatchObject({ code: "already-open" });
    await say({ type: "replied", note: null });
    now.set("2026-05-06T09:00:00.000Z");
    expect(await refusalOf({ type: "reopened", reason: "It was about another house" })).toBe("recorded");
    expect(await reply()).toMatchObject({ dueOn: "2026-05-05", state: "overdue" });
    expect(await refusalOf({ type: "replied", note: null, on: "2026-04-20" })).toMatchObject({
      ...{ code: "answer-before-reopening", field: "fact.on" },
    });
  });

  it("is not what a case is that is not from the public", async () => {
    await say({ type: "notFromPublic", reason: "A supplier" });
    expect(await refusalOf({ type: "reopened", reason: "x" })).toMatchObject({ code: "not-replied" });
    expect(await refusalOf(ASKED)).toMatchObject({ code: "not-open" });
  });
});

describe("a receipt that is corrected", () => {
  it("never lies after the reply that is recorded", async () => {
    await say({ type: "replied", note: null, on: "2026-04-07" });
    const correction = { type: "correctedReceipt", reason: "Stamped wrongly" } as const;
    expect(await refusalOf({ ...correction, receivedOn: "2026-04-08" })).toMatchObject({
      ...{ code: "receipt-after-answer", field: "fact.receivedOn" },
    });
    expect(await refusalOf({ ...correction, receivedOn: "2026-04-07" })).toBe("recorded");
  });
});

describe("what rules did to a case", () => {
  it("can not be taken back by an officer", async () => {
    const council = aCouncil({ tenant: record.tenant });
    await app.setUpCouncil(withAuthority("ashby", { presets: ["freedom-of-information"] }, council));
    expect(await refusalOf({ type: "withdrawn", withdraws: 2 })).toMatchObject({
      ...{
        code: "nothing-to-withdraw",
        message: "The rules changed for every case: that can not be taken back for one.",
      },
    });
  });
});

describe("a call that is to be returned", () => {
  const call = { channel: "call-back", receivedOn: "2026-04-08" } as const;

  it("counts its hours from the time at which it was taken", async () => {
    reference = await logged("enquiry", { ...call, time: "16:05" });
    expect(await reply()).toMatchObject({
      dueAt: "2026-04-09T15:05:00.000Z",
      minutesLeft: 365,
      minutesLate: null,
    });
    now.set("2026-04-09T15:20:00.000Z");
    expect(await reply()).toMatchObject({ state: "overdue", minutesLeft: null, minutesLate: 15 });
  });

  it("is known to be complex from the first, without a second entry", async () => {
    reference = await logged("enquiry", { ...call, complexity: "complex" });
    expect(await record.eventsOf(reference)).toMatchObject([
      { type: "received", complexity: "complex", rules: 1 },
    ]);
  });

  it.each([
    ["that lies ahead of now", { ...call, receivedOn: "2026-04-09", time: "10:01" }, "receipt-in-future"],
    ["that is none", { ...call, time: "25:00" }, "field-invalid"],
  ])("is refused with a time %s", async (_, more, code) => {
    expect(await log("enquiry", more)).toMatchObject({ failure: { code, field: "time" } });
  });
});
