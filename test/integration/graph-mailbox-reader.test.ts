import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "@jest/globals";
import { createGraphMailboxReader } from "../../src/adapters/graph/mailbox-reader.ts";
import type { MailboxReader } from "../../src/application/ports/mailbox.ts";
import { startGraph, TOKEN, type GraphOrigin } from "../support/graph-origin.ts";
import {
  HOUSING,
  INBOX,
  LONG_AGO,
  mailFromResident,
  mailsFromResidents,
  readToEnd,
  SENT,
} from "../support/graph-mail.ts";

let graph: GraphOrigin;
let reader: MailboxReader;

const start = async (count: number): Promise<void> => {
  graph = await startGraph();
  graph.world.load(mailsFromResidents(count));
  reader = createGraphMailboxReader({ baseUrl: graph.baseUrl, token: async () => TOKEN });
};

afterEach(() => graph.close());

describe("reading a shared mailbox through Microsoft Graph", () => {
  it("reads 300 messages in pages, each once, with what the rules need", async () => {
    await start(300);
    const { pages, messages } = await readToEnd(reader);
    expect(pages.every((page) => page.messages.length <= 50)).toBe(true);
    expect(new Set(messages.map((message) => message.messageId)).size).toBe(300);
    expect(messages[0]).toMatchObject({
      mailbox: HOUSING,
      folder: "inbox",
      messageId: "<1@residents.example>",
      subject: "Broken window 1",
      from: { name: "Anwen Price", address: "anwen.price@residents.example" },
      to: [{ name: "Housing", address: HOUSING }],
      recipientCount: 1,
      receivedAt: "2026-04-02T09:01:00.000Z",
      inReplyTo: null,
      mended: [],
    });
    expect(messages[0]?.headers).toContainEqual(["x-originating-ip", "192.0.2.7"]);
    expect(graph.exchanges.every((each) => !each.responseBody.includes("hall is broken"))).toBe(true);
    expect(graph.departures()).toEqual([]);
  });

  it("then reads only what is new or changed, and says nothing of what was deleted", async () => {
    await start(3);
    const { cursor, messages } = await readToEnd(reader);
    const [first, second] = messages.map((message) => message.graphId as string);
    graph.world.deliver(mailFromResident(4));
    graph.world.setCategories(first as string, ["Councillor"]);
    graph.world.remove(second as string);

    const after = await readToEnd(reader, INBOX, cursor);
    expect(after.messages.map((message) => message.messageId)).toEqual([
      "<4@residents.example>",
      "<1@residents.example>",
    ]);
    expect((await readToEnd(reader, INBOX, after.cursor)).messages).toEqual([]);
    expect(graph.departures()).toEqual([]);
  });

  it("asks for the whole message when a change is reported by its id alone", async () => {
    await start(2);
    const { cursor, messages } = await readToEnd(reader);
    graph.faults.changesWithoutFields = true;
    graph.world.markRead(messages[1]?.graphId as string);
    const after = await readToEnd(reader, INBOX, cursor);
    expect(after.messages).toEqual([messages[1]]);
  });

  it("learns from the sent mail itself which message it answers", async () => {
    await start(1);
    const [asked] = graph.world.messagesIn(HOUSING, "inbox");
    graph.world.send({
      mailbox: HOUSING,
      replyTo: asked?.id as string,
      html: "<p>We will come on Thursday – café side.</p>",
      subject: "RE: Broken window – zerbrochen",
      officer: { name: "Jo Fielding", address: "jo.fielding@calderwick.example" },
      at: "2026-04-08T10:00:00.000Z",
    });
    const { messages, cursor } = await readToEnd(reader, SENT);
    expect(messages[0]).toMatchObject({
      folder: "sent",
      subject: "RE: Broken window – zerbrochen",
      from: { address: HOUSING },
      inReplyTo: "<1@residents.example>",
      references: ["<1@residents.example>"],
      conversationId: asked?.conversationId,
      sentAt: "2026-04-08T10:00:00.000Z",
      mended: [],
    });
    expect(messages[0]?.headers).toContainEqual(["mime-version", "1.0"]);

    // A category on the same mail brings it again, but its headers are known by now.
    const opened = () => graph.exchanges.filter((each) => each.url.endsWith("/$value")).length;
    expect(opened()).toBe(1);
    graph.world.setCategories(messages[0]?.graphId as string, ["Councillor"]);
    expect((await readToEnd(reader, SENT, cursor)).messages).toHaveLength(1);
    expect(opened()).toBe(1);
    expect(graph.departures()).toEqual([]);
  });

  it("keeps its place over a restart of the other side", async () => {
    await start(3);
    const { cursor } = await readToEnd(reader);
    graph.world.deliver(mailFromResident(4));
    await graph.close({ keepFolder: true });
    graph = await startGraph({ folder: graph.folder });
    reader = createGraphMailboxReader({ baseUrl: graph.baseUrl, token: async () => TOKEN });
    const after = await readToEnd(reader, INBOX, cursor);
    expect(after.messages.map((message) => message.messageId)).toEqual(["<4@residents.example>"]);
  });

  it("says that its place is lost, and reads the same messages again from the beginning", async () => {
    await start(3);
    const { cursor, messages } = await readToEnd(reader);
    graph.world.forgetDeltaTokens();
    const lost = await reader.read(HOUSING, INBOX, { cursor: cursor, since: LONG_AGO });
    expect(lost).toMatchObject({ ok: false, failure: { code: "cursor-expired" } });
    expect((await readToEnd(reader)).messages).toEqual(messages);
    expect(graph.departures()).toEqual([]);
  });

  it("passes on how long to wait when it is throttled", async () => {
    await start(1);
    graph.faults.throttleEvery = 1;
    graph.faults.retryAfterSeconds = 17;
    const answer = await reader.read(HOUSING, INBOX, { cursor: null, since: LONG_AGO });
    expect(answer).toMatchObject({ ok: false, failure: { code: "throttled", retryAfterSeconds: 17 } });
    expect(graph.departures()).toEqual([]);
  });

  it("tells an outage, a missing mailbox and a refused token apart", async () => {
    await start(1);
    const unknown = await reader.read("nobody@calderwick.example", INBOX, { cursor: null, since: LONG_AGO });
    expect(unknown).toMatchObject({ ok: false, failure: { code: "not-found" } });

    const stranger = createGraphMailboxReader({ baseUrl: graph.baseUrl, token: async () => "stolen" });
    expect(await stranger.read(HOUSING, INBOX, { cursor: null, since: LONG_AGO })).toMatchObject({
      ok: false,
      failure: { code: "forbidden" },
    });

    graph.faults.unavailableEvery = 1;
    expect(await reader.read(HOUSING, INBOX, { cursor: null, since: LONG_AGO })).toMatchObject({
      ok: false,
      failure: { code: "unavailable" },
    });
    expect(graph.departures()).toEqual([]);
  });

  it("asks for a fresh token when the one it holds is no longer accepted", async () => {
    await start(1);
    const asked: (boolean | undefined)[] = [];
    const patient = createGraphMailboxReader({
      baseUrl: graph.baseUrl,
      token: async (fresh) => {
        asked.push(fresh);
        return fresh ? TOKEN : "of yesterday";
      },
    });
    expect((await patient.read(HOUSING, INBOX, { cursor: null, since: LONG_AGO })).ok).toBe(true);
    expect(asked).toEqual([false, true]);
  });

  it("never has more than four calls under way for one mailbox", async () => {
    await start(1);
    const [asked] = graph.world.messagesIn(HOUSING, "inbox");
    for (let n = 0; n < 30; n += 1) {
      graph.world.send({ mailbox: HOUSING, replyTo: asked?.id as string, text: `Answer ${n}` });
    }
    // The first four mails that are opened wait for one another, so that a fifth would be seen beside them.
    let [opened, open] = [0, () => {}];
    const fourAreOpen = new Promise<void>((resolve) => (open = resolve));
    graph.faults.before = async ({ path }) => {
      if (!path.endsWith("/$value")) return;
      if ((opened += 1) === 4) setImmediate(() => setImmediate(open));
      await fourAreOpen;
    };
    const [sent, inbox] = await Promise.all([readToEnd(reader, SENT), readToEnd(reader)]);
    expect([sent.messages.length, inbox.messages.length]).toEqual([30, 1]);
    expect(graph.traffic.mostAtOnce).toBe(4);
    expect(graph.exchanges.filter((each) => each.status === 429)).toEqual([]);
  });

  it("does not follow a link out of Graph, whether just received or stored", async () => {
    await start(60);
    const { cursor: delta } = await readToEnd(reader);
    let visits = 0;
    const elsewhere = createServer((_request, response) => {
      visits += 1;
      response.end("{}");
    });
    await new Promise<void>((listening) => elsewhere.listen(0, "127.0.0.1", listening));
    const address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/v1.0/users/x`;

    graph.faults.linksLeadTo = address;
    const received = await reader.read(HOUSING, INBOX, { cursor: delta, since: LONG_AGO });
    expect(received).toMatchObject({ ok: false, failure: { code: "rejected" } });
    for (const stored of [
      address,
      `${graph.baseUrl}@evil.example/`,
      `${graph.baseUrl}/../../x`,
      "//evil.example",
    ]) {
      const answer = await reader.read(HOUSING, INBOX, { cursor: stored, since: LONG_AGO });
      expect(answer.ok).toBe(false);
    }
    await new Promise((closed) => elsewhere.close(closed));
    expect(visits).toBe(0);
  });

  it("goes on without the headers of a mail that cannot be opened, but not before the third try", async () => {
    await start(1);
    const [asked] = graph.world.messagesIn(HOUSING, "inbox");
    graph.world.send({ mailbox: HOUSING, replyTo: asked?.id as string, text: "On Thursday." });
    graph.faults.before = ({ path }) => {
      if (path.endsWith("/$value")) throw new Error("the store is corrupt here");
    };
    const tries = [
      await reader.read(HOUSING, SENT, { cursor: null, since: LONG_AGO }),
      await reader.read(HOUSING, SENT, { cursor: null, since: LONG_AGO }),
    ];
    expect(tries.map((each) => (each.ok ? "read" : each.failure.code))).toEqual([
      "unavailable",
      "unavailable",
    ]);
    const { messages } = await readToEnd(reader, SENT);
    expect(messages[0]?.mended).toEqual([
      "Its headers could not be read: it is matched by conversation only.",
    ]);
    expect(messages[0]?.conversationId).toBe(asked?.conversationId);
  });

  it("reads from the earliest to the latest, only since a moment, and more than Graph's delta gives", async () => {
    await start(120);
    graph.faults.filteredDeltaLimit = 10;
    const since = "2026-04-02T09:21:00Z";
    const read: string[] = [];
    for (let cursor: string | null = null; ;) {
      const page = await reader.read(HOUSING, INBOX, { cursor, since });
      if (!page.ok) throw new Error(page.failure.message);
      read.push(...page.value.messages.map((each) => each.receivedAt));
      cursor = page.value.cursor;
      if (!page.value.more) break;
    }
    const first = [...new Set(read)];
    expect(first).toHaveLength(100);
    expect(first).toEqual([...first].sort());
    expect(first[0]).toBe("2026-04-02T09:21:00.000Z");
    expect(await reader.count(HOUSING, INBOX, since)).toEqual({ ok: true, value: 100 });
    expect(graph.departures()).toEqual([]);
  });

  it("loses nothing when messages are deleted while it lists them", async () => {
    await start(120);
    const small = createGraphMailboxReader({
      baseUrl: graph.baseUrl,
      token: async () => TOKEN,
      pageSize: 10,
    });
    const seen = new Set<string>();
    let deleted = 0;
    for (let cursor: string | null = null; ;) {
      const page = await small.read(HOUSING, INBOX, { cursor, since: LONG_AGO });
      if (!page.ok) throw new Error(page.failure.message);
      for (const { messageId } of page.value.messages) seen.add(messageId);
      const [first] = page.value.messages;
      if (deleted < 5 && typeof first?.graphId === "string") {
        graph.world.remove(first.graphId);
        deleted += 1;
      }
      cursor = page.value.cursor;
      if (!page.value.more) break;
    }
    expect(seen.size).toBe(120);
  });

  it("loses no answer that left in the second up to which the sent mail was listed", async () => {
    await start(2);
    const [second, first] = graph.world.messagesIn(HOUSING, "inbox");
    const send = (replyTo: string | undefined, at: string) =>
      graph.world.send({ mailbox: HOUSING, replyTo: replyTo as string, text: "On Thursday.", at });
    send(first?.id, "2026-04-08T10:00:00.200Z");
    const listed = await reader.read(HOUSING, SENT, { cursor: null, since: LONG_AGO });
    send(second?.id, "2026-04-08T10:00:00.700Z");
    if (!listed.ok) throw new Error(listed.failure.message);
    const { messages } = await readToEnd(reader, SENT, listed.value.cursor);
    expect(messages.map((each) => each.inReplyTo)).toContain("<2@residents.example>");
  });

  it("reads every folder that mail can be in, and knows what was sent from one that people file into", async () => {
    await start(1);
    const repairs = graph.world.addFolder(HOUSING, { name: "Repairs" }).key;
    const archive2 = graph.world.addFolder(HOUSING, { name: "2026", parent: repairs }).key;
    const folders = await reader.folders(HOUSING);
    if (!folders.ok) throw new Error(folders.failure.message);
    const names = folders.value.map(({ name }) => name);
    expect(names[0]).toBe("Inbox");
    expect(names.at(-1)).toBe("Sent Items");
    expect(names).toEqual(expect.arrayContaining(["Repairs", "2026", "Junk Email", "Archive"]));
    for (const none of ["Drafts", "Deleted Items", "Outbox", "Sync Issues"])
      expect(names).not.toContain(none);

    const [asked] = graph.world.messagesIn(HOUSING, "inbox");
    const answer = graph.world.send({ mailbox: HOUSING, replyTo: asked?.id as string, text: "On Thursday." });
    graph.world.move(answer.id, archive2);
    graph.world.move(asked?.id as string, archive2);
    graph.world.deliver(
      mailFromResident(9, { from: { name: "Housing", address: HOUSING }, subject: "Not from us" }),
    );
    const [forged] = graph.world.messagesIn(HOUSING, "inbox");
    graph.world.move(forged?.id as string, archive2);
    const folder = folders.value.find(({ name }) => name === "2026");
    if (folder === undefined) throw new Error("no folder");
    const { messages } = await readToEnd(reader, folder);
    const found = messages.map(({ subject, folder: holds }) => [subject, holds]);
    expect(found).toEqual(
      expect.arrayContaining([
        ["Broken window 1", "inbox"],
        ["RE: Broken window 1", "sent"],
        ["Not from us", "inbox"],
      ]),
    );
    expect(graph.departures()).toEqual([]);
  });
});
