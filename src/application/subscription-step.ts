import type { Instant } from "../domain/calendar/civil-date.ts";
import type { KeptSubscription } from "./ports/notifications.ts";

/** What is to be done about the subscription of a mailbox. `replace`: one anew, whatever became of the former. */
export type SubscriptionStep = "nothing" | "subscribe" | "replace" | "renew" | "give-up";

/**
 * Microsoft Graph keeps a subscription to mail for 10,080 minutes at most. An hour less lets our clock differ from
 * Microsoft's without a refusal.
 */
export const LIFETIME_MINUTES = 10_080 - 60;
const HALF_MS = (LIFETIME_MINUTES * 60_000) / 2;

interface Circumstances {
  /** null: the mailbox is no longer the council's. */
  readonly notificationUrl: string | null;
  /** Whether Microsoft 365 has confirmed the subscription since this process began. */
  readonly isConfirmed: boolean;
  readonly now: Instant;
}

/**
 * Decides by what the record knows. A subscription is renewed when less than half of its time is left, so that days
 * of trouble pass without losing it; and once after a start, because nobody heard meanwhile that it was removed.
 */
export const subscriptionStep = (
  kept: KeptSubscription | null,
  { notificationUrl, isConfirmed, now }: Circumstances,
): SubscriptionStep => {
  if (kept === null) return notificationUrl === null ? "nothing" : "subscribe";
  if (kept.notBefore > now) return "nothing";
  if (notificationUrl === null) return "give-up";
  const { subscription, asked } = kept;
  if (subscription === null) return "subscribe";
  if (subscription.notificationUrl !== notificationUrl || asked === "replacement") return "replace";
  const left = Date.parse(subscription.expiresAt) - Date.parse(now);
  if (left <= 0) return "replace";
  return asked === "renewal" || !isConfirmed || left < HALF_MS ? "renew" : "nothing";
};
