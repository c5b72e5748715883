import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { useCasesOf } from "../../../src/application/compose.ts";
import { notifyOfficers } from "../../../src/application/notify/notify-officers.ts";
import type { Activity, ActivityFailure } from "../../../src/application/ports/notices.ts";
import type { CaseRecord } from "../../../src/application/ports/record.ts";
import type { OfficerActor, UseCases } from "../../../src/application/use-cases.ts";
import { DEFAULT_CALENDAR } from "../../../src/domain/calendar/default-calendar.ts";
import { failed, succeeded } from "../../../src/domain/result.ts";
import { aCouncil, aMessage, OFFICER } from "../../support/builders.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../../support/database.ts";
import { withAuthority } from "../../support/rules-changes.ts";

jest.setTimeout(60_000);

const BOSS: OfficerActor = { kind: "officer", id: "officer-2", name: "Gwen Hart" };
/** Received on Thursday 2 April 2026; with Easter between, day 8 is Thursday 16 April. */
const [DAY_BEFORE, DUE_DAY, DAY_AFTER] = ["2026-04-15", "2026-04-16", "2026-04-17"];
const IN_THE_MORNING = "T09:30:00.000Z";

const now = testClock("2026-04-09T09:00:00.000Z");
let database: TestDatabase;
let record: CaseRecord;
let useCases: UseCases;
let told: Activity[];
let refusals: ActivityFailure[];
let round: () => Promise<unknown>;
let tenants = 0;
let keys = 0;

const feed = {
  send: async (activity: Activity) => {
    const refusal = refusals.shift();
    if (refusal !== undefined) return failed(refusal);
    told.push(activity);
    return succeeded(undefined);
  },
};

beforeAll(async () => {
  database = await openTestDatabase(now);
});
afterAll(() => database.close());
beforeEach(async () => {
  now.set("2026-04-09T09:00:00.000Z");
  record = database.store.of(`notices-${++tenants}`);
  useCases = useCasesOf({ record, now, feed });
  [told, refusals] = [[], []];
  round = notifyOfficers({ record, feed, now, newKey: () => `key ${++keys}`, holder: "one" });
  await useCases.setUpCouncil(
    aCouncil({
      tenant: record.tenant,
      officers: [
        { id: OFFICER.id, name: OFFICER.name, services: ["housing"] },
        { id: BOSS.id, name: BOSS.name, services: [] },
      ],
    }),
  );
});

let messages = 0;

/** A case of Housing that the officer has; its reply is due on 16 April. */
const aCase = async (owner: OfficerActor | null = OFFICER, by: OfficerActor = OFFICER): Promise<string> => {
  const received = await useCases.receiveMail([aMessage({ messageId: `<${++messages}@resident.example>` })]);
  const reference = received.ok ? (received.value.receipts[0]?.reference ?? "") : "";
  if (owner !== null) await give(reference, owner, by);
  return reference;
};

const say = async (reference: string, fact: Parameters<UseCases["recordFact"]>[0]["fact"], by = OFFICER) => {
  const result = await useCases.recordFact({ reference, key: `fact ${++keys}`, fact, by });
  if (!result.ok) throw new Error(result.failure.message);
};
const give = (reference: string, { id, name }: OfficerActor, by: OfficerActor) =>
  say(reference, { type: "takenOn", owner: { id, name } }, by);
const answer = (reference: string) => say(reference, { type: "replied", note: null });

/** What was told, as people read it. */
const toldSince = (): string[] =>
  told
    .splice(0)
    .map(({ officerId, type, parameters, preview, place }) =>
      [officerId, type, ...Object.values(parameters), preview, place].join(" | "),
    );

