import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { createGraphMailboxMarks } from "../../src/adapters/graph/mailbox-marks.ts";
import { createGraphMailboxReader } from "../../src/adapters/graph/mailbox-reader.ts";
import { createGraphMailboxSender } from "../../src/adapters/graph/mailbox-sender.ts";
import { sendAcknowledgements } from "../../src/application/acknowledge/send-acknowledgements.ts";
import { useCasesOf } from "../../src/application/compose.ts";
import type { CaseRecord } from "../../src/application/ports/record.ts";
import { putMarks } from "../../src/application/put-marks.ts";
import { readMailbox } from "../../src/application/read-mailbox.ts";
import type { UseCases } from "../../src/application/use-cases.ts";
import type { DemoMessage } from "../../src/demo/council/demo-message.ts";
import { failed } from "../../src/domain/result.ts";
import type { CallFault, GraphCall } from "../../src/demo/graph/routes/faults.ts";
import { aCouncil, OFFICER } from "../support/builders.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../support/database.ts";
import { mailFromResident } from "../support/graph-mail.ts";
import { startGraph, TOKEN, type GraphOrigin } from "../support/graph-origin.ts";

jest.setTimeout(60_000);

const HOUSING = "housing@ashby.example";
const OTHER = "revenues@ashby.example";
/** Tuesday 7 April 2026, the first working day after Easter, at 10:00 in London. */
const TUESDAY = "2026-04-07T09:00:00.000Z";
const now = testClock(TUESDAY);
const never = new AbortController().signal;
let database: TestDatabase;
let record: CaseRecord;
let app: UseCases;
let graph: GraphOrigin;
let tenants = 0;

beforeAll(async () => {
  database = await openTestDatabase(now);
});
afterAll(() => database.close());
beforeEach(async () => {
  now.set(TUESDAY);
  graph = await startGraph({ now, mailboxes: [{ name: "Housing", address: HOUSING }] });
  await council(`acknowledging-${++tenants}`);
});
afterEach(async () => {
  const departures = graph.departures();
  await graph.close();
  expect(departures).toEqual([]);
});

/** A record of its own for the council; a second one is as after a restore from a backup. */
const council = async (tenant: string): Promise<void> => {
  record = database.store.of(tenant);
  app = useCasesOf({ record, now });
  await app.setUpCouncil(aCouncil({ tenant }));
};
const switchOn = async (change: Parameters<UseCases["changeWriting"]>[0] | object = {}): Promise<void> => {
  const changed = await app.changeWriting({
    mailbox: HOUSING,
    acknowledgements: true,
    ...change,
    by: OFFICER,
  });
  expect(changed.ok).toBe(true);
};
const later = (seconds: number): void => now.set(new Date(Date.parse(now()) + seconds * 1000).toISOString());

const settings = () => ({ baseUrl: graph.baseUrl, token: async () => TOKEN });
const read = async (): Promise<void> => {
  const reader = createGraphMailboxReader(settings());
  const { receiveMail } = app;
  const deps = { reader, receiveMail, record, now, holder: "this instance" };
  const set = await record.council();
  const shared = set?.mailboxes.find(({ address }) => address === HOUSING);
  if (set === null || shared === undefined) throw new Error("no mailbox");
  expect(await readMailbox(deps)(set, shared, never)).toEqual({ outcome: "caught-up" });
};
const send = async (): Promise<readonly string[]> => {
  const outcomes: string[] = [];
  const sender = createGraphMailboxSender(settings());
  await sendAcknowledgements({ record, sender, now, onOutcome: (each) => outcomes.push(each) })();
  return outcomes;
};
const put = async (): Promise<void> => {
  await putMarks({ marks: createGraphMailboxMarks(settings()), record })();
};

let number = 0;
const arrives = (more: Partial<DemoMessage> = {}) =>
  graph.world.deliver(
    mailFromResident((number += 1), {
      mailbox: HOUSING,
      to: [{ name: "Housing", address: HOUSING }],
      receivedAt: now(),
      ...more,
    }),
  );
const typesOf = async (reference: string): Promise<readonly string[]> =>
  ((await record.eventsOf(reference)) ?? []).map(({ type }) => type);
