import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { graphCaller } from "../support/graph-call.ts";
import { shapeDepartures } from "../support/graph-contract.ts";
import { HOUSING, mailFromResident } from "../support/graph-mail.ts";
import { startGraph, type GraphOrigin } from "../support/graph-origin.ts";

interface Heard {
  readonly path: string;
  readonly value: readonly Record<string, unknown>[];
}

let graph: GraphOrigin;
let listener: Server;
let origin: string;
let now: string;
/** What the listener answers: a status, or nothing until it is told. */
let proves: (path: string) => boolean;
let answers: () => number | Promise<number>;
let heard: Heard[];
const call = graphCaller(() => graph);

const listen = (): Server =>
  createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
    const token = searchParams.get("validationToken");
    if (token !== null) {
      response.writeHead(200, { "content-type": "text/plain; charset=utf-8" });
      response.end(proves(pathname) ? token : "something else");
      return;
    }
    let body = "";
    request.on("data", (piece) => (body += String(piece)));
    request.on("end", async () => {
      heard.push({ path: pathname, ...(JSON.parse(body) as Omit<Heard, "path">) });
      response.writeHead(await answers()).end();
    });
  });

const wanted = (more: object = {}) => ({
  changeType: "created,updated",
  resource: `users/${HOUSING}/mailFolders('inbox')/messages`,
  notificationUrl: `${origin}/notifications`,
  lifecycleNotificationUrl: `${origin}/lifecycle`,
  clientState: "known to both",
  expirationDateTime: "2026-04-09T10:00:00Z",
  ...more,
});
const subscribe = async (more: object = {}): Promise<string> => {
  const made = await call("POST", "/subscriptions", wanted(more));
  expect(made.status).toBe(201);
  return made.body["id"] as unknown as string;
};
const changes = () =>
  heard.flatMap(({ value }) => value.map((each) => each["changeType"] ?? each["lifecycleEvent"]));

beforeEach(async () => {
  [proves, answers, heard] = [() => true, () => 202, []];
  now = "2026-04-08T10:00:00.000Z";
  listener = listen();
  await new Promise<void>((listening) => listener.listen(0, "127.0.0.1", listening));
  origin = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  graph = await startGraph({
    mailboxes: [{ name: "Housing", address: HOUSING }],
    now: () => now,
    notifications: { repeatAfterMs: 1 },
  });
});

afterEach(async () => {
  const departures = graph.departures();
  const shapes = heard.flatMap(({ value }) =>
    shapeDepartures("microsoft.graph.changeNotificationCollection", { value }),
  );
  await graph.close();
  listener.closeAllConnections();
  await new Promise((closed) => listener.close(closed));
  expect([departures, shapes]).toEqual([[], []]);
});