describe("an officer is told", () => {
  it("on the working day before that a reply is due, once, and where it is", async () => {
    const reference = await aCase();
    now.set(`2026-04-14${IN_THE_MORNING}`);
    await round();
    expect(toldSince()).toEqual([]);
    now.set(`${DAY_BEFORE}${IN_THE_MORNING}`);
    await round();
    expect(toldSince()).toEqual([
      `officer-1 | replyDueTomorrow | 1 reply | tomorrow | ${reference} (Housing) | /case/${reference}`,
    ]);
    await round();
    expect(toldSince()).toEqual([]);
  });

  it("on the working day before that the law means, where the council works on other days", async () => {
    const closures = ["2026-12-29", "2026-12-30", "2026-12-31"].map((date) => ({ date, name: "Closed" }));
    const council = aCouncil({
      tenant: record.tenant,
      officers: [{ id: OFFICER.id, name: OFFICER.name, services: ["housing"] }],
    });
    const calendar = { ...DEFAULT_CALENDAR, id: "ashby", closures };
    await useCases.setUpCouncil(
      withAuthority("ashby", { calendar, presets: ["joint-council", "freedom-of-information"] }, council),
    );
    now.set("2026-11-26T15:00:00.000Z");
    const receivedAt = "2026-11-26T10:00:00.000Z";
    const received = await useCases.receiveMail([
      aMessage({ messageId: `<${++messages}@resident.example>`, receivedAt, sentAt: receivedAt }),
    ]);
    const reference = received.ok ? (received.value.receipts[0]?.reference ?? "") : "";
    await say(reference, { type: "reclassified", kind: "information-request" });
    await give(reference, OFFICER, OFFICER);
    await useCases.switchNotice({ kind: "weekly-digest", wanted: false, by: OFFICER });
    now.set("2026-12-23T10:00:00.000Z");
    await round();
    expect(toldSince()).toEqual([]);
    // The council works again on 4 January; the reply is due on 29 December.
    now.set("2026-12-24T10:00:00.000Z");
    await round();
    await round();
    expect(toldSince()).toEqual([
      `officer-1 | replyDueTomorrow | 1 reply | on Tue 29 December | ${reference} (Housing) | /case/${reference}`,
    ]);
  });

  it("that it is overdue, from the day after it was due", async () => {
    const reference = await aCase();
    now.set(`${DUE_DAY}${IN_THE_MORNING}`);
    await round();
    expect(toldSince()).toEqual([]);
    now.set(`${DAY_AFTER}${IN_THE_MORNING}`);
    await round();
    expect(toldSince()).toEqual([
      `officer-1 | replyOverdue | 1 reply | ${reference} (Housing) | /case/${reference}`,
    ]);
  });

  it("of several in one message", async () => {
    const [one, two] = [await aCase(), await aCase()];
    now.set(`${DAY_AFTER}${IN_THE_MORNING}`);
    await round();
    expect(toldSince()).toEqual([
      `officer-1 | replyOverdue | 2 replies | ${one} and ${two} (Housing) | /today?list=overdue&whose=mine`,
    ]);
  });

  it("of a case that a colleague gives them, not of one that they took", async () => {
    await aCase();
    const given = await aCase(OFFICER, BOSS);
    await round();
    expect(toldSince()).toEqual([]);
    now.set("2026-04-09T09:01:30.000Z");
    await round();
    expect(toldSince()).toEqual([`officer-1 | caseAssigned | 1 case | ${given} (Housing) | /case/${given}`]);
  });

  it("after five minutes at the latest, however many cases are given to them one after the other", async () => {
    const start = Date.parse(now());
    const after = (seconds: number) => now.set(new Date(start + seconds * 1000).toISOString());
    for (const seconds of [0, 50, 100, 150, 200, 250]) {
      after(seconds);
      await aCase(OFFICER, BOSS);
      await round();
    }
    expect(toldSince()).toEqual([]);
    after(300);
    await aCase(OFFICER, BOSS);
    await round();
    expect(told.map(({ parameters }) => parameters)).toEqual([{ cases: "7 cases" }]);
  });

  it("never outside the service's hours: what is decided waits until it opens", async () => {
    const reference = await aCase();
    now.set(`${DAY_BEFORE}T02:00:00.000Z`);
    await round();
    expect(toldSince()).toEqual([]);
    expect((await record.noticesOf(OFFICER.id)).held).toBe(1);
    now.set(`${DAY_BEFORE}${IN_THE_MORNING}`);
    await round();
    expect(toldSince()).toHaveLength(1);
    expect(await record.noticesOf(OFFICER.id)).toMatchObject({
      held: 0,
      recent: [{ title: "Response Standards: 1 reply due tomorrow", preview: `${reference} (Housing)` }],
    });
  });

  it("nothing of a case that was answered between the decision and the message", async () => {
    const [answered, open] = [await aCase(), await aCase()];
    now.set(`${DAY_BEFORE}T02:00:00.000Z`);
    await round();
    await answer(answered);
    now.set(`${DAY_BEFORE}${IN_THE_MORNING}`);
    await round();
    expect(toldSince()).toEqual([
      `officer-1 | replyDueTomorrow | 1 reply | tomorrow | ${open} (Housing) | /case/${open}`,
    ]);
  });

  it("nothing that they have switched off, also not when they switch it on again", async () => {
    await aCase();
    await useCases.switchNotice({ kind: "overdue", wanted: false, by: OFFICER });
    now.set(`${DAY_AFTER}${IN_THE_MORNING}`);
    await round();
    await useCases.switchNotice({ kind: "overdue", wanted: true, by: OFFICER });
    await round();
    expect(toldSince()).toEqual([]);
  });

  it("the week of their services, when the first working day of the next begins", async () => {
    await aCase();
    // Easter Monday: nobody is at work.
    now.set("2026-04-06T09:30:00.000Z");
    await round();
    expect(toldSince()).toEqual([]);
    now.set("2026-04-07T06:00:00.000Z");
    await round();
    expect(toldSince()).toEqual([]);
    now.set("2026-04-07T09:30:00.000Z");
    await round();
    expect(toldSince()).toEqual([
      "officer-1 | weeklyDigest | 30 March to 5 April 2026 | Housing: 1 came in, no reply was due, 0 overdue now, " +
        "0 due this week | /compliance?period=2026-W14&service=housing",
    ]);
    now.set("2026-04-08T09:30:00.000Z");
    await round();
    expect(toldSince()).toEqual([]);
  });

  it("in the place of somebody who is away", async () => {
    const reference = await aCase();
    await record.saveAbsence({
      ...{ id: "away", officer: OFFICER.id, from: DUE_DAY, to: "2026-04-30", coveredBy: BOSS.id },
      ...{ savedAt: now(), savedBy: OFFICER },
    });
    now.set(`${DAY_AFTER}${IN_THE_MORNING}`);
    await round();
    expect(toldSince()).toEqual([
      `officer-2 | replyOverdue | 1 reply | ${reference} (Housing) | /case/${reference}`,
    ]);
  });
});

