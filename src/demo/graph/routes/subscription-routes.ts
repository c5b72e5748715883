import { randomUUID } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { MailWorld, WorldChange } from "../world/microsoft-365.ts";
import { folderNamed } from "./asked-for.ts";
import { badRequest, GraphRefusal, itemNotFound } from "./graph-refusal.ts";
import type { Json } from "./message-json.ts";
import { notify, proveAddress } from "./notification.ts";

interface Subscription {
  readonly id: string;
  readonly changeType: string;
  readonly notificationUrl: string;
  readonly lifecycleNotificationUrl: string | null;
  readonly resource: string;
  readonly clientState: string | null;
  readonly expirationDateTime: string;
}

/** Graph's limit for subscriptions to mail. */
const LONGEST_MS = 10_080 * 60_000;
const RESOURCE = /^\/?users\/([^/]+)(?:\/mailFolders(?:\/|\(')([^/')]+)(?:'\))?)?\/messages$/i;

/** Change notifications: a hint that something changed, after which a client reads the delta. */
export const subscriptionRoutes = (app: FastifyInstance, world: MailWorld): void => {
  const subscriptions = new Map<string, Subscription>();

  const expiry = (value: unknown): string => {
    const wanted = Date.parse(String(value));
    const from = Date.parse(world.now());
    if (!(wanted > from && wanted <= from + LONGEST_MS)) {
      throw new GraphRefusal(
        400,
        "ValidationError",
        "Subscription expiration is in the past or too far ahead.",
      );
    }
    return new Date(wanted).toISOString();
  };

  const watched = (resource: string): { readonly mailbox: string; readonly folder: string | null } => {
    const [, user, folder] = RESOURCE.exec(resource) ?? [];
    const mailbox = decodeURIComponent(user ?? "").toLowerCase();
    if (!world.knows(mailbox)) throw badRequest(`The resource '${resource}' cannot be watched.`);
    return { mailbox, folder: folder === undefined ? null : folderNamed(world, mailbox, folder) };
  };

  const subscriptionOf = (request: FastifyRequest): Subscription => {
    const found = subscriptions.get((request.params as { subscription: string }).subscription);
    if (!found) throw itemNotFound();
    return found;
  };

  const tell = (change: WorldChange): void => {
    for (const each of subscriptions.values()) {
      const { mailbox, folder } = watched(each.resource);
      const concerns =
        mailbox === change.mailbox &&
        (folder === null || folder === change.folder) &&
        each.changeType.split(",").includes(change.kind);
      if (!concerns) continue;
      if (each.expirationDateTime <= world.now()) subscriptions.delete(each.id);
      else void notify(each, change);
    }
  };
  app.addHook("onClose", async () => stop());
  const stop = world.onChange(tell);

  app.get("/subscriptions", () => ({ value: [...subscriptions.values()] }));

  app.post("/subscriptions", async (request, reply) => {
    const body = (request.body ?? {}) as Json;
    const [changeType, resource, notificationUrl] = ["changeType", "resource", "notificationUrl"].map(
      (name) => {
        const value = body[name];
        if (typeof value !== "string" || value === "") throw badRequest(`${name} is missing.`);
        return value;
      },
    ) as [string, string, string];
    watched(resource);
    const clientState = typeof body["clientState"] === "string" ? body["clientState"] : null;
    if ((clientState ?? "").length > 128) throw badRequest("clientState is longer than 128 characters.");
    const lifecycle = body["lifecycleNotificationUrl"];
    const subscription: Subscription = {
      id: randomUUID(),
      changeType,
      resource,
      notificationUrl,
      clientState,
      lifecycleNotificationUrl: typeof lifecycle === "string" ? lifecycle : null,
      expirationDateTime: expiry(body["expirationDateTime"]),
    };
    if (!(await proveAddress(notificationUrl))) {
      throw new GraphRefusal(400, "ValidationError", "Subscription validation request failed.");
    }
    subscriptions.set(subscription.id, subscription);
    return reply.code(201).send(subscription);
  });

  app.get("/subscriptions/:subscription", (request) => subscriptionOf(request));

  app.patch("/subscriptions/:subscription", (request) => {
    const { expirationDateTime } = (request.body ?? {}) as Json;
    const renewed = { ...subscriptionOf(request), expirationDateTime: expiry(expirationDateTime) };
    subscriptions.set(renewed.id, renewed);
    return renewed;
  });

  app.post("/subscriptions/:subscription/reauthorize", (request, reply) => {
    subscriptionOf(request);
    return reply.code(204).send();
  });

  app.delete("/subscriptions/:subscription", (request, reply) => {
    subscriptions.delete(subscriptionOf(request).id);
    return reply.code(204).send();
  });
};
