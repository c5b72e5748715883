import type { Asked } from "../../application/ports/notifications.ts";

/** What of a notification matters here. */
export interface Notification {
  /** In small letters: it is a GUID. */
  readonly subscriptionId: string;
  readonly clientState: string;
  readonly says: "mail" | "renew" | "removed";
}

const SAYS: Readonly<Record<string, Notification["says"]>> = {
  reauthorizationRequired: "renew",
  subscriptionRemoved: "removed",
};

/** What is to be done about the subscription itself; nothing where mail is only to be read. */
export const ASKS: Readonly<Record<Notification["says"], Asked | null>> = {
  mail: null,
  renew: "renewal",
  removed: "replacement",
};

/**
 * null for what is not a notification. Which message changed is left aside: the delta says it. `missed` means that
 * notifications were lost, and an event that Graph may add one day is answered with a reading too.
 */
export const readNotification = (item: unknown): Notification | null => {
  if (typeof item !== "object" || item === null) return null;
  const { subscriptionId, clientState, lifecycleEvent } = item as Readonly<Record<string, unknown>>;
  if (typeof subscriptionId !== "string" || typeof clientState !== "string") return null;
  const says = typeof lifecycleEvent === "string" ? (SAYS[lifecycleEvent] ?? "mail") : "mail";
  return { subscriptionId: subscriptionId.toLowerCase(), clientState, says };
};