describe("where Teams takes nothing", () => {
  const REFUSED: ActivityFailure = {
    code: "refused",
    message: "Teams takes no notifications for this person.",
  };

  it("remembers why, asks again only after half a day, and tells then what still holds", async () => {
    const [answered, open] = [await aCase(), await aCase()];
    refusals = [REFUSED];
    now.set(`${DAY_AFTER}${IN_THE_MORNING}`);
    await round();
    await round();
    expect(await record.noticesOf(OFFICER.id)).toMatchObject({
      reach: { reached: false, problem: REFUSED.message },
      held: 2,
      recent: [],
    });
    await answer(answered);
    now.set("2026-04-20T09:30:00.000Z");
    await useCases.switchNotice({ kind: "weekly-digest", wanted: false, by: OFFICER });
    await round();
    expect(toldSince()).toEqual([`officer-1 | replyOverdue | 1 reply | ${open} (Housing) | /case/${open}`]);
    expect((await record.noticesOf(OFFICER.id)).reach).toMatchObject({ reached: true, problem: null });
  });

  it("tells others as before, however much waits for whom it does not reach", async () => {
    now.set(`${DAY_AFTER}T08:00:00.000Z`);
    await record.noteReach("officer-3", REFUSED.message);
    await database.query(
      `insert into notice_item (tenant, officer_id, kind, reference, mark, authority, service, decided_at, state)
       select $1, 'officer-3', 'overdue', 'HS-2025-' || n, '2025-12-01', 'ashby', 'housing', $2, 'held'
       from generate_series(10000, 15000) n`,
      [record.tenant, "2026-01-01T09:00:00.000Z"],
    );
    const reference = await aCase();
    now.set(`${DAY_AFTER}${IN_THE_MORNING}`);
    await round();
    expect(toldSince()).toEqual([
      `officer-1 | replyOverdue | 1 reply | ${reference} (Housing) | /case/${reference}`,
    ]);
  });

  it("lets go of what is no longer so by the next day, and tells it when it is so again", async () => {
    const [answered, passedOn, open] = [await aCase(), await aCase(), await aCase()];
    await useCases.switchNotice({ kind: "assigned", wanted: false, by: OFFICER });
    now.set("2026-04-09T20:00:00.000Z");
    await round();
    refusals = [REFUSED];
    now.set(`${DAY_AFTER}${IN_THE_MORNING}`);
    await round();
    expect((await record.noticesOf(OFFICER.id)).held).toBe(3);
    await answer(answered);
    await say(passedOn, { type: "takenOn", owner: null });
    now.set("2026-04-18T09:30:00.000Z");
    await round();
    expect((await record.noticesOf(OFFICER.id)).held).toBe(1);
    await give(passedOn, OFFICER, BOSS);
    now.set("2026-04-22T09:30:00.000Z");
    await round();
    expect(told.filter(({ type }) => type === "replyOverdue").map(({ preview }) => preview)).toEqual([
      `${passedOn} and ${open} (Housing)`,
    ]);
  });

  it("waits as long as it is asked to, and sends under the same key", async () => {
    await aCase();
    refusals = [{ code: "throttled", message: "Slow down.", retryAfterSeconds: 90 }];
    now.set(`${DAY_AFTER}${IN_THE_MORNING}`);
    expect(await round()).toEqual({ more: true, waitSeconds: 90 });
    const [{ key } = { key: "" }] = await database.query<{ key: string }>(
      "select key from notice where tenant = $1",
      [record.tenant],
    );
    now.set(`${DAY_AFTER}T09:31:00.000Z`);
    await round();
    expect(told).toEqual([]);
    now.set(`${DAY_AFTER}T09:31:31.000Z`);
    await round();
    expect(told.map((each) => each.key)).toEqual([key]);
  });

  it("tells it on the health page when it goes on for long", async () => {
    await aCase();
    now.set(`${DAY_AFTER}${IN_THE_MORNING}`);
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      refusals = [{ code: "unavailable", message: "No answer in time." }];
      await round();
      await database.query("update notice set not_before = $2 where tenant = $1", [record.tenant, now()]);
    }
    expect(await record.noticeHealth()).toEqual({ waiting: 1, inTrouble: 1, notReached: 0 });
  });

  it("sends a test at once, at whatever hour, and says what came of it", async () => {
    now.set("2026-04-12T03:00:00.000Z");
    refusals = [REFUSED];
    expect(await useCases.sendTestNotice({ by: OFFICER })).toMatchObject({
      value: { reach: { reached: false, problem: REFUSED.message } },
    });
    expect(await useCases.sendTestNotice({ by: OFFICER })).toMatchObject({
      value: { reach: { reached: true } },
    });
    expect(told).toMatchObject([{ type: "testNotice", place: "/notifications" }]);
  });
});

