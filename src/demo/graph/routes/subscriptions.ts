import { randomUUID } from "node:crypto";
import type { MailWorld, WorldChange } from "../world/microsoft-365.ts";
import type { Faults } from "./faults.ts";
import type { Json } from "./message-json.ts";
import { changeNotification, lifecycleNotification, type LifecycleEvent } from "./notification.ts";
import { notificationDelivery, type DeliverySettings } from "./notification-delivery.ts";
import { watchedBy, type Subscription } from "./subscription.ts";

/** The subscriptions of the fictional council. As Graph's, they are not part of any mailbox. */
export interface Subscriptions {
  /** Those that have not run out. */
  all(): readonly Subscription[];
  find(id: string): Subscription | undefined;
  add(subscription: Omit<Subscription, "id">): Subscription;
  keep(subscription: Subscription): void;
  /** Without a word to anybody, as when its owner gives it up. */
  remove(id: string): void;
  /** Tells the owner what happens to a subscription; one that is removed is gone. */
  lifecycle(id: string, event: LifecycleEvent): void;
  /** When every notification was delivered, or waits for its repetition. */
  settled(): Promise<void>;
  close(): void;
}

export const createSubscriptions = (
  world: MailWorld,
  faults: Faults,
  delivery: Omit<DeliverySettings, "now"> = {},
): Subscriptions => {
  const kept = new Map<string, Subscription>();
  const post = notificationDelivery({ ...delivery, now: world.now });
  const waitedFor = new Set<Promise<unknown>>();
  let number = 0;

  const find = (id: string): Subscription | undefined => {
    const found = kept.get(id);
    if (!found || found.expirationDateTime > world.now()) return found;
    kept.delete(id);
    return undefined;
  };
  const all = (): readonly Subscription[] => [...kept.keys()].flatMap((id) => find(id) ?? []);

  const tell = (subscription: Subscription, address: string, kind: string, notification: Json): void => {
    number += 1;
    const { mailbox } = watchedBy(world, subscription.resource);
    const deliveries = faults.notifications?.({ number, subscriptionId: subscription.id, kind, mailbox });
    for (const each of deliveries ?? ["now" as const]) {
      if (each === "now") {
        post.add(address, notification);
        continue;
      }
      const waiting = each.then(
        () => post.add(address, notification),
        () => undefined,
      );
      waitedFor.add(waiting);
      void waiting.finally(() => waitedFor.delete(waiting));
    }
  };

  const stop = world.onChange((change: WorldChange) => {
    for (const each of all()) {
      const { mailbox, folder } = watchedBy(world, each.resource);
      const kinds = each.changeType.split(",").map((kind) => kind.trim());
      const concerns =
        mailbox === change.mailbox &&
        (folder === null || folder === change.folder) &&
        kinds.includes(change.kind);
      if (concerns) tell(each, each.notificationUrl, change.kind, changeNotification(each, change));
    }
  });

  return {
    all,
    find,
    add: (wished) => {
      const subscription = { ...wished, id: randomUUID() };
      kept.set(subscription.id, subscription);
      return subscription;
    },
    keep: (subscription) => void kept.set(subscription.id, subscription),
    remove: (id) => void kept.delete(id),
    lifecycle: (id, event) => {
      const subscription = find(id);
      if (!subscription) throw new Error(`There is no subscription ${id}`);
      if (event === "subscriptionRemoved") kept.delete(id);
      const address = subscription.lifecycleNotificationUrl;
      if (address !== null) tell(subscription, address, event, lifecycleNotification(subscription, event));
    },
    settled: async () => {
      await Promise.all(waitedFor);
      await post.settled();
    },
    close: () => {
      stop();
      post.stop();
    },
  };
};
