import type { Instant } from "../domain/calendar/civil-date.ts";
import { succeeded, type Result } from "../domain/result.ts";
import type { CouncilStore } from "./ports/council.ts";
import type { MailboxFailure } from "./ports/mailbox.ts";
import type {
  KeptSubscription,
  MailSubscriptions,
  SubscriptionOutcome,
  SubscriptionStore,
} from "./ports/notifications.ts";
import type { Now } from "./ports/now.ts";
import { LIFETIME_MINUTES, subscriptionStep, type SubscriptionStep } from "./subscription-step.ts";

interface Needs {
  readonly record: SubscriptionStore & Pick<CouncilStore, "council">;
  readonly subscriptions: MailSubscriptions;
  readonly now: Now;
  /** A secret that nobody can guess, another with every call. */
  readonly secret: () => string;
  /** Where Microsoft 365 tells of mail. */
  readonly notificationUrl: string;
}

/** Something could not be done about a mailbox's subscription. */
export interface SubscriptionTrouble {
  readonly mailbox: string;
  readonly problem: string;
  /** Failures in a row. */
  readonly attempts: number;
}

export interface SubscriptionRound {
  /** What failed in this round. */
  readonly failed: readonly SubscriptionTrouble[];
  /** The most failures in a row that any mailbox has by now, also one that rests in this round. */
  readonly mostAttempts: number;
}

/** Looks at every mailbox once. */
export type KeepSubscribed = (signal: AbortSignal) => Promise<SubscriptionRound>;

/** Longer than all calls of one step can take: who outlives it finds that the work has gone to somebody else. */
const LENT_SECONDS = 300;
/** Graph asks our address back while it makes a subscription: a few at a time leave room for everything else. */
const AT_ONCE = 4;
const FIRST_REST_SECONDS = 10;
const LONGEST_REST_SECONDS = 900;

type Done = Exclude<SubscriptionOutcome, { readonly result: "failed" }>;

interface Attended {
  readonly attempts: number;
  /** null: nothing failed this time. */
  readonly problem: string | null;
}

const after = (now: Instant, seconds: number): Instant =>
  new Date(Date.parse(now) + seconds * 1000).toISOString();

/** 10, 20, 40 ... seconds, at most a quarter of an hour, and never sooner than the other side asked. */
const restAfter = (attempts: number, asked = 0): number =>
  Math.max(asked, Math.min(FIRST_REST_SECONDS * 2 ** Math.min(attempts - 1, 20), LONGEST_REST_SECONDS));

/**
 * Keeps one subscription for each mailbox of the council: made, renewed, replaced when it is lost, and given up when
 * the mailbox leaves. Instances that share a record share the work: each step is lent to one of them.
 */
export const keepSubscribed = (needs: Needs): KeepSubscribed => {
  const { record, now, notificationUrl } = needs;
  /** Ids of subscriptions that Microsoft 365 had when this process last asked. */
  const confirmed = new Set<string>();

  const attend = async (
    mailbox: string,
    kept: KeptSubscription | null,
    wanted: boolean,
  ): Promise<Attended> => {
    const resting = { attempts: kept?.attempts ?? 0, problem: null };
    const step = subscriptionStep(kept, {
      notificationUrl: wanted ? notificationUrl : null,
      isConfirmed: confirmed.has(kept?.subscription?.id ?? ""),
      now: now(),
    });
    if (step === "nothing") return resting;
    const until = after(now(), LENT_SECONDS);
    if (!(await record.lendSubscription(mailbox, kept?.notBefore ?? null, until))) return resting;
    const taken = await take(needs, step, mailbox, kept);
    if (taken.ok) {
      if (kept?.subscription) confirmed.delete(kept.subscription.id);
      if (taken.value.result !== "given-up") confirmed.add(taken.value.subscription.id);
      const isKept = await record.settleSubscription(mailbox, until, taken.value);
      // Somebody else went on with it meanwhile: theirs is in the record, so ours must not stay.
      if (!isKept && taken.value.result === "subscribed") {
        await needs.subscriptions.unsubscribe(taken.value.subscription.id);
      }
      return { attempts: 0, problem: null };
    }
    const { message: problem, retryAfterSeconds } = taken.failure;
    const attempts = (kept?.attempts ?? 0) + 1;
    const notBefore = after(now(), restAfter(attempts, retryAfterSeconds));
    await record.settleSubscription(mailbox, until, { result: "failed", problem, notBefore });
    return { attempts, problem };
  };

  return async (signal) => {
    const council = await record.council();
    if (council === null) return { failed: [], mostAttempts: 0 };
    const wanted = new Set(council.mailboxes.map((each) => each.address.toLowerCase()));
    const kept = new Map((await record.subscriptions()).map((each) => [each.mailbox, each]));
    const mailboxes = [...new Set([...wanted, ...kept.keys()])];
    const failed: SubscriptionTrouble[] = [];
    let mostAttempts = 0;
    for (let next = 0; next < mailboxes.length && !signal.aborted; next += AT_ONCE) {
      const some = mailboxes.slice(next, next + AT_ONCE).map(async (mailbox) => {
        const { attempts, problem } = await attend(mailbox, kept.get(mailbox) ?? null, wanted.has(mailbox));
        mostAttempts = Math.max(mostAttempts, attempts);
        if (problem !== null) failed.push({ mailbox, problem, attempts });
      });
      await Promise.all(some);
    }
    return { failed, mostAttempts };
  };
};

const take = async (
  needs: Needs,
  step: Exclude<SubscriptionStep, "nothing">,
  mailbox: string,
  kept: KeptSubscription | null,
): Promise<Result<Done, MailboxFailure>> => {
  const { subscriptions, now, notificationUrl } = needs;
  const former = kept?.subscription ?? null;
  const expiresAt = after(now(), LIFETIME_MINUTES * 60);
  if (step === "renew" && former !== null) {
    const renewed = await subscriptions.renew(former.id, expiresAt);
    if (renewed.ok) return succeeded({ result: "renewed", subscription: renewed.value });
    if (renewed.failure.code !== "not-found") return renewed;
  }
  if (former !== null) {
    const gone = await subscriptions.unsubscribe(former.id);
    if (!gone.ok) return gone;
  }
  if (step === "give-up") return succeeded({ result: "given-up" });
  const clientState = needs.secret();
  const made = await subscriptions.subscribe({ mailbox, notificationUrl, clientState, expiresAt });
  return made.ok
    ? succeeded({ result: "subscribed", subscription: made.value, notificationUrl, clientState })
    : made;
};
