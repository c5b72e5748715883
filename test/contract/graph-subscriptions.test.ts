import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { shapeDepartures } from "../support/graph-contract.ts";
import { startGraph, TOKEN, type GraphOrigin } from "../support/graph-origin.ts";
import { HOUSING, mailFromResident } from "../support/graph-mail.ts";

interface Heard {
  readonly value: readonly Record<string, unknown>[];
}

let graph: GraphOrigin;
let listener: Server;
let notificationUrl: string;
let proves: boolean;
let heard: (notification: Heard) => void;
let nextNotification: Promise<Heard>;

const listenAgain = (): void => {
  nextNotification = new Promise((resolve) => (heard = resolve));
};

const call = async (method: string, path: string, body?: unknown) => {
  const answer = await fetch(`${graph.baseUrl}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${TOKEN}`,
      prefer: 'IdType="ImmutableId"',
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const text = await answer.text();
  return { status: answer.status, body: (text === "" ? {} : JSON.parse(text)) as Record<string, unknown> };
};

const wanted = (more: object = {}) => ({
  changeType: "created,updated",
  resource: `users/${HOUSING}/mailFolders('inbox')/messages`,
  notificationUrl,
  clientState: "known to both",
  expirationDateTime: "2026-04-09T10:00:00Z",
  ...more,
});

beforeEach(async () => {
  proves = true;
  listenAgain();
  listener = createServer((request, response) => {
    const token = new URL(request.url ?? "", "http://localhost").searchParams.get("validationToken");
    if (token !== null) {
      response.writeHead(200, { "content-type": "text/plain" }).end(proves ? token : "something else");
      return;
    }
    let body = "";
    request.on("data", (piece) => (body += String(piece)));
    request.on("end", () => {
      response.writeHead(202).end();
      heard(JSON.parse(body) as Heard);
    });
  });
  await new Promise<void>((listening) => listener.listen(0, "127.0.0.1", listening));
  notificationUrl = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/notifications`;
  graph = await startGraph({
    mailboxes: [{ name: "Housing", address: HOUSING }],
    now: () => "2026-04-08T10:00:00.000Z",
  });
});

afterEach(async () => {
  const departures = graph.departures();
  await graph.close();
  listener.closeAllConnections();
  await new Promise((closed) => listener.close(closed));
  expect(departures).toEqual([]);
});

describe("a subscription to a folder", () => {
  it("is made for an address that proves itself, and tells it of each change there", async () => {
    const made = await call("POST", "/subscriptions", wanted());
    expect(made).toMatchObject({ status: 201, body: { clientState: "known to both" } });

    const { id } = graph.world.deliver(mailFromResident(1));
    const notification = await nextNotification;
    expect(shapeDepartures("microsoft.graph.changeNotificationCollection", notification)).toEqual([]);
    expect(notification.value).toMatchObject([
      {
        subscriptionId: made.body["id"],
        clientState: "known to both",
        changeType: "created",
        resourceData: { id },
      },
    ]);

    listenAgain();
    graph.world.send({ mailbox: HOUSING, replyTo: id, text: "In another folder" });
    graph.world.markRead(id);
    expect((await nextNotification).value).toMatchObject([{ changeType: "updated", resourceData: { id } }]);
  });

  it("is refused for an address that does not, for too long, and for an unknown mailbox", async () => {
    proves = false;
    expect(await call("POST", "/subscriptions", wanted())).toMatchObject({
      status: 400,
      body: { error: { code: "ValidationError" } },
    });
    proves = true;
    for (const more of [
      { expirationDateTime: "2026-04-16T10:00:00Z" },
      { expirationDateTime: "2026-04-08T09:00:00Z" },
      { resource: "users/nobody@calderwick.example/messages" },
      { clientState: "x".repeat(129) },
    ]) {
      expect((await call("POST", "/subscriptions", wanted(more))).status).toBe(400);
    }
    expect((await call("GET", "/subscriptions")).body["value"]).toEqual([]);
  });

  it("is renewed, reauthorised and given up", async () => {
    const path = `/subscriptions/${(await call("POST", "/subscriptions", wanted())).body["id"]}`;
    const renewed = await call("PATCH", path, { expirationDateTime: "2026-04-10T10:00:00Z" });
    expect(renewed.body).toMatchObject({ expirationDateTime: "2026-04-10T10:00:00.000Z" });
    expect((await call("POST", `${path}/reauthorize`)).status).toBe(204);
    expect((await call("DELETE", path)).status).toBe(204);
    expect((await call("GET", path)).status).toBe(404);
  });
});