describe("a subscription", () => {
  it("to a folder tells of each change there, by an id that lasts", async () => {
    const id = await subscribe();
    const mail = graph.world.deliver(mailFromResident(1));
    graph.world.send({ mailbox: HOUSING, replyTo: mail.id, text: "In another folder" });
    await graph.subscriptions.settled();
    graph.world.markRead(mail.id);
    await graph.subscriptions.settled();
    const told = { subscriptionId: id, clientState: "known to both", resourceData: { id: mail.id } };
    expect(heard).toMatchObject([
      { path: "/notifications", value: [{ ...told, changeType: "created" }] },
      { path: "/notifications", value: [{ ...told, changeType: "updated" }] },
    ]);
  });

  it("to a mailbox tells of all its folders, several changes in one call", async () => {
    await subscribe({ resource: `users/${HOUSING}/messages`, changeType: "created,updated,deleted" });
    const { id } = graph.world.deliver(mailFromResident(1));
    graph.world.send({ mailbox: HOUSING, replyTo: id, text: "On Thursday." });
    graph.world.move(id, "archive");
    await graph.subscriptions.settled();
    expect(heard).toHaveLength(1);
    expect(changes()).toEqual(["created", "created", "deleted", "created"]);
  });

  it("is refused when an address does not prove itself, for too long, and for an unknown mailbox", async () => {
    for (const path of ["/notifications", "/lifecycle"]) {
      proves = (each) => each !== path;
      expect(await call("POST", "/subscriptions", wanted())).toMatchObject({
        status: 400,
        body: { error: { code: "ValidationError" } },
      });
    }
    proves = () => true;
    for (const more of [
      { expirationDateTime: "2026-04-16T10:00:00Z" },
      { expirationDateTime: "2026-04-08T09:00:00Z" },
      { resource: "users/nobody@calderwick.example/messages" },
      { changeType: "created,renamed" },
      { clientState: "x".repeat(129) },
    ]) {
      expect((await call("POST", "/subscriptions", wanted(more))).status).toBe(400);
    }
    expect((await call("GET", "/subscriptions")).body["value"]).toEqual([]);
  });

  it("is renewed, reauthorised and given up", async () => {
    const path = `/subscriptions/${await subscribe()}`;
    const renewed = await call("PATCH", path, { expirationDateTime: "2026-04-10T10:00:00Z" });
    expect(renewed.body).toMatchObject({ expirationDateTime: "2026-04-10T10:00:00.000Z" });
    expect((await call("POST", `${path}/reauthorize`)).status).toBe(204);
    expect((await call("DELETE", path)).status).toBe(204);
    expect((await call("GET", path)).status).toBe(404);
  });

  it("runs out", async () => {
    const path = `/subscriptions/${await subscribe()}`;
    now = "2026-04-09T10:00:00.000Z";
    graph.world.deliver(mailFromResident(1));
    await graph.subscriptions.settled();
    expect(heard).toEqual([]);
    expect((await call("PATCH", path, { expirationDateTime: "2026-04-10T10:00:00Z" })).status).toBe(404);
  });

  it("says by its other address what happens to it", async () => {
    const id = await subscribe();
    graph.subscriptions.lifecycle(id, "missed");
    graph.subscriptions.lifecycle(id, "reauthorizationRequired");
    graph.subscriptions.lifecycle(id, "subscriptionRemoved");
    await graph.subscriptions.settled();
    expect(changes()).toEqual(["missed", "reauthorizationRequired", "subscriptionRemoved"]);
    expect(heard).toMatchObject([{ path: "/lifecycle", value: [{ subscriptionId: id }, {}, {}] }]);
    expect(heard[0]?.value[0]).toMatchObject({ clientState: "known to both" });
    expect((await call("GET", `/subscriptions/${id}`)).status).toBe(404);
  });
});

describe("a notification", () => {
  it("comes again until it is taken", async () => {
    await subscribe();
    const given = [503, 500, 202];
    let taken: () => void = () => undefined;
    const done = new Promise<void>((resolve) => (taken = resolve));
    answers = () => {
      if (given.length === 1) taken();
      return given.shift() ?? 202;
    };
    graph.world.deliver(mailFromResident(1));
    await done;
    await graph.subscriptions.settled();
    expect(changes()).toEqual(["created", "created", "created"]);
  });

  it("is dropped, doubled, delayed and put in another order as a test wishes", async () => {
    await subscribe();
    let release: () => void = () => undefined;
    const later = new Promise<void>((resolve) => (release = resolve));
    graph.faults.notifications = ({ number }) =>
      [[], ["now", "now"] as const, [later], ["now"] as const][number - 1] ?? [];
    const ids = [1, 2, 3, 4].map((n) => graph.world.deliver(mailFromResident(n)).id);
    await new Promise((resolve) => setImmediate(resolve));
    release();
    await graph.subscriptions.settled();
    const told = heard.flatMap(({ value }) =>
      value.map((each) => (each["resourceData"] as { id: string }).id),
    );
    expect(told.map((id) => ids.indexOf(id) + 1)).toEqual([2, 2, 4, 3]);
  });

  it("is lost without harm when nobody listens", async () => {
    await subscribe();
    listener.closeAllConnections();
    await new Promise((closed) => listener.close(closed));
    const { id } = graph.world.deliver(mailFromResident(1));
    await graph.subscriptions.settled();
    expect(graph.world.message(id)).not.toBeNull();
    listener = listen();
    await new Promise<void>((listening) => listener.listen(0, "127.0.0.1", listening));
  });
});
