import type { FastifyInstance, FastifyRequest } from "fastify";
import type { MailWorld } from "../world/microsoft-365.ts";
import { preferences } from "./asked-for.ts";
import { GraphRefusal, itemNotFound } from "./graph-refusal.ts";
import type { Json } from "./message-json.ts";
import { proveAddress } from "./notification.ts";
import { expiryIn, subscriptionJson, subscriptionWished, type Subscription } from "./subscription.ts";
import type { Subscriptions } from "./subscriptions.ts";

/** Change notifications: a hint that something changed, after which a client reads the delta. */
export const subscriptionRoutes = (
  app: FastifyInstance,
  world: MailWorld,
  subscriptions: Subscriptions,
): void => {
  const subscriptionOf = (request: FastifyRequest): Subscription => {
    const { subscription: id } = request.params as { subscription: string };
    const found = subscriptions.find(id);
    if (!found) throw itemNotFound();
    return found;
  };

  app.get("/subscriptions", () => ({ value: subscriptions.all().map(subscriptionJson) }));

  app.post("/subscriptions", async (request, reply) => {
    const wished = subscriptionWished(world, (request.body ?? {}) as Json);
    const addresses = [wished.notificationUrl, wished.lifecycleNotificationUrl].filter(
      (each) => each !== null,
    );
    const proven = await Promise.all(addresses.map(proveAddress));
    if (!proven.every(Boolean)) {
      throw new GraphRefusal(400, "ValidationError", "Subscription validation request failed.");
    }
    const { immutableIds } = preferences(request);
    return reply.code(201).send(subscriptionJson(subscriptions.add({ ...wished, immutableIds })));
  });

  app.get("/subscriptions/:subscription", (request) => subscriptionJson(subscriptionOf(request)));

  app.patch("/subscriptions/:subscription", (request) => {
    const { expirationDateTime } = (request.body ?? {}) as Json;
    const renewed = {
      ...subscriptionOf(request),
      expirationDateTime: expiryIn(expirationDateTime, world.now()),
    };
    subscriptions.keep(renewed);
    return subscriptionJson(renewed);
  });

  app.post("/subscriptions/:subscription/reauthorize", (request, reply) => {
    subscriptionOf(request);
    return reply.code(204).send();
  });

  app.delete("/subscriptions/:subscription", (request, reply) => {
    subscriptions.remove(subscriptionOf(request).id);
    return reply.code(204).send();
  });
};
