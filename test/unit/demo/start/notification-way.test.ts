import { afterEach, describe, expect, it } from "@jest/globals";
import Fastify, { type FastifyInstance } from "fastify";
import { createNotificationWay } from "../../../../src/demo/start/notification-way.ts";

const opened: FastifyInstance[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()));
});

/** A service that says back what it heard. */
const listening = async (): Promise<FastifyInstance> => {
  const service = Fastify();
  service.post("/api/notifications/lifecycle", async (request) => request.body);
  service.post("/api/notifications", async (request, reply) =>
    reply.type("text/plain").send((request.query as { validationToken?: string }).validationToken),
  );
  opened.push(service);
  return service;
};

describe("the way of the demo's notifications", () => {
  it("leads to the service, and back", async () => {
    const way = createNotificationWay();
    const loopback = Fastify();
    opened.push(loopback);
    await loopback.register(way.plugin);
    const early = loopback.inject({ method: "POST", url: "/api/notifications?validationToken=a%20b" });
    way.leadTo(await listening());
    const proof = await early;
    expect([proof.statusCode, proof.body, proof.headers["content-type"]]).toEqual([200, "a b", "text/plain"]);
    const body = { value: [{ lifecycleEvent: "missed" }] };
    const told = await loopback.inject({
      method: "POST",
      url: "/api/notifications/lifecycle",
      payload: body,
    });
    expect([told.statusCode, told.json()]).toEqual([200, body]);
    const notJson = await loopback.inject({
      method: "POST",
      url: "/api/notifications/lifecycle",
      headers: { "content-type": "application/json" },
      payload: "{",
    });
    expect(notJson.statusCode).toBe(400);
  });
});
