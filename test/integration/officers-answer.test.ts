import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { createGraphMailboxReader } from "../../src/adapters/graph/mailbox-reader.ts";
import { useCasesOf } from "../../src/application/compose.ts";
import type { CaseRecord } from "../../src/application/ports/record.ts";
import type { UseCases } from "../../src/application/use-cases.ts";
import type { DemoMessage } from "../../src/demo/council/demo-message.ts";
import { aCouncil } from "../support/builders.ts";
import { openTestDatabase, testClock, type TestDatabase } from "../support/database.ts";
import { startGraph, TOKEN, type GraphOrigin } from "../support/graph-origin.ts";
import { HOUSING, INBOX, mailFromResident, readToEnd, SENT } from "../support/graph-mail.ts";

const now = testClock("2026-04-09T09:00:00.000Z");
const question = mailFromResident(1);
let database: TestDatabase;
let graph: GraphOrigin;
let record: CaseRecord;
let app: UseCases;
let tenants = 0;

beforeAll(async () => {
  database = await openTestDatabase(now);
});
afterAll(() => database.close());
beforeEach(async () => {
  graph = await startGraph();
  graph.world.deliver(question);
  record = database.store.of(`own-account-${++tenants}`);
  app = useCasesOf({ record, now });
  const { authorities } = aCouncil();
  const set = await app.setUpCouncil(
    aCouncil({
      tenant: record.tenant,
      authorities: authorities.map((each) =>
        each.id === "ashby" ? { ...each, mailDomains: ["calderwick.example"] } : each,
      ),
      mailboxes: [{ address: HOUSING, authority: "ashby", service: "housing" }],
      webFormSenders: [],
    }),
  );
  expect(set).toMatchObject({ ok: true });
});
afterEach(() => graph.close());

/** What the housing mailbox gets as a copy of an answer from Priya's own account. */
const copyOfAnswer = (more: Partial<DemoMessage> = {}): DemoMessage => ({
  ...mailFromResident(2),
  internetMessageId: "<answer@calderwick.example>",
  conversation: question.conversation,
  subject: `Re: ${question.subject}`,
  from: { name: "Priya Shah", address: "priya.shah@calderwick.example" },
  to: [question.from, { name: "Housing", address: HOUSING }],
  receivedAt: "2026-04-07T09:00:00.000Z",
  inReplyTo: question.internetMessageId,
  references: [question.internetMessageId],
  headers: [],
  ...more,
});

const afterReading = async (): Promise<string[]> => {
  const reader = createGraphMailboxReader({ baseUrl: graph.baseUrl, token: () => Promise.resolve(TOKEN) });
  for (const folder of [INBOX, SENT]) {
    const { messages } = await readToEnd(reader, folder);
    const received = await app.receiveMail(messages);
    expect(received).toMatchObject({ ok: true });
  }
  return ((await record.eventsOf("HS-2026-00001")) ?? []).map(({ type }) => type);
};

describe("an officer's answer from an own account, through Microsoft 365", () => {
  it("closes the case: Exchange vouches for the officer", async () => {
    graph.world.deliver(copyOfAnswer());
    expect(await afterReading()).toEqual(["received", "replied"]);
  });

  it("closes nothing when a stranger wrote the officer's address, and the header too", async () => {
    const headers = [["X-MS-Exchange-Organization-AuthAs", "Internal"]] as const;
    graph.world.deliver(copyOfAnswer({ forged: true, headers }));
    expect(await afterReading()).toEqual(["received"]);
  });

  it("is what the officer said in a header of the mail, which lies behind many others", async () => {
    const many = Array.from({ length: 60 }, (_, index) => [`X-Filler-${index}`, "x"] as const);
    const headers = [...many, ["X-Response-Standards-Answer", "acknowledgement"] as const];
    graph.world.deliver(copyOfAnswer({ headers }));
    expect(await afterReading()).toEqual(["received", "acknowledged"]);
  });

  it("closes nothing when it went to colleagues only", async () => {
    graph.world.deliver(copyOfAnswer({ to: [{ name: "Housing", address: HOUSING }] }));
    expect(await afterReading()).toEqual(["received"]);
  });
});
