import type { Instant } from "../../../domain/calendar/civil-date.ts";
import type { MailWorld } from "../world/microsoft-365.ts";
import { folderNamed } from "./asked-for.ts";
import { badRequest, GraphRefusal } from "./graph-refusal.ts";
import type { Json } from "./message-json.ts";

export interface Subscription {
  readonly id: string;
  readonly changeType: string;
  readonly notificationUrl: string;
  readonly lifecycleNotificationUrl: string | null;
  readonly resource: string;
  readonly clientState: string | null;
  readonly expirationDateTime: Instant;
  /** Whether notifications name messages by ids that last: asked for when it is made. */
  readonly immutableIds: boolean;
}

/** Graph's limit for subscriptions to mail. */
const LONGEST_MS = 10_080 * 60_000;
const LONGEST_CLIENT_STATE = 128;
const RESOURCE = /^\/?users\/([^/]+)(?:\/mailFolders(?:\/|\(')([^/')]+)(?:'\))?)?\/messages$/i;
const KINDS = ["created", "updated", "deleted"];

/** When a subscription ends that is to end then; refused in the past, and more than a week ahead. */
export const expiryIn = (value: unknown, now: Instant): Instant => {
  const wanted = Date.parse(String(value));
  const from = Date.parse(now);
  if (!(wanted > from && wanted <= from + LONGEST_MS)) {
    throw new GraphRefusal(
      400,
      "ValidationError",
      "Subscription expiration is in the past or too far ahead.",
    );
  }
  return new Date(wanted).toISOString();
};

/** What is watched: a mailbox, and in it a folder unless null. */
export const watchedBy = (
  world: MailWorld,
  resource: string,
): { readonly mailbox: string; readonly folder: string | null } => {
  const [, user, folder] = RESOURCE.exec(resource) ?? [];
  const mailbox = decodeURIComponent(user ?? "").toLowerCase();
  if (!world.knows(mailbox)) throw badRequest(`The resource '${resource}' cannot be watched.`);
  return { mailbox, folder: folder === undefined ? null : folderNamed(world, mailbox, folder) };
};

/** What the body of a call asks for. */
export const subscriptionWished = (
  world: MailWorld,
  body: Json,
): Omit<Subscription, "id" | "immutableIds"> => {
  const text = (name: string): string => {
    const value = body[name];
    if (typeof value !== "string" || value === "") throw badRequest(`${name} is missing.`);
    return value;
  };
  const changeType = text("changeType");
  if (!changeType.split(",").every((each) => KINDS.includes(each.trim()))) {
    throw badRequest(`Invalid changeType '${changeType}'.`);
  }
  const resource = text("resource");
  watchedBy(world, resource);
  const clientState = typeof body["clientState"] === "string" ? body["clientState"] : null;
  if ((clientState ?? "").length > LONGEST_CLIENT_STATE) {
    throw badRequest(`clientState is longer than ${LONGEST_CLIENT_STATE} characters.`);
  }
  const lifecycle = body["lifecycleNotificationUrl"];
  return {
    changeType,
    resource,
    notificationUrl: text("notificationUrl"),
    clientState,
    lifecycleNotificationUrl: typeof lifecycle === "string" ? lifecycle : null,
    expirationDateTime: expiryIn(body["expirationDateTime"], world.now()),
  };
};

/** As Graph writes it: what was asked for, without what only the stand-in has to know. */
export const subscriptionJson = ({ immutableIds: _, ...subscription }: Subscription): Json => subscription;
