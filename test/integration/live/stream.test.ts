import { once } from "node:events";
import { connect, type AddressInfo, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import Fastify, { type FastifyInstance, type FastifyReply } from "fastify";
import type { CaseNews } from "../../../src/application/ports/case-news.ts";
import { liveRoute } from "../../../src/server/routes/live.ts";

/** More than a peer and the network between keep for somebody who does not read. */
const MUCH = 64 * 1024 * 1024;
const LONG_NEWS: CaseNews = {
  about: "cases",
  changes: [{ reference: "x".repeat(64 * 1024), what: null, by: null }],
};

/** What does not happen within this does not happen. */
const PATIENCE_MS = 3_000;

let listening: Set<(news: CaseNews) => void>;
let app: FastifyInstance;
let client: Socket;
/** What goes on between the request and the stream, as the look at a token does. */
let meanwhile: (reply: FastifyReply) => Promise<unknown>;

beforeEach(async () => {
  listening = new Set();
  meanwhile = async () => undefined;
  app = Fastify();
  app.addHook("onRequest", async (_request, reply) => void (await meanwhile(reply)));
  const hear = (listener: (news: CaseNews) => void) => {
    listening.add(listener);
    return () => void listening.delete(listener);
  };
  liveRoute(app.withTypeProvider<TypeBoxTypeProvider>(), {
    news: { hear },
    now: () => "2026-04-09T09:00:00.000Z",
  });
  await app.listen({ port: 0, host: "127.0.0.1" });
  client = connect((app.server.address() as AddressInfo).port, "127.0.0.1");
  client.on("error", () => undefined);
});
afterEach(async () => {
  client.destroy();
  await app.close();
});

const ask = () => client.write("GET /api/live HTTP/1.1\r\nHost: localhost\r\n\r\n");
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
const until = async (holds: () => boolean): Promise<void> => {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end && !holds();) await turn();
  expect(holds()).toBe(true);
};

describe("the stream of news", () => {
  it("tells who listens, and forgets them when they leave", async () => {
    ask();
    const [first] = (await once(client, "data")) as [Buffer];
    expect(first.toString()).toContain("text/event-stream");
    expect(listening.size).toBe(1);
    client.destroy();
    await until(() => listening.size === 0);
  });

  it("does not begin for somebody who hung up while their token was looked at", async () => {
    let handled = false;
    app.server.once("request", (_request, response) => response.once("close", () => (handled = true)));
    meanwhile = async ({ raw }) => {
      client.destroy();
      await once(raw, "close");
    };
    ask();
    await until(() => handled);
    for (let turns = 0; turns < 20; turns += 1) await turn();
    expect(listening.size).toBe(0);
  });

  it("cuts off who does not read what they are told", async () => {
    ask();
    await until(() => listening.size === 1);
    for (let told = 0; told < MUCH && listening.size > 0; told += 64 * 1024) {
      for (const tell of listening) tell(LONG_NEWS);
      await turn();
    }
    await until(() => listening.size === 0);
  });
});