const isSend = ({ method, path }: GraphCall): boolean => method === "POST" && path.endsWith("/send");
const failNext = (when: (call: GraphCall) => boolean, fault: CallFault): void => {
  let done = false;
  graph.faults.decide = (call) => {
    if (done || !when(call)) return undefined;
    done = true;
    return fault;
  };
};
const ONE = "HS-2026-00001";

describe("an automatic acknowledgement", () => {
  it("goes out once, in the thread, to the customer alone, with reference, promise and date", async () => {
    await switchOn();
    const mail = arrives({ subject: "Damp in the back bedroom" });
    await read();
    expect(await send()).toEqual(["sent"]);
    expect(await send()).toEqual([]);
    const [sent] = graph.world.messagesIn(HOUSING, "sentitems");
    expect(sent).toMatchObject({
      to: [{ address: "Anwen.Price@residents.example".toLowerCase() }],
      cc: [],
      inReplyTo: mail.internetMessageId,
      conversationId: mail.conversationId,
      subject: "RE: Damp in the back bedroom",
    });
    expect(sent?.text).toContain("Your reference is HS-2026-00001.");
    expect(sent?.text).toContain("by Fri 17 April 2026");
    expect(sent?.text).toContain("a reply within 8 working days");
    expect(sent?.text).not.toContain("Our office was closed");
    expect(sent?.headers).toEqual(
      expect.arrayContaining([
        ["x-response-standards", "acknowledgement; HS-2026-00001"],
        ["x-auto-response-suppress", "All"],
      ]),
    );
    expect(graph.traffic.sends).toHaveLength(1);

    await read();
    expect(await typesOf(ONE)).toEqual(["received", "acknowledged"]);
    expect((await record.eventsOf(ONE))?.[1]).toMatchObject({ automatic: true });
    await read();
    expect(await typesOf(ONE)).toEqual(["received", "acknowledged"]);
  });

  it("is known for what it is when a server on the way has taken our header off", async () => {
    await switchOn();
    arrives();
    await read();
    await send();
    const [sent] = graph.world.messagesIn(HOUSING, "sentitems");
    graph.world.change(sent?.id ?? "", { headers: [["X-Other", "1"]] });
    await read();
    expect((await record.eventsOf(ONE))?.[1]).toMatchObject({ type: "acknowledged", automatic: true });
  });

  it("says so when the office was closed", async () => {
    now.set("2026-04-06T09:00:00.000Z");
    await switchOn();
    arrives();
    await read();
    await send();
    expect(graph.world.messagesIn(HOUSING, "sentitems")[0]?.text).toContain("Our office was closed");
  });

  it("is written in each language that the council chose", async () => {
    const list = await app.listMailboxes();
    const english = list.ok ? list.value.mailboxes[0]?.acknowledgement.wordings[0] : undefined;
    if (english === undefined) throw new Error("no wording");
    const welsh = {
      language: "cy",
      text: "Eich cyfeirnod: {reference}, {standard}, {reply by}",
      outOfHours: "",
    };
    const acknowledgement = { wordings: [welsh, english], anHourToOneAddress: 3 };
    await switchOn({ acknowledgement });
    arrives();
    await read();
    await send();
    const text = graph.world.messagesIn(HOUSING, "sentitems")[0]?.text ?? "";
    expect(text).toMatch(/^Eich cyfeirnod: HS-2026-00001, 8 diwrnod gwaith, Gwener 17 Ebrill 2026\n/);
    expect(text).toContain("Your reference is HS-2026-00001.");
  });

  it("is never sent in shadow mode, nor for mail from before it was switched on", async () => {
    arrives();
    await read();
    later(60);
    await switchOn();
    arrives({ receivedAt: "2026-04-07T08:00:00.000Z" });
    await read();
    expect(await send()).toEqual([]);
    expect(graph.traffic.sends).toEqual([]);
    arrives();
    await read();
    expect(await send()).toEqual(["sent"]);
  });

  it("is not sent by a mailbox that left the council, nor for mail of the time in between when it comes back", async () => {
    await switchOn({ marks: true });
    const before = arrives();
    await read();
    await put();
    const set = aCouncil({ tenant: record.tenant });
    await app.setUpCouncil({
      ...set,
      mailboxes: set.mailboxes.filter(({ address }) => address !== HOUSING),
    });
    expect(await send()).toEqual(["not-needed"]);
    await put();
    expect(graph.world.message(before.id)?.categories).toEqual([]);
    later(60);
    arrives({ from: { name: "Bo", address: "bo@residents.example" } });
    later(60);
    await app.setUpCouncil(set);
    await read();
    expect(await send()).toEqual([]);
    expect(graph.traffic.sends).toEqual([]);
    const [writing] = await record.writings();
    expect(writing).toMatchObject({ acknowledgementsSince: null, savedBy: { kind: "service" } });
  });

  it.each([
    ["automatic mail", { headers: [["Auto-Submitted", "auto-replied"]] }],
    ["a list", { headers: [["List-Id", "<news.example>"]] }],
    ["a sender who wants none", { headers: [["X-Auto-Response-Suppress", "All"]] }],
    ["an address that nobody reads", { from: { name: "Shop", address: "no-reply@shop.example" } }],
    ["a colleague", { from: { name: "Jo", address: "jo@ashby.example" } }],
  ] satisfies [string, Partial<DemoMessage>][])("never goes to %s", async (_what, more) => {
    await switchOn();
    arrives(more);
    await read();
    expect(await send()).toEqual([]);
    expect(graph.traffic.sends).toEqual([]);
  });

  it("is not sent when somebody has answered meanwhile, or the case is not from the public", async () => {
    await switchOn();
    arrives();
    arrives({ from: { name: "Bo", address: "bo@residents.example" } });
    await read();
    await app.recordFact({ reference: ONE, key: "k1", fact: { type: "replied", note: null }, by: OFFICER });
    await app.recordFact({
      ...{ reference: "HS-2026-00002", key: "k2", by: OFFICER },
      fact: { type: "notFromPublic", reason: "An advertisement" },
    });
    expect(await send()).toEqual(["not-needed", "not-needed"]);
    expect(graph.traffic.sends).toEqual([]);
    expect(await record.unsettled()).toEqual([]);
  });

  it("is sent once when the answer to the sending is lost", async () => {
    await switchOn();
    arrives();
    await read();
    failNext(isSend, "lose-answer");
    expect(await send()).toEqual(["sent"]);
    later(3600);
    expect(await send()).toEqual([]);
    expect(graph.traffic.sends).toHaveLength(1);
  });

  it("is sent once when it leaves only after the answer was given up", async () => {
    await switchOn();
    arrives();
    await read();
    let leaves: () => void = () => undefined;
    failNext(isSend, { late: new Promise<void>((resolve) => (leaves = resolve)) });
    expect(await send()).toEqual(["later"]);
    leaves();
    await new Promise((resolve) => setImmediate(resolve));
    later(60);
    expect(await send()).toEqual(["sent"]);
    expect(graph.traffic.sends).toHaveLength(1);
  });

  it("is the same draft when the answer to its making was lost", async () => {
    await switchOn();
    arrives();
    await read();
    failNext(({ path }) => path.endsWith("/createReply"), "lose-answer");
    expect(await send()).toEqual(["later"]);
    expect(graph.world.messagesIn(HOUSING, "drafts")).toHaveLength(1);
    later(60);
    expect(await send()).toEqual(["sent"]);
    expect(graph.world.messagesIn(HOUSING, "drafts")).toEqual([]);
    expect(graph.traffic.sends).toHaveLength(1);
  });

  it("is shown to a person, and not sent again, when nobody knows what became of it", async () => {
    await switchOn();
    arrives();
    await read();
    // Somebody throws the draft away for good between its making and its sending.
    graph.faults.decide = (call) => {
      if (!isSend(call)) return undefined;
      for (const draft of graph.world.messagesIn(HOUSING, "drafts")) graph.world.remove(draft.id);
      return "cut-before";
    };
    const outcomes: string[] = [];
    while (!outcomes.includes("unknown") && outcomes.length < 20) {
      outcomes.push(...(await send()));
      later(600);
    }
    // It is looked for a while first: Exchange moves a mail from the drafts to Sent Items in its own time.
    expect(outcomes).toEqual([...Array.from({ length: 6 }, () => "later"), "unknown"]);
    expect(await record.unsettled()).toMatchObject([
      { purpose: "acknowledgement", stage: "unknown", reference: ONE },
    ]);
    later(86_400);
    expect(await send()).toEqual([]);
    const [item] = await record.unsettled();
    if (item !== undefined) await record.dismiss(item);
    expect(await record.unsettled()).toEqual([]);
    expect(graph.traffic.sends).toEqual([]);
  });

  it("is no longer shown to a person once Sent Items brings it", async () => {
    await switchOn();
    const { id } = arrives();
    await read();
    await send();
    await database.query("update outbox set stage = 'unknown' where tenant = $1", [record.tenant]);
    expect(await record.unsettled()).toMatchObject([{ graphId: id, stage: "unknown" }]);
    await read();
    expect(await record.unsettled()).toEqual([]);
  });

  it("goes to one address, whatever the customer's mail names for answers", async () => {
    await switchOn();
    const strangers = Array.from({ length: 5 }, (_, n) => ({ name: "", address: `s${n}@strangers.example` }));
    arrives({ replyTo: strangers });
    await read();
    expect(await send()).toEqual(["sent"]);
    expect(graph.traffic.sends.map(({ to }) => to)).toEqual([["anwen.price@residents.example"]]);
  });

  it("goes to one address, also when whoever made the draft died before it was addressed", async () => {
    await switchOn();
    arrives();
    await read();
    failNext(({ path }) => path.endsWith("/createReply"), "lose-answer");
    await send();
    const [draft] = graph.world.messagesIn(HOUSING, "drafts");
    const strangers = [{ name: "", address: "stranger@strangers.example" }];
    graph.world.change(draft?.id ?? "", { to: strangers, cc: strangers });
    later(60);
    expect(await send()).toEqual(["sent"]);
    expect(graph.traffic.sends.map(({ to }) => to)).toEqual([["anwen.price@residents.example"]]);
  });

  it("is not sent again after a restore from an old backup", async () => {
    await switchOn();
    arrives();
    await read();
    await send();
    await council(`restored-${tenants}`);
    await record.saveWriting(
      HOUSING,
      {
        ...{ marksSince: null, flagsSince: null, acknowledgementsSince: "2026-04-01T00:00:00.000Z" },
        acknowledgement: {
          wordings: [{ language: "en", text: "{reference}", outOfHours: "" }],
          anHourToOneAddress: 3,
        },
      },
      OFFICER,
    );
    await read();
    expect(await send()).toEqual(["sent"]);
    expect(graph.traffic.sends).toHaveLength(1);
  });

  it("is sent by one of two instances", async () => {
    await switchOn();
    for (let n = 0; n < 5; n += 1) arrives({ from: { name: "R", address: `r${n}@residents.example` } });
    await read();
    const other = (await database.open()).of(record.tenant);
    const sender = createGraphMailboxSender(settings());
    await Promise.all([
      send(),
      sendAcknowledgements({ record: other, sender, now })(),
      sendAcknowledgements({ record: other, sender, now })(),
    ]);
    expect(graph.traffic.sends).toHaveLength(5);
    expect(new Set(graph.traffic.sends.map(({ inReplyTo }) => inReplyTo)).size).toBe(5);
  });

  it("is sent once by two instances that hold the same one, because the first was held up too long", async () => {
    await switchOn();
    arrives();
    await read();
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    let first = true;
    graph.faults.before = async ({ path }) => {
      if (!path.endsWith("/createReply") || !first) return;
      first = false;
      await held;
    };
    const slow = send();
    while (first) await new Promise((resolve) => setImmediate(resolve));
    later(121);
    expect(await send()).toEqual(["sent"]);
    go();
    expect(await slow).toEqual(["later"]);
    expect(graph.traffic.sends).toHaveLength(1);
    expect(graph.world.messagesIn(HOUSING, "drafts")).toEqual([]);
  });

  it("stays in Sent Items when another instance has found the draft, and sent it, before its maker kept it", async () => {
    await switchOn();
    arrives();
    await read();
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    let isHeld = false;
    const heldUp: CaseRecord = {
      ...record,
      keepDraft: async (...draft) => {
        isHeld = true;
        await held;
        return record.keepDraft(...draft);
      },
    };
    const sender = createGraphMailboxSender(settings());
    const slow = sendAcknowledgements({ record: heldUp, sender, now })();
    while (!isHeld) await new Promise((resolve) => setImmediate(resolve));
    later(121);
    expect(await send()).toEqual(["sent"]);
    go();
    await slow;
    expect(graph.traffic.sends).toHaveLength(1);
    expect(graph.world.messagesIn(HOUSING, "sentitems")).toHaveLength(1);
    expect(graph.world.messagesIn(HOUSING, "drafts")).toEqual([]);
    expect(await record.unsettled()).toEqual([]);
  });

  it("stays in Sent Items when after a restore it is not needed any more", async () => {
    await switchOn();
    arrives();
    await read();
    failNext(isSend, "refuse");
    expect(await send()).toEqual(["later"]);
    const [draft] = graph.world.messagesIn(HOUSING, "drafts");
    const sender = createGraphMailboxSender(settings());
    expect((await sender.send(HOUSING, draft?.id ?? "")).ok).toBe(true);
    expect((await sender.discard(HOUSING, draft?.id ?? "")).ok).toBe(true);
    expect(graph.world.messagesIn(HOUSING, "sentitems")).toHaveLength(1);
  });

  it("waits when so many went to one address within the hour", async () => {
    await switchOn();
    for (let n = 0; n < 4; n += 1) arrives();
    later(60);
    await read();
    expect([...(await send())].sort()).toEqual(["later", "sent", "sent", "sent"]);
    expect(graph.world.messagesIn(HOUSING, "drafts")).toEqual([]);
    later(3599);
    expect(await send()).toEqual([]);
    later(2);
    expect(await send()).toEqual(["sent"]);
  });

  it("stops at the first exchange with another machine that answers at once, however it writes", async () => {
    await switchOn();
    arrives();
    await read();
    await send();
    // Within the same second, as Exchange writes it. No header, no thread, a new subject: nothing tells that a machine wrote it but the time.
    arrives({ subject: "We have received your message" });
    await read();
    expect(await send()).toEqual(["not-sent"]);
    expect(graph.traffic.sends).toHaveLength(1);
    expect(await record.unsettled()).toMatchObject([{ stage: "not-sent", reference: "HS-2026-00002" }]);
    expect(await typesOf("HS-2026-00002")).toEqual(["received"]);
  });

  it("keeps to the pace that Exchange allows a mailbox", async () => {
    await switchOn();
    for (let n = 0; n < 40; n += 1) arrives({ from: { name: "R", address: `r${n}@residents.example` } });
    await read();
    const minutes: number[] = [];
    for (let minute = 0; minute < 3; minute += 1) {
      for (let round = 0; round < 4; round += 1) await send();
      minutes.push(graph.traffic.sends.length);
      later(61);
    }
    expect(minutes).toEqual([25, 40, 40]);
  });

  it("waits with all others of its mailbox for as long as Microsoft 365 asks, and none calls again before", async () => {
    await switchOn();
    for (let n = 0; n < 4; n += 1) arrives({ from: { name: "R", address: `r${n}@residents.example` } });
    await read();
    let calls = 0;
    graph.faults.decide = () => {
      calls += 1;
      return { refuse: { status: 429, code: "TooManyRequests", retryAfterSeconds: 90 } };
    };
    expect(await send()).toEqual(["later", "later", "later", "later"]);
    later(89);
    expect(await send()).toEqual([]);
    expect(calls).toBe(1);
    graph.faults.decide = () => undefined;
    later(1);
    expect(await send()).toEqual(["sent", "sent", "sent", "sent"]);
  });

  it("goes on where it was begun while another mailbox, which might hold a copy, does not answer", async () => {
    await switchOn();
    await switchOn({ mailbox: OTHER });
    for (const name of ["begun", "new", "next"]) {
      arrives({ from: { name, address: `${name}@residents.example` } });
    }
    await read();
    failNext(isSend, "refuse");
    expect([...(await send())].sort()).toEqual(["later", "later", "later"]);
    later(10);
    graph.faults.decide = ({ mailbox }) => (mailbox === OTHER ? "refuse" : undefined);
    expect([...(await send())].sort()).toEqual(["later", "later", "sent"]);
    graph.faults.decide = () => undefined;
    later(60);
    expect(await send()).toEqual(["sent", "sent"]);
    expect(graph.traffic.sends).toHaveLength(3);
  });

  it("is not sent for mail from before it was switched off and on again, though it had waited", async () => {
    await switchOn();
    for (let n = 0; n < 4; n += 1) arrives();
    later(60);
    await read();
    expect([...(await send())].sort()).toEqual(["later", "sent", "sent", "sent"]);
    await switchOn({ acknowledgements: false });
    later(60);
    await switchOn();
    later(3600);
    expect(await send()).toEqual(["not-needed"]);
    expect(graph.traffic.sends).toHaveLength(3);
  });

  it("is sent for each of two letters whose long Message-IDs differ in their ends alone", async () => {
    await switchOn();
    for (const end of ["one", "two"]) {
      const internetMessageId = `<${"long".repeat(70)}.${end}@residents.example>`;
      arrives({ internetMessageId, from: { name: "R", address: `${end}@residents.example` } });
    }
    await read();
    expect(await send()).toEqual(["sent", "sent"]);
    expect(graph.traffic.sends).toHaveLength(2);
  });

  it("is shown to a person when the service may not write to the mailbox", async () => {
    await switchOn();
    arrives();
    await read();
    const sender: ReturnType<typeof createGraphMailboxSender> = {
      ...createGraphMailboxSender(settings()),
      draft: async () => failed({ code: "forbidden", message: "An administrator has to grant it access." }),
    };
    const outcomes: string[] = [];
    for (let n = 0; n < 5; n += 1) {
      await sendAcknowledgements({ record, sender, now, onOutcome: (each) => outcomes.push(each) })();
      later(3600);
    }
    expect(outcomes).toEqual(["later", "later", "later", "later", "not-sent"]);
    expect(await record.unsettled()).toMatchObject([{ reason: "An administrator has to grant it access." }]);
  });

  it("is not sent for a message that is gone, and a person is told", async () => {
    await switchOn();
    const mail = arrives();
    await read();
    graph.world.remove(mail.id);
    expect(await send()).toEqual(["not-sent"]);
    expect(await record.unsettled()).toMatchObject([{ reason: expect.stringContaining("no longer") }]);
  });
});

