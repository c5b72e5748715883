import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "@jest/globals";
import { createGraphMailboxReader } from "../../src/adapters/graph/mailbox-reader.ts";
import type { MailboxReader } from "../../src/application/ports/mailbox.ts";
import { startGraph, TOKEN, type GraphOrigin } from "../support/graph-origin.ts";
import { HOUSING, mailFromResident, mailsFromResidents, readToEnd } from "../support/graph-mail.ts";

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
    expect(pages.map((page) => page.messages.length)).toEqual([50, 50, 50, 50, 50, 50]);
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

    const after = await readToEnd(reader, "inbox", cursor);
    expect(after.messages.map((message) => message.messageId)).toEqual([
      "<4@residents.example>",
      "<1@residents.example>",
    ]);
    expect((await readToEnd(reader, "inbox", after.cursor)).messages).toEqual([]);
    expect(graph.departures()).toEqual([]);
  });

  it("asks for the whole message when a change is reported by its id alone", async () => {
    await start(2);
    const { cursor, messages } = await readToEnd(reader);
    graph.faults.changesWithoutFields = true;
    graph.world.markRead(messages[1]?.graphId as string);
    const after = await readToEnd(reader, "inbox", cursor);
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
    const { messages, cursor } = await readToEnd(reader, "sent");
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
    expect((await readToEnd(reader, "sent", cursor)).messages).toHaveLength(1);
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
    const after = await readToEnd(reader, "inbox", cursor);
    expect(after.messages.map((message) => message.messageId)).toEqual(["<4@residents.example>"]);
  });

  it("says that its place is lost, and reads the same messages again from the beginning", async () => {
    await start(3);
    const { cursor, messages } = await readToEnd(reader);
    graph.world.forgetDeltaTokens();
    const lost = await reader.read(HOUSING, "inbox", cursor);
    expect(lost).toMatchObject({ ok: false, failure: { code: "cursor-expired" } });
    expect((await readToEnd(reader)).messages).toEqual(messages);
    expect(graph.departures()).toEqual([]);
  });

  it("passes on how long to wait when it is throttled", async () => {
    await start(1);
    graph.faults.throttleEvery = 1;
    graph.faults.retryAfterSeconds = 17;
    const answer = await reader.read(HOUSING, "inbox", null);
    expect(answer).toMatchObject({ ok: false, failure: { code: "throttled", retryAfterSeconds: 17 } });
    expect(graph.departures()).toEqual([]);
  });

  it("tells an outage, a missing mailbox and a refused token apart", async () => {
    await start(1);
    const unknown = await reader.read("nobody@calderwick.example", "inbox", null);
    expect(unknown).toMatchObject({ ok: false, failure: { code: "not-found" } });

    const stranger = createGraphMailboxReader({ baseUrl: graph.baseUrl, token: async () => "stolen" });
    expect(await stranger.read(HOUSING, "inbox", null)).toMatchObject({
      ok: false,
      failure: { code: "forbidden" },
    });

    graph.faults.unavailableEvery = 1;
    expect(await reader.read(HOUSING, "inbox", null)).toMatchObject({
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
    expect((await patient.read(HOUSING, "inbox", null)).ok).toBe(true);
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
    const [sent, inbox] = await Promise.all([readToEnd(reader, "sent"), readToEnd(reader)]);
    expect([sent.messages.length, inbox.messages.length]).toEqual([30, 1]);
    expect(graph.traffic.mostAtOnce).toBe(4);
    expect(graph.exchanges.filter((each) => each.status === 429)).toEqual([]);
  });

  it("does not follow a link out of Graph, whether just received or stored", async () => {
    await start(60);
    let visits = 0;
    const elsewhere = createServer((_request, response) => {
      visits += 1;
      response.end("{}");
    });
    await new Promise<void>((listening) => elsewhere.listen(0, "127.0.0.1", listening));
    const address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/v1.0/users/x`;

    graph.faults.linksLeadTo = address;
    const received = await reader.read(HOUSING, "inbox", null);
    expect(received).toMatchObject({ ok: false, failure: { code: "rejected" } });
    for (const stored of [
      address,
      `${graph.baseUrl}@evil.example/`,
      `${graph.baseUrl}/../../x`,
      "//evil.example",
    ]) {
      const answer = await reader.read(HOUSING, "inbox", stored);
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
    const tries = [await reader.read(HOUSING, "sent", null), await reader.read(HOUSING, "sent", null)];
    expect(tries.map((each) => (each.ok ? "read" : each.failure.code))).toEqual([
      "unavailable",
      "unavailable",
    ]);
    const { messages } = await readToEnd(reader, "sent");
    expect(messages[0]?.mended).toEqual([
      "Its headers could not be read: it is matched by conversation only.",
    ]);
    expect(messages[0]?.conversationId).toBe(asked?.conversationId);
  });
});
