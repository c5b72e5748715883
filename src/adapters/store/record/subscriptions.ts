import { sql, type Kysely, type RawBuilder } from "kysely";
import type {
  KeptSubscription,
  SubscriptionOutcome,
  SubscriptionStore,
} from "../../../application/ports/notifications.ts";
import type { Now } from "../../../application/ports/now.ts";
import type { Schema } from "../schema.ts";
import { storable } from "./rows.ts";

const LONGEST_PROBLEM = 2000;

export const subscriptionStore = (database: Kysely<Schema>, tenant: string, now: Now): SubscriptionStore => ({
  async subscriptions() {
    const found = await database
      .selectFrom("subscription")
      .selectAll()
      .where("tenant", "=", tenant)
      .orderBy("mailbox")
      .execute();
    return found.map((row): KeptSubscription => {
      const { subscription_id: id, expires_at: expiresAt, notification_url: notificationUrl } = row;
      const isMade = id !== null && expiresAt !== null && notificationUrl !== null;
      return {
        mailbox: row.mailbox,
        subscription: isMade ? { id, expiresAt, notificationUrl } : null,
        asked: row.asked,
        attempts: row.attempts,
        problem: row.problem,
        notBefore: row.not_before,
      };
    });
  },

  async subscriptionSecrets() {
    const found = await database
      .selectFrom("subscription")
      .select(["subscription_id as id", "mailbox", "client_state as clientState"])
      .where("tenant", "=", tenant)
      .execute();
    return found.flatMap(({ id, mailbox, clientState }) =>
      id === null || clientState === null ? [] : [{ id, mailbox, clientState }],
    );
  },

  async lendSubscription(mailbox, seen, until) {
    if (seen === null) {
      const { rows } = await sql`
        insert into subscription (tenant, mailbox, not_before) values (${tenant}, ${mailbox}, ${until})
        on conflict do nothing returning mailbox`.execute(database);
      return rows.length === 1;
    }
    const { rows } = await sql`
      update subscription set not_before = ${until}
      where tenant = ${tenant} and mailbox = ${mailbox} and not_before = ${seen}
      returning mailbox`.execute(database);
    return rows.length === 1;
  },

  async settleSubscription(mailbox, until, outcome) {
    const lent = sql`tenant = ${tenant} and mailbox = ${mailbox} and not_before = ${until}`;
    const { rows } = await settling(outcome, lent, now()).execute(database);
    return rows.length === 1;
  },
});

/** One statement, which changes nothing unless the work is still lent to whoever settles it. */
const settling = (
  outcome: SubscriptionOutcome,
  lent: RawBuilder<unknown>,
  moment: string,
): RawBuilder<unknown> => {
  switch (outcome.result) {
    case "subscribed": {
      const { subscription, notificationUrl, clientState } = outcome;
      return sql`
        with kept as (
          update subscription set subscription_id = ${subscription.id}, client_state = ${clientState},
            notification_url = ${notificationUrl}, expires_at = ${subscription.expiresAt}, asked = null,
            attempts = 0, problem = null, not_before = ${moment}
          where ${lent} returning tenant, mailbox
        )
        insert into mailbox_nudge (tenant, mailbox, nudge, nudged_at)
        select tenant, mailbox, gen_random_uuid(), ${moment}::timestamptz from kept
        on conflict (tenant, mailbox) do update set nudge = excluded.nudge, nudged_at = excluded.nudged_at
        returning mailbox`;
    }
    case "renewed":
      // That a replacement was asked for in the meantime is not settled by a renewal.
      return sql`
        update subscription set expires_at = ${outcome.subscription.expiresAt},
          asked = case when asked = 'renewal' then null else asked end,
          attempts = 0, problem = null, not_before = ${moment}
        where ${lent} returning mailbox`;
    case "given-up":
      return sql`
        with gone as (delete from subscription where ${lent} returning tenant, mailbox),
        rest as (
          delete from mailbox_nudge n using gone where n.tenant = gone.tenant and n.mailbox = gone.mailbox
        )
        select mailbox from gone`;
    case "failed": {
      const problem = storable(outcome.problem).slice(0, LONGEST_PROBLEM);
      return sql`
        update subscription set attempts = attempts + 1, problem = ${problem}, not_before = ${outcome.notBefore}
        where ${lent} returning mailbox`;
    }
    default:
      return outcome satisfies never;
  }
};
