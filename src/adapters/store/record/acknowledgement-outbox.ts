import { sql, type Kysely, type Transaction } from "kysely";
import type { Now } from "../../../application/ports/now.ts";
import type {
  AcknowledgementOutbox,
  AcknowledgementStage,
  AcknowledgementToSend,
  Leave,
  SendingLimits,
} from "../../../application/ports/outbox.ts";
import type { Schema } from "../schema.ts";
import { later, waitAfter } from "./later.ts";
import { storable } from "./rows.ts";

/** For so long what was taken belongs to its worker; a worker that died gives it back thereby. */
const LEASE_SECONDS = 120;
const HOUR_SECONDS = 3600;
const DAY_SECONDS = 86_400;
/** Exchange writes whole seconds, and its clock and ours may differ a little. */
const CLOCKS_APART_SECONDS = 2;
/** Whoever gets as many within a day is no person who writes to a council. */
const HOURLY_LIMITS_A_DAY = 3;

interface SentBefore {
  readonly inHour: number;
  readonly inDay: number;
  readonly oldestInHour: string | null;
  readonly justBefore: boolean;
  readonly fromMailbox: number;
  readonly oldestFromMailbox: string | null;
}

const secondsUntil = (moment: string, oldest: string | null, window: number): number =>
  oldest === null
    ? window
    : Math.max(1, Math.ceil((Date.parse(oldest) - Date.parse(moment)) / 1000) + window);

const sentBefore = async (
  transaction: Transaction<Schema>,
  tenant: string,
  { mailbox, to, messageId }: AcknowledgementToSend,
  { secondsBetween }: SendingLimits,
  now: string,
): Promise<SentBefore> => {
  const { rows } = await sql<SentBefore>`
    select count(*) filter (where o.sent_to = ${to} and o.sending_at > ${later(now, -HOUR_SECONDS)})::int as "inHour",
      count(*) filter (where o.sent_to = ${to})::int as "inDay",
      min(o.sending_at) filter (where o.sent_to = ${to} and o.sending_at > ${later(now, -HOUR_SECONDS)})
        as "oldestInHour",
      coalesce(bool_or(o.sent_to = ${to} 
        and o.sending_at <= m.received_at + make_interval(secs => ${CLOCKS_APART_SECONDS})
        and (o.stage = 'sending'
          or o.sending_at > m.received_at - make_interval(secs => ${secondsBetween}))), false) as "justBefore",
      count(*) filter (where o.mailbox = ${mailbox} and o.sending_at > ${later(now, -60)})::int as "fromMailbox",
      min(o.sending_at) filter (where o.mailbox = ${mailbox} and o.sending_at > ${later(now, -60)})
        as "oldestFromMailbox"
    from outbox o
    left join seen_message m on m.tenant = o.tenant and m.mailbox = ${mailbox} and m.message_id = ${messageId}
    where o.tenant = ${tenant} and o.purpose = 'acknowledgement' and o.stage <> 'not-sent'
      and ((o.sent_to = ${to} and o.sending_at > ${later(now, -DAY_SECONDS)})
        or (o.mailbox = ${mailbox} and o.sending_at > ${later(now, -60)}))`.execute(transaction);
  return (
    rows[0] ?? {
      inHour: 0,
      inDay: 0,
      oldestInHour: null,
      justBefore: false,
      fromMailbox: 0,
      oldestFromMailbox: null,
    }
  );
};

const leaveFor = (before: SentBefore, limits: SendingLimits, now: string): Leave => {
  if (before.justBefore) {
    return {
      leave: "never",
      reason:
        "It came so soon after an acknowledgement to the same address that a machine may have written it.",
    };
  }
  if (before.inDay >= HOURLY_LIMITS_A_DAY * limits.anHourToOneAddress) {
    return {
      leave: "never",
      reason: `${before.inDay} acknowledgements went to this address within a day already.`,
    };
  }
  if (before.inHour >= limits.anHourToOneAddress) {
    return { leave: "later", seconds: secondsUntil(now, before.oldestInHour, HOUR_SECONDS) };
  }
  if (before.fromMailbox >= limits.aMinuteFromOneMailbox) {
    return { leave: "later", seconds: secondsUntil(now, before.oldestFromMailbox, 60) };
  }
  return { leave: "now" };
};

