import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { Result } from "../../domain/result.ts";
import type { MailboxFailure } from "./mailbox.ts";

/** A subscription as Microsoft 365 keeps it: it tells of every new and changed message of one mailbox. */
export interface Subscription {
  readonly id: string;
  /** It tells nothing from then on. */
  readonly expiresAt: Instant;
}

/** Asks Microsoft 365 to tell of mail. It is only ever told sooner thereby: the delta is the truth. */
export interface MailSubscriptions {
  /**
   * Subscribes to a mailbox. What an earlier attempt left behind for the same mailbox and address is given up first,
   * so that there is never more than one. `rejected` mostly means that the address cannot be reached from outside.
   */
  subscribe(wanted: {
    readonly mailbox: string;
    readonly notificationUrl: string;
    /** A secret of at most 128 characters, which every notification has to bear. */
    readonly clientState: string;
    readonly expiresAt: Instant;
  }): Promise<Result<Subscription, MailboxFailure>>;
  /** Renews and authorises anew. `not-found`: it is gone. */
  renew(id: string, expiresAt: Instant): Promise<Result<Subscription, MailboxFailure>>;
  /** Gone already is as good. */
  unsubscribe(id: string): Promise<Result<void, MailboxFailure>>;
}

/** What Microsoft 365 has asked for: to be authorised anew, or a new subscription for one that it removed. */
export type Asked = "renewal" | "replacement";

/** The subscription of a mailbox as the record keeps it. */
export interface KeptSubscription {
  readonly mailbox: string;
  /** null: none has been made yet. */
  readonly subscription: (Subscription & { readonly notificationUrl: string }) | null;
  readonly asked: Asked | null;
  /** Failures in a row. */
  readonly attempts: number;
  readonly problem: string | null;
  /** Nobody works at it before: it is lent to somebody, or rests after a failure. */
  readonly notBefore: Instant;
}

export type SubscriptionOutcome =
  | {
      readonly result: "subscribed";
      readonly subscription: Subscription;
      readonly notificationUrl: string;
      readonly clientState: string;
    }
  | { readonly result: "renewed"; readonly subscription: Subscription }
  | { readonly result: "given-up" }
  | { readonly result: "failed"; readonly problem: string; readonly notBefore: Instant };

export interface SubscriptionStore {
  subscriptions(): Promise<readonly KeptSubscription[]>;
  /** The secrets by the ids of their subscriptions. */
  subscriptionSecrets(): Promise<
    readonly { readonly id: string; readonly mailbox: string; readonly clientState: string }[]
  >;
  /**
   * Lends the work at a mailbox's subscription until a moment, to one worker only: false when it is no longer as it
   * was seen (`notBefore`, null: not there at all).
   */
  lendSubscription(mailbox: string, seen: Instant | null, until: Instant): Promise<boolean>;
  /**
   * Keeps what came of work that was lent until that moment. A new subscription comes with a nudge: what arrived while
   * there was none is read by delta. False when somebody else has taken over meanwhile: nothing is kept then.
   */
  settleSubscription(mailbox: string, until: Instant, outcome: SubscriptionOutcome): Promise<boolean>;
}

/** Something is new in a mailbox. A later nudge takes the place of an earlier one. */
export interface Nudge {
  readonly mailbox: string;
  /** Another with every nudge. */
  readonly nudge: string;
}

/** What genuine notifications say, many of them together. */
export interface Told {
  readonly mailboxes: readonly string[];
  readonly asked: readonly { readonly id: string; readonly asked: Asked }[];
}

export interface MailboxNudges {
  /** In one statement, so that it is quick. Gives the nudges as they are now. */
  keepTold(told: Told): Promise<readonly Nudge[]>;
  nudges(): Promise<readonly Nudge[]>;
  nudgeOf(mailbox: string): Promise<string | null>;
  /** Only after a reading that began when this nudge was there already. One that came since then stays. */
  clearNudge(nudge: Nudge): Promise<void>;
}

export interface Notifications extends SubscriptionStore, MailboxNudges {}
