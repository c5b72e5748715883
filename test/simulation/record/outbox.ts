import type { Instant } from "../../../src/domain/calendar/civil-date.ts";
import type { Now } from "../../../src/application/ports/now.ts";
import type {
  AcknowledgementOutbox,
  AcknowledgementToSend,
  Leave,
  MarksOutbox,
  AcknowledgementReader,
  OutboxProblems,
  SendingLimits,
  Unsettled,
} from "../../../src/application/ports/outbox.ts";
import type { Gate } from "./gate.ts";
import { later, waitAfter } from "./later.ts";
import { keepMarksRow, rowKey } from "./queue-marks.ts";
import type { AcknowledgementRow, MarksRow, Tables } from "./tables.ts";
import { isUnderWay, keepAcknowledgementRow } from "./write-changes.ts";

const MARKS_LEASE_SECONDS = 60;
const MANY_ATTEMPTS = 10;
const ACKNOWLEDGEMENT_LEASE_SECONDS = 120;
const LONG_UNDER_WAY = 8;
const HOUR_SECONDS = 3600;
const DAY_SECONDS = 86_400;
const HOURLY_LIMITS_A_DAY = 3;
const CLOCKS_APART_SECONDS = 2;

interface Due {
  readonly notBefore: Instant;
  readonly changedAt: Instant;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const oldestFirst = (a: Due, b: Due): number =>
  compare(a.notBefore, b.notBefore) || compare(a.changedAt, b.changedAt);

/** Rows that wait to be written, as an index of the table. */
const waitingIn = <T>(rows: ReadonlyMap<string, T>, keys: Iterable<string>): T[] =>
  [...keys].flatMap((key) => rows.get(key) ?? []);

export const marksToTake = (tables: Tables): readonly MarksRow[] =>
  waitingIn(tables.marks, tables.index.marksToWrite);

export const acknowledgementsToTake = (tables: Tables): readonly AcknowledgementRow[] =>
  waitingIn(tables.acknowledgements, tables.index.acknowledgementsToSend);

export const marksOutbox = (tables: Tables, gate: Gate, now: Now): MarksOutbox => ({
  takeMarks: (limit) =>
    gate("takeMarks", () => {
      const moment = now();
      const due = marksToTake(tables).filter(({ notBefore }) => notBefore <= moment);
      const taken = due.sort(oldestFirst).slice(0, limit);
      for (const row of taken) {
        keepMarksRow(tables, { ...row, notBefore: later(moment, MARKS_LEASE_SECONDS) });
      }
      return taken.map(({ mailbox, graphId, wish, written, version, attempts }) => ({
        ...{ mailbox, graphId, wish, lastPut: written, version, attempts },
      }));
    }),

  settleMarks: (marks, outcome) =>
    gate("settleMarks", () => {
      const row = tables.marks.get(rowKey(marks.mailbox, marks.graphId));
      if (row === undefined) return;
      const moment = now();
      if (outcome.result === "failed") {
        if (row.version !== marks.version) return;
        const attempts = marks.attempts + 1;
        const notBefore = later(moment, waitAfter(attempts, outcome.retryAfterSeconds));
        keepMarksRow(tables, { ...row, attempts, problem: outcome.reason, notBefore });
        return;
      }
      keepMarksRow(tables, {
        ...{ ...row, attempts: 0, problem: null, notBefore: moment },
        writtenVersion: Math.max(row.writtenVersion, marks.version),
        written: outcome.result === "written" ? outcome.put : row.written,
      });
    }),
});

const secondsUntil = (moment: Instant, oldest: Instant | null, window: number): number =>
  oldest === null
    ? window
    : Math.max(1, Math.ceil((Date.parse(oldest) - Date.parse(moment)) / 1000) + window);

const earliestOf = (rows: readonly AcknowledgementRow[]): Instant | null =>
  rows.reduce<Instant | null>(
    (first, { sendingAt }) =>
      sendingAt !== null && (first === null || sendingAt < first) ? sendingAt : first,
    null,
  );

const leaveFor = (
  tables: Tables,
  { mailbox, to, messageId }: AcknowledgementToSend,
  limits: SendingLimits,
  moment: Instant,
): Leave => {
  const sent = [...tables.acknowledgements.values()].filter(
    ({ stage, sendingAt }) => stage !== "not-sent" && sendingAt !== null,
  );
  const since = (seconds: number) => (row: AcknowledgementRow) =>
    row.sendingAt !== null && row.sendingAt > later(moment, -seconds);
  const toAddress = sent.filter((row) => row.to === to).filter(since(DAY_SECONDS));
  const inHour = toAddress.filter(since(HOUR_SECONDS));
  const fromMailbox = sent.filter((row) => row.mailbox === mailbox).filter(since(60));
  const receivedAt = tables.seen.get(`${mailbox}\n${messageId}`)?.receivedAt;
  const justBefore = toAddress.some(
    ({ sendingAt, stage }) =>
      sendingAt !== null &&
      receivedAt !== undefined &&
      sendingAt <= later(receivedAt, CLOCKS_APART_SECONDS) &&
      (stage === "sending" || sendingAt > later(receivedAt, -limits.secondsBetween)),
  );
  if (justBefore) return { leave: "never", reason: "So soon after an acknowledgement to this address." };
  if (toAddress.length >= HOURLY_LIMITS_A_DAY * limits.anHourToOneAddress) {
    return { leave: "never", reason: "Too many to this address within a day." };
  }
  if (inHour.length >= limits.anHourToOneAddress) {
    return { leave: "later", seconds: secondsUntil(moment, earliestOf(inHour), HOUR_SECONDS) };
  }
  if (fromMailbox.length >= limits.aMinuteFromOneMailbox) {
    return { leave: "later", seconds: secondsUntil(moment, earliestOf(fromMailbox), 60) };
  }
  return { leave: "now" };
};

export const acknowledgementOutbox = (tables: Tables, gate: Gate, now: Now): AcknowledgementOutbox => {
  const rowOf = ({ mailbox, graphId }: Pick<AcknowledgementToSend, "mailbox" | "graphId">) =>
    tables.acknowledgements.get(rowKey(mailbox, graphId));
  const keep = (row: AcknowledgementRow): void => keepAcknowledgementRow(tables, row);

  return {
    takeAcknowledgements: (limit) =>
      gate("takeAcknowledgements", () => {
        const moment = now();
        const due = acknowledgementsToTake(tables).filter(({ notBefore }) => notBefore <= moment);
        const inOrder = due.sort((a, b) => oldestFirst(a, b) || compare(a.reference, b.reference));
        const taken = inOrder.slice(0, limit);
        for (const row of taken) keep({ ...row, notBefore: later(moment, ACKNOWLEDGEMENT_LEASE_SECONDS) });
        return taken.map(({ mailbox, graphId, messageId, reference, to, stage, draftId, attempts }) => ({
          ...{ mailbox, graphId, messageId, reference, to, stage, draftId, attempts },
        }));
      }),

    keepDraft: (acknowledgement, draftId) =>
      gate("keepDraft", () => {
        const row = rowOf(acknowledgement);
        const isFirst = row?.stage === "wanted" && row.draftId === null;
        if (row === undefined || !(isFirst || row.draftId === draftId)) return false;
        keep({ ...row, stage: row.stage === "wanted" ? "drafted" : row.stage, draftId });
        return true;
      }),

    askLeave: (acknowledgement, limits) =>
      gate("askLeave", (): Leave => {
        if (acknowledgement.stage === "sending") return { leave: "now" };
        const moment = now();
        const leave = leaveFor(tables, acknowledgement, limits, moment);
        if (leave.leave !== "now" || acknowledgement.draftId === null) return leave;
        const row = rowOf(acknowledgement);
        const isThis = row !== undefined && row.draftId === acknowledgement.draftId;
        if (!isThis || (row.stage !== "drafted" && row.stage !== "sending")) {
          return { leave: "later", seconds: ACKNOWLEDGEMENT_LEASE_SECONDS };
        }
        keep({ ...row, stage: "sending", sendingAt: moment });
        return leave;
      }),

    settleAcknowledgement: (acknowledgement, outcome) =>
      gate("settleAcknowledgement", () => {
        const row = rowOf(acknowledgement);
        if (row === undefined || !isUnderWay(row)) return;
        const moment = now();
        if (outcome.result === "later") {
          const attempts = acknowledgement.attempts + (outcome.counts ? 1 : 0);
          const notBefore = later(moment, outcome.seconds ?? waitAfter(Math.max(1, attempts)));
          keep({ ...row, attempts, problem: outcome.reason, notBefore });
          return;
        }
        const sent = outcome.result === "sent";
        keep({
          ...{ ...row, stage: outcome.result, changedAt: moment },
          problem: sent ? null : outcome.reason,
          sendingAt: outcome.result === "sent" ? (outcome.at ?? row.sendingAt ?? moment) : row.sendingAt,
        });
      }),
  };
};

const unsettledMarks = (row: MarksRow): readonly Unsettled[] => {
  if (row.dismissed || row.writtenVersion >= row.version || row.attempts < MANY_ATTEMPTS) return [];
  const { mailbox, graphId, reference, changedAt: since } = row;
  return [{ mailbox, graphId, purpose: "marks", stage: null, reference, reason: row.problem ?? "", since }];
};

const unsettledAcknowledgement = (row: AcknowledgementRow): readonly Unsettled[] => {
  const { mailbox, graphId, reference, stage, attempts, changedAt: since } = row;
  const forPeople = stage === "unknown" || stage === "not-sent";
  if (row.dismissed || !(forPeople || (stage === "sending" && attempts >= LONG_UNDER_WAY))) return [];
  const reason = row.problem ?? "";
  return [{ mailbox, graphId, purpose: "acknowledgement", stage, reference, reason, since }];
};

export const outboxProblems = (tables: Tables, gate: Gate): OutboxProblems & AcknowledgementReader => ({
  acknowledgementOf: (reference) =>
    gate("acknowledgementOf", () => {
      const row = [...tables.acknowledgements.values()].find((each) => each.reference === reference);
      return row === undefined ? null : { stage: row.stage, reason: row.problem };
    }),

  unsettled: () =>
    gate("unsettled", () =>
      [
        ...[...tables.marks.values()].flatMap(unsettledMarks),
        ...[...tables.acknowledgements.values()].flatMap(unsettledAcknowledgement),
      ].sort((a, b) => compare(b.since, a.since)),
    ),

  dismiss: ({ mailbox, graphId, purpose }) =>
    gate("dismiss", () => {
      const key = rowKey(mailbox, graphId);
      const marks = purpose === "marks" ? tables.marks.get(key) : undefined;
      if (marks !== undefined) keepMarksRow(tables, { ...marks, dismissed: true });
      const owed = purpose === "acknowledgement" ? tables.acknowledgements.get(key) : undefined;
      if (owed !== undefined) keepAcknowledgementRow(tables, { ...owed, dismissed: true });
    }),
});