describe("marks on the messages of a mailbox", () => {
  it("are nowhere in shadow mode, then on new mail, follow the case, and go when they are switched off", async () => {
    const before = arrives();
    await read();
    await put();
    later(60);
    await switchOn({ acknowledgements: false, marks: true, flags: true });
    const after = arrives({ from: { name: "Bo", address: "bo@residents.example" } });
    await read();
    await put();
    expect(graph.world.message(before.id)?.categories).toEqual([]);
    expect(graph.world.message(after.id)).toMatchObject({
      categories: ["Reply: acknowledge"],
      flag: { flagStatus: "flagged", dueDateTime: { dateTime: "2026-04-17T00:00:00.0000000" } },
    });

    const reference = "HS-2026-00002";
    await app.recordFact({ reference, key: "k1", fact: { type: "replied", note: null }, by: OFFICER });
    await put();
    expect(graph.world.message(after.id)).toMatchObject({
      categories: ["Reply: answered"],
      flag: { flagStatus: "complete" },
    });

    await switchOn({ acknowledgements: false, marks: false, flags: false });
    await put();
    expect(graph.world.message(after.id)?.categories).toEqual([]);
  });

  it("put the follow-up on the message that started the case alone", async () => {
    await switchOn({ marks: true, flags: true });
    const first = arrives();
    later(3600);
    const chaser = arrives({ inReplyTo: first.internetMessageId });
    await read();
    await put();
    expect(graph.world.message(chaser.id)?.categories).toEqual(["Reply: acknowledge"]);
    expect(graph.world.message(chaser.id)?.flag).toMatchObject({ flagStatus: "notFlagged" });
    expect(graph.world.message(first.id)?.flag).toMatchObject({ flagStatus: "flagged" });
  });
});