describe("several instances", () => {
  it("leave the deciding to one, until its turn has run out", async () => {
    await aCase();
    const other = notifyOfficers({ record, feed, now, newKey: () => `key ${++keys}`, holder: "two" });
    await round();
    now.set("2026-04-09T09:01:00.000Z");
    await other();
    now.set(`${DAY_AFTER}${IN_THE_MORNING}`);
    await Promise.all([other(), round()]);
    expect(told).toHaveLength(1);
  });

  it("decide the same twice and tell it once, even where both have their turn", async () => {
    await aCase();
    now.set(`${DAY_AFTER}${IN_THE_MORNING}`);
    const second = (await database.open()).of(record.tenant);
    const both = [record, second].map((each, index) =>
      notifyOfficers({
        record: { ...each, takeNoticeTurn: async () => true },
        ...{ feed, now, newKey: () => `key ${++keys}`, holder: String(index) },
      }),
    );
    await Promise.all(both.map((each) => each()));
    expect(told).toHaveLength(1);
  });
});

describe("what was told", () => {
  it("is forgotten after 90 days, but not so that an open case is told of again", async () => {
    await aCase();
    now.set(`${DAY_AFTER}${IN_THE_MORNING}`);
    await round();
    now.set("2026-07-30T09:30:00.000Z");
    await round();
    expect((await record.noticesOf(OFFICER.id)).recent).toEqual([]);
    expect(told.map(({ type }) => type)).toEqual(["replyOverdue"]);
  });
});