export const acknowledgementOutbox = (
  database: Kysely<Schema>,
  tenant: string,
  now: Now,
): AcknowledgementOutbox => {
  const rowOf = (at: Pick<AcknowledgementToSend, "mailbox" | "graphId">, on: Kysely<Schema> = database) =>
    on
      .updateTable("outbox")
      .where("tenant", "=", tenant)
      .where("mailbox", "=", at.mailbox)
      .where("graph_id", "=", at.graphId)
      .where("purpose", "=", "acknowledgement");

  return {
    async takeAcknowledgements(limit) {
      const moment = now();
      const { rows } = await sql<AcknowledgementToSend>`
        update outbox set not_before = ${later(moment, LEASE_SECONDS)}
        where (tenant, mailbox, graph_id, purpose) in (
          select tenant, mailbox, graph_id, purpose from outbox
          where tenant = ${tenant} and purpose = 'acknowledgement' and written_version < version
            and not_before <= ${moment}
          order by not_before, changed_at, reference limit ${limit}
          for update skip locked)
        returning mailbox, graph_id as "graphId", wish ->> 'messageId' as "messageId", reference, sent_to as "to",
          stage, draft_id as "draftId", attempts`.execute(database);
      return rows;
    },

    async keepDraft(acknowledgement, draftId) {
      const kept = await rowOf(acknowledgement)
        .where(({ or, and, eb }) =>
          or([and([eb("stage", "=", "wanted"), eb("draft_id", "is", null)]), eb("draft_id", "=", draftId)]),
        )
        .set({
          stage: sql<AcknowledgementStage>`case stage when 'wanted' then 'drafted' else stage end`,
          draft_id: draftId,
        })
        .executeTakeFirst();
      return kept.numUpdatedRows === 1n;
    },

    askLeave: (acknowledgement, limits) =>
      database.transaction().execute(async (transaction): Promise<Leave> => {
        // One at a time for the whole council: two workers may not each take the last place of an hour.
        await sql`select pg_advisory_xact_lock(hashtextextended(${`acknowledge ${tenant}`}, 0))`.execute(
          transaction,
        );
        // What is under way has had its leave: its draft leaves once, however often it is sent.
        if (acknowledgement.stage === "sending") return { leave: "now" };
        const moment = now();
        const leave = leaveFor(
          await sentBefore(transaction, tenant, acknowledgement, limits, moment),
          limits,
          moment,
        );
        if (leave.leave !== "now" || acknowledgement.draftId === null) return leave;
        const noted = await rowOf(acknowledgement, transaction)
          // Not "sending": then another instance has it in hand, or it has to be asked first what became of it.
          .where("stage", "=", "drafted")
          .where("draft_id", "=", acknowledgement.draftId)
          .set({ stage: "sending", sending_at: moment })
          .executeTakeFirst();
        return noted.numUpdatedRows === 1n ? leave : { leave: "later", seconds: LEASE_SECONDS };
      }),

    async settleAcknowledgement(acknowledgement, outcome) {
      const row = rowOf(acknowledgement).where("stage", "not in", [
        "sent",
        "not-needed",
        "not-sent",
        "unknown",
      ]);
      const moment = now();
      if (outcome.result !== "later") {
        await row
          .set({
            stage: outcome.result,
            written_version: sql<number>`version`,
            problem: outcome.result === "sent" ? null : storable(outcome.reason).slice(0, 2000),
            // What was found in Sent Items was sent too, whoever noted it; and it may have left long after it was begun.
            ...(outcome.result === "sent" && {
              sending_at: outcome.at ?? sql<string>`coalesce(sending_at, ${moment})`,
            }),
            changed_at: moment,
          })
          .execute();
        return;
      }
      const attempts = acknowledgement.attempts + (outcome.counts ? 1 : 0);
      await row
        .set({
          attempts,
          problem: storable(outcome.reason).slice(0, 2000),
          not_before: later(moment, outcome.seconds ?? waitAfter(Math.max(1, attempts))),
        })
        .execute();
    },
  };
};
