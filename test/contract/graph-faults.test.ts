import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { CallFault, GraphCall } from "../../src/demo/graph/routes/faults.ts";
import type { AnsweredCall } from "../../src/demo/graph/routes/traffic.ts";
import { graphCaller } from "../support/graph-call.ts";
import { HOUSING, mailsFromResidents } from "../support/graph-mail.ts";
import { startGraph, type GraphOrigin } from "../support/graph-origin.ts";

const ADVISERS = "advice@calderwick.example";

let graph: GraphOrigin;
let now: string;
let asked: string;
let heard: AnsweredCall[];
const call = graphCaller(() => graph);

/** The next call goes wrong, and no other. */
const nextCall = (fault: CallFault): void => {
  graph.faults.decide = () => {
    delete graph.faults.decide;
    return fault;
  };
};
const draft = async (path = ""): Promise<string> => {
  const made = await call("POST", `${path}/messages`, {
    subject: "Thank you",
    toRecipients: [{ emailAddress: { address: "Someone@residents.example" } }],
  });
  return made.body["id"] as unknown as string;
};
const sent = () => graph.world.messagesIn(HOUSING, "sentitems");
/** Lets everything that is under way within this process come to its end. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

beforeEach(async () => {
  now = "2026-04-08T10:00:00.000Z";
  heard = [];
  graph = await startGraph({
    mailboxes: [
      { name: "Housing", address: HOUSING },
      { name: "Advice", address: ADVISERS },
    ],
    now: () => now,
  });
  graph.traffic.listener = (each) => heard.push(each);
  graph.world.load(mailsFromResidents(2));
  asked = graph.world.messagesIn(HOUSING, "inbox")[0]?.id as string;
});

afterEach(async () => {
  const found = graph.departures();
  await graph.close();
  expect(found).toEqual([]);
});

describe("a call that goes wrong", () => {
  it.each([
    ["refuse", 503],
    ["throttle", 429],
    ["forget-place", 410],
    ["forget-token", 401],
    [{ refuse: { status: 403, code: "ErrorAccessDenied" } }, 403],
  ] as const)("%j is answered %i and does nothing", async (fault, status) => {
    const id = await draft();
    nextCall(fault);
    expect((await call("POST", `/messages/${id}/send`)).status).toBe(status);
    expect(sent()).toEqual([]);
    expect(graph.traffic.sends).toEqual([]);
  });

  it("'cut-before' ends the connection and does nothing", async () => {
    const id = await draft();
    nextCall("cut-before");
    await expect(call("POST", `/messages/${id}/send`)).rejects.toThrow();
    expect(sent()).toEqual([]);
    expect(heard.at(-1)).toMatchObject({ method: "POST", mailbox: HOUSING, status: null });
  });

  it("'lose-answer' has happened all the same", async () => {
    const id = await draft();
    nextCall("lose-answer");
    await expect(call("POST", `/messages/${id}/send`)).rejects.toThrow();
    expect(sent()).toMatchObject([{ id }]);
    expect(heard.at(-1)).toMatchObject({ status: null });
    expect((await call("POST", `/messages/${id}/send`)).status).toBe(404);
    expect(graph.traffic.sends).toHaveLength(1);
  });

  it("'time-out' is answered 504 and has happened", async () => {
    const id = await draft();
    nextCall("time-out");
    expect((await call("POST", `/messages/${id}/send`)).status).toBe(504);
    expect(sent()).toMatchObject([{ id }]);
    expect(heard.at(-1)).toMatchObject({ status: 504 });
  });

  it("'cut-answer' ends within the answer, and 'half-answer' gives half as if it were all", async () => {
    nextCall("cut-answer");
    await expect(call("GET", `/messages/${asked}`)).rejects.toThrow();
    nextCall("half-answer");
    await expect(call("GET", `/messages/${asked}`)).rejects.toThrow(SyntaxError);
    expect((await call("GET", `/messages/${asked}`)).status).toBe(200);
  });

  it("that is late happens when its time has come, whatever was answered", async () => {
    const id = await draft();
    let release: () => void = () => undefined;
    const late = new Promise<void>((resolve) => (release = resolve));
    nextCall({ late });
    expect((await call("POST", `/messages/${id}/send`)).status).toBe(504);
    nextCall({ late, answer: "cut" });
    await expect(call("PATCH", `/messages/${asked}`, { isRead: true })).rejects.toThrow();
    await settled();
    expect([sent(), graph.world.message(asked)?.isRead]).toEqual([[], false]);
    release();
    await settled();
    expect(sent()).toMatchObject([{ id }]);
    expect(graph.world.message(asked)?.isRead).toBe(true);
    expect(graph.traffic.sends).toHaveLength(1);
  });

  it("that is late finds, like any other, that the draft has left meanwhile", async () => {
    const id = await draft();
    let release: () => void = () => undefined;
    nextCall({ late: new Promise<void>((resolve) => (release = resolve)) });
    expect((await call("POST", `/messages/${id}/send`)).status).toBe(504);
    expect((await call("POST", `/messages/${id}/send`)).status).toBe(202);
    release();
    await settled();
    expect(graph.traffic.sends).toHaveLength(1);
  });

  it("loses no place for others of its mailbox", async () => {
    for (const fault of ["cut-before", "lose-answer", "cut-answer"] as const) {
      for (let n = 0; n < 5; n += 1) {
        nextCall(fault);
        await call("GET", `/messages/${asked}`).catch(() => undefined);
      }
    }
    const four = await Promise.all([1, 2, 3, 4].map(() => call("GET", `/messages/${asked}`)));
    expect(four.map((each) => each.status)).toEqual([200, 200, 200, 200]);
  });

  it("can be waited for before and after it does what it does", async () => {
    const seen: string[] = [];
    const note =
      (when: string) =>
      ({ number, path }: GraphCall) => {
        seen.push(`${when} ${number} ${path.split("/").at(-1)}: ${graph.traffic.sends.length} sent`);
      };
    const id = await draft();
    graph.faults.before = note("before");
    graph.faults.after = note("after");
    await call("POST", `/messages/${id}/send`);
    expect(seen).toEqual(["before 2 send: 0 sent", "after 2 send: 1 sent"]);
  });
});

describe("what is sent", () => {
  it("is written down with all that a test has to count", async () => {
    const reply = await call("POST", `/messages/${asked}/createReply`, {
      message: { internetMessageHeaders: [{ name: "X-Response-Standards", value: "acknowledgement" }] },
    });
    await call("POST", `/messages/${reply.body["id"]}/send`);
    const message = {
      subject: "Hello",
      toRecipients: [{ emailAddress: { address: "a@residents.example" } }],
    };
    await call("POST", "/sendMail", { message, saveToSentItems: false });
    expect(graph.traffic.sends).toMatchObject([
      {
        mailbox: HOUSING,
        at: now,
        id: reply.body["id"],
        to: ["anwen.price@residents.example"],
        internetMessageId: reply.body["internetMessageId"],
        inReplyTo: "<2@residents.example>",
        headers: [["X-Response-Standards", "acknowledgement"]],
      },
      { id: null, subject: "Hello", inReplyTo: null },
    ]);
  });

  it("is thirty mails a minute for each mailbox, by the world's clock", async () => {
    const send = async (path = ""): Promise<{ status: number; wait: string | null }> => {
      const answer = await call("POST", `${path}/messages/${await draft(path)}/send`);
      return { status: answer.status, wait: answer.headers.get("retry-after") };
    };
    for (let n = 0; n < 30; n += 1) {
      now = new Date(Date.UTC(2026, 3, 8, 10, 0, n)).toISOString();
      expect((await send()).status).toBe(202);
    }
    expect(await send()).toEqual({ status: 429, wait: "31" });
    expect((await send(`/users/${ADVISERS}`)).status).toBe(202);
    now = "2026-04-08T10:01:00.000Z";
    expect((await send()).status).toBe(202);
    expect(await send()).toEqual({ status: 429, wait: "1" });
    graph.faults.sendsAMinute = 100;
    expect((await send()).status).toBe(202);
  });

  it("can lie in the Outbox for a while, where it cannot be sent again", async () => {
    const id = await draft();
    let release: () => void = () => undefined;
    graph.faults.lingersInOutbox = () => new Promise<void>((resolve) => (release = resolve));
    expect((await call("POST", `/messages/${id}/send`)).status).toBe(202);
    expect(graph.world.message(id)).toMatchObject({ folder: "outbox", isDraft: true });
    expect((await call("POST", `/messages/${id}/send`)).body["error"]).toMatchObject({
      code: "ErrorInvalidOperation",
    });
    release();
    await settled();
    expect(sent()).toMatchObject([{ id, isDraft: false }]);
    expect(graph.traffic.sends).toHaveLength(1);
  });
});

describe("a message that is not listed yet", () => {
  it("is in no list and no search, and can be had by its id", async () => {
    graph.faults.unlisted = (mail) => mail.id === asked;
    const inbox = await call("GET", "/mailFolders/inbox/messages?$count=true");
    expect(inbox.body["@odata.count"]).toBe(1);
    const byId = encodeURIComponent("internetMessageId eq '<2@residents.example>'");
    expect((await call("GET", `/messages?$filter=${byId}`)).body["value"]).toEqual([]);
    expect((await call("GET", `/messages/${asked}`)).status).toBe(200);
  });
});

describe("a listener", () => {
  it("hears of every call with its mailbox and its answer", async () => {
    await call("GET", "/mailFolders/inbox");
    await call("GET", `/users/${ADVISERS}/messages/none`);
    expect(heard).toMatchObject([
      {
        number: 1,
        method: "GET",
        path: `/users/${HOUSING}/mailFolders/inbox`,
        mailbox: HOUSING,
        status: 200,
      },
      { number: 2, mailbox: ADVISERS, status: 404 },
    ]);
    expect([...graph.traffic.mostAtOnceOf]).toEqual([
      [HOUSING, 1],
      [ADVISERS, 1],
    ]);
  });
});
