import type { MailSubscriptions, Subscription } from "../../application/ports/notifications.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import { segment } from "./graph-address.ts";
import { createGraphClient, type GraphClient } from "./graph-client.ts";
import { failure, type GraphFailure } from "./graph-failure.ts";
import type { GraphSettings } from "./settings.ts";

/** Subscriptions belong to no mailbox: they wait for one another, and never for the mail. */
const QUEUE = "subscriptions";
/** Graph has a subscription of this application to the same mail already. */
const EXISTS_ALREADY = 409;

/** Subscriptions to all mail of a mailbox, whichever folder it lies in. */
export const createGraphSubscriptions = (settings: GraphSettings): MailSubscriptions => {
  const client = createGraphClient(settings);
  return {
    subscribe: async ({ mailbox, notificationUrl, clientState, expiresAt }) => {
      const cleared = await giveUpLeftovers(client, mailbox, notificationUrl);
      if (!cleared.ok) return cleared;
      const made = await client.json(QUEUE, {
        method: "POST",
        path: "/subscriptions",
        body: {
          changeType: "created,updated",
          resource: resourceOf(mailbox),
          notificationUrl,
          lifecycleNotificationUrl: `${notificationUrl}/lifecycle`,
          expirationDateTime: expiresAt,
          clientState,
        },
      });
      return made.ok ? subscriptionIn(made.value) : failed(inOtherWords(made.failure));
    },

    renew: async (id, expiresAt) => {
      const path = `/subscriptions/${segment(id)}`;
      const renewed = await client.json(QUEUE, {
        method: "PATCH",
        path,
        body: { expirationDateTime: expiresAt },
      });
      return renewed.ok ? subscriptionIn(renewed.value) : renewed;
    },

    unsubscribe: (id) => unsubscribe(client, id),
  };
};

/** As people write an address in a path: its `@` needs no disguise there. */
const resourceOf = (mailbox: string): string => `users/${segment(mailbox).replaceAll("%40", "@")}/messages`;

const withoutDisguise = (resource: string): string => {
  const plain = resource.toLowerCase().replace(/^\/+/, "");
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
};

const unsubscribe = async (client: GraphClient, id: string): Promise<Result<void, GraphFailure>> => {
  const gone = await client.json(QUEUE, { method: "DELETE", path: `/subscriptions/${segment(id)}` });
  return gone.ok || gone.failure.code === "not-found" ? succeeded(undefined) : gone;
};

/**
 * When the answer that would have told us its id was lost, a subscription stays behind of which we know nothing.
 * Those of another address are left alone: another installation may share this application.
 */
const giveUpLeftovers = async (
  client: GraphClient,
  mailbox: string,
  notificationUrl: string,
): Promise<Result<void, GraphFailure>> => {
  const resource = withoutDisguise(resourceOf(mailbox));
  const leftovers: string[] = [];
  for (let path: string | null = "/subscriptions"; path !== null;) {
    const answer: Result<unknown, GraphFailure> = await client.json(QUEUE, { path });
    if (!answer.ok) return answer;
    const page = answer.value as { value?: unknown; "@odata.nextLink"?: unknown } | null;
    for (const each of Array.isArray(page?.value) ? page.value : []) {
      const { id, resource: watched, notificationUrl: told } = (each ?? {}) as Record<string, unknown>;
      const isOurs =
        typeof id === "string" &&
        typeof watched === "string" &&
        withoutDisguise(watched) === resource &&
        told === notificationUrl;
      if (isOurs) leftovers.push(id);
    }
    const link = page?.["@odata.nextLink"];
    const next = typeof link === "string" ? client.address.below(link) : null;
    if (next && !next.ok) return next;
    path = next?.value ?? null;
  }
  for (const id of leftovers) {
    const gone = await unsubscribe(client, id);
    if (!gone.ok) return gone;
  }
  return succeeded(undefined);
};

const subscriptionIn = (answer: unknown): Result<Subscription, GraphFailure> => {
  const { id, expirationDateTime } = (answer ?? {}) as Record<string, unknown>;
  const expires = typeof expirationDateTime === "string" ? Date.parse(expirationDateTime) : NaN;
  return typeof id === "string" && id !== "" && !Number.isNaN(expires)
    ? succeeded({ id, expiresAt: new Date(expires).toISOString() })
    : failed(failure("unavailable", "an answer was not a subscription"));
};

/** What an administrator can do about it. */
const inOtherWords = (refused: GraphFailure): GraphFailure => {
  const code = refused.graphCode === null ? "" : `, ${refused.graphCode}`;
  if (refused.status === EXISTS_ALREADY) {
    const message = `Microsoft 365 tells another installation with this client id of mail in this mailbox (409${code}): give each installation a client id of its own.`;
    return { ...refused, message };
  }
  if (refused.code !== "rejected") return refused;
  const message = `Microsoft 365 will not tell us of new mail (${refused.status ?? 0}${code}): mostly because NOTIFICATION_URL cannot be reached from the internet by https.`;
  return { ...refused, message };
};
