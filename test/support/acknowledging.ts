import { afterAll, afterEach, beforeAll, beforeEach, expect, jest } from "@jest/globals";
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
import type { CallFault, GraphCall } from "../../src/demo/graph/routes/faults.ts";
import { aCouncil, OFFICER } from "./builders.ts";
import { openTestDatabase, testClock, type TestDatabase } from "./database.ts";
import { mailFromResident } from "./graph-mail.ts";
import { startGraph, TOKEN, type GraphOrigin } from "./graph-origin.ts";

export const HOUSING = "housing@ashby.example";
export const OTHER = "revenues@ashby.example";
/** The reference of the first case. */
export const ONE = "HS-2026-00001";
/** Tuesday 7 April 2026, the first working day after Easter, at 10:00 in London. */
const TUESDAY = "2026-04-07T09:00:00.000Z";

export const isSend = ({ method, path }: GraphCall): boolean => method === "POST" && path.endsWith("/send");

/**
 * A council whose mailboxes lie in the stand-in for Microsoft 365: before each test a new one, on a Tuesday at ten,
 * and after it nothing may have been asked of Microsoft 365 that its description does not know. Call it once, at the
 * top of a test file.
 */
export const acknowledgingStage = () => {
  jest.setTimeout(60_000);
  const now = testClock(TUESDAY);
  const never = new AbortController().signal;
  let database: TestDatabase;
  let record: CaseRecord;
  let app: UseCases;
  let graph: GraphOrigin;
  let tenants = 0;
  let mails = 0;

  const council = async (tenant: string): Promise<void> => {
    record = database.store.of(tenant);
    app = useCasesOf({ record, now });
    await app.setUpCouncil(aCouncil({ tenant }));
  };
  const settings = () => ({ baseUrl: graph.baseUrl, token: async () => TOKEN });
  const sender = () => createGraphMailboxSender(settings());

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

  return {
    now,
    sender,
    get database() {
      return database;
    },
    get record() {
      return record;
    },
    get app() {
      return app;
    },
    get graph() {
      return graph;
    },
    /** The council begins with a record in which nothing stands, as after a restore from a very old backup. */
    restored: () => council(`restored-${tenants}`),
    switchOn: async (change: Partial<Parameters<UseCases["changeWriting"]>[0]> = {}): Promise<void> => {
      const writing = { mailbox: HOUSING, acknowledgements: true, ...change, by: OFFICER };
      expect((await app.changeWriting(writing)).ok).toBe(true);
    },
    later: (seconds: number): void => now.set(new Date(Date.parse(now()) + seconds * 1000).toISOString()),
    /** Reads all that is new in the mailbox. */
    read: async (): Promise<void> => {
      const reader = createGraphMailboxReader(settings());
      const deps = { reader, receiveMail: app.receiveMail, record, now, holder: "this instance" };
      const set = await record.council();
      const shared = set?.mailboxes.find(({ address }) => address === HOUSING);
      if (set === null || shared === undefined) throw new Error("no mailbox");
      expect(await readMailbox(deps)(set, shared, never)).toEqual({ outcome: "caught-up" });
    },
    /** Sends what is owed. Answers what became of each. */
    send: async (): Promise<readonly string[]> => {
      const outcomes: string[] = [];
      const onOutcome = (each: string): void => void outcomes.push(each);
      await sendAcknowledgements({ record, sender: sender(), now, onOutcome })();
      return outcomes;
    },
    /** Writes the marks that the messages should bear. */
    put: async (): Promise<void> => {
      await putMarks({ marks: createGraphMailboxMarks(settings()), record })();
    },
    /** A customer's mail arrives in the housing mailbox now. */
    arrives: (more: Partial<DemoMessage> = {}) =>
      graph.world.deliver(
        mailFromResident((mails += 1), {
          mailbox: HOUSING,
          to: [{ name: "Housing", address: HOUSING }],
          receivedAt: now(),
          ...more,
        }),
      ),
    typesOf: async (reference: string): Promise<readonly string[]> =>
      ((await record.eventsOf(reference)) ?? []).map(({ type }) => type),
    /** The first call of that sort ends badly. */
    failNext: (when: (call: GraphCall) => boolean, fault: CallFault): void => {
      let done = false;
      graph.faults.decide = (call) => {
        if (done || !when(call)) return undefined;
        done = true;
        return fault;
      };
    },
  };
};
