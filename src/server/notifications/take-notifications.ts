import type { Logger } from "pino";
import type { Notifications } from "../../application/ports/notifications.ts";
import type { Now } from "../../application/ports/now.ts";
import type { MailboxBell } from "../workers/mailbox-bell.ts";
import { createKnownSubscriptions } from "./known-subscriptions.ts";
import { onceAMinute } from "./once-a-minute.ts";
import { ASKS, readNotification } from "./read-notification.ts";
import { createToldDesk } from "./told-desk.ts";

/** Takes the items of one collection. @throws when the record cannot be reached: then nothing counts as taken. */
export type TakeNotifications = (items: readonly unknown[]) => Promise<void>;

export interface TakesNotifications {
  readonly record: Pick<Notifications, "subscriptionSecrets" | "keepTold">;
  readonly bell: MailboxBell;
  readonly now: Now;
  readonly log: Logger;
}

/**
 * Anybody can call our address, so only what bears the secret of its subscription counts: "clientState, checked on
 * every item". It is put into the record and nothing else is done, for Graph waits three seconds.
 */
export const createTakeNotifications = ({
  record,
  bell,
  now,
  log,
}: TakesNotifications): TakeNotifications => {
  const known = createKnownSubscriptions(record, now);
  const desk = createToldDesk(record, (nudges) => {
    // The answer to Graph comes first.
    setImmediate(() => {
      for (const nudge of nudges) bell.ring(nudge);
    });
  });
  const dropped = onceAMinute(now, (count) => {
    log.warn({ count }, "Notifications without the secret of a subscription were dropped");
  });

  return async (items) => {
    const read = items.map(readNotification).filter((each) => each !== null);
    await known.ask(new Set(read.map((each) => each.subscriptionId)));
    const mailboxes = new Set<string>();
    const asked = new Map<string, "renewal" | "replacement">();
    let genuine = 0;
    for (const { subscriptionId, clientState, says } of read) {
      const mailbox = known.mailboxOf(subscriptionId, clientState);
      if (mailbox === null) continue;
      genuine += 1;
      const wish = ASKS[says];
      if (wish !== "renewal") mailboxes.add(mailbox);
      if (wish !== null && asked.get(subscriptionId) !== "replacement") asked.set(subscriptionId, wish);
    }
    dropped(items.length - genuine);
    if (genuine === 0) return;
    await desk({ mailboxes: [...mailboxes], asked: [...asked].map(([id, wish]) => ({ id, asked: wish })) });
  };
};
