import { createHash, timingSafeEqual } from "node:crypto";
import type { SubscriptionStore } from "../../application/ports/notifications.ts";
import type { Now } from "../../application/ports/now.ts";
import { IN_TIME_MS, inTime } from "./in-time.ts";

/** The subscriptions of the record, at hand: a forged notification costs no work of the database. */
export interface KnownSubscriptions {
  /**
   * Reads the record when one of these is not known, but not again within a few seconds: what is forged is never known.
   * @throws what the record threw, when it cannot be asked; RecordUnavailable when it is late
   */
  ask(ids: Iterable<string>): Promise<void>;
  /** The mailbox that a subscription tells of; null when it is unknown, or the secret is not its own. */
  mailboxOf(id: string, clientState: string): string | null;
}

const AGAIN_AFTER_MS = 3000;
/** Graph takes no longer one, and ours is shorter. */
const LONGEST_CLIENT_STATE = 128;

/** Digests have one length, so that comparing them takes one time, whatever was sent. */
const digestOf = (text: string): Buffer => createHash("sha256").update(text).digest();

export const createKnownSubscriptions = (
  record: Pick<SubscriptionStore, "subscriptionSecrets">,
  now: Now,
  answersWithinMs = IN_TIME_MS,
): KnownSubscriptions => {
  let known = new Map<string, { readonly mailbox: string; readonly digest: Buffer }>();
  let readAt = -Infinity;
  let reading: Promise<void> | null = null;
  let failure: unknown = null;

  const read = async (): Promise<void> => {
    try {
      const secrets = await record.subscriptionSecrets();
      known = new Map(
        secrets.map(({ id, mailbox, clientState }) => [
          id.toLowerCase(),
          { mailbox, digest: digestOf(clientState) },
        ]),
      );
      failure = null;
    } catch (error) {
      failure = error;
    }
    readAt = Date.parse(now());
    reading = null;
  };

  return {
    ask: async (ids) => {
      for (const id of ids) {
        if (known.has(id)) continue;
        // The clock of a computer may be put back: the difference counts either way.
        if (reading === null && Math.abs(Date.parse(now()) - readAt) >= AGAIN_AFTER_MS) reading = read();
        if (reading !== null) await inTime(reading, answersWithinMs);
        if (failure !== null) throw failure;
        return;
      }
    },

    mailboxOf: (id, clientState) => {
      const found = known.get(id);
      if (found === undefined || clientState.length > LONGEST_CLIENT_STATE) return null;
      return timingSafeEqual(found.digest, digestOf(clientState)) ? found.mailbox : null;
    },
  };
};
