import type { Instant } from "../../../src/domain/calendar/civil-date.ts";
import type { MessageMarks } from "../../../src/application/ports/mailbox.ts";
import type { SeenMessage } from "../../../src/application/ports/seen-message.ts";
import type { MarksRow, Tables } from "./tables.ts";

export const rowKey = (mailbox: string, graphId: string): string => `${mailbox}\n${graphId}`;

export const sameMarks = (a: MessageMarks, b: MessageMarks): boolean =>
  a.category === b.category &&
  a.flag?.dueOn === b.flag?.dueOn &&
  a.flag?.complete === b.flag?.complete &&
  (a.flag === null) === (b.flag === null);

/** What a message should bear; null for a message that bears nothing of ours whatever happens. */
export const wishedMarks = (tables: Tables, message: SeenMessage): MessageMarks | null => {
  const { mailbox, graphId, folder, decision, reference, receivedAt } = message;
  if (graphId === null || folder === "sent" || reference === null) return null;
  if (decision !== "started-case" && decision !== "belongs-to-case") return null;
  const own = tables.cases.get(reference);
  const matter = own === undefined ? undefined : tables.cases.get(own.mergedInto ?? own.reference);
  if (matter === undefined) return null;
  const writing = tables.writings.get(mailbox);
  const isSince = (since: Instant | null | undefined): boolean =>
    typeof since === "string" && since <= receivedAt;
  const dues = (tables.clocks.get(matter.reference) ?? [])
    .filter(({ promised }) => promised === "reply")
    .map(({ dueOn }) => dueOn)
    .sort();
  const [dueOn] = dues;
  return {
    category: isSince(writing?.marksSince) ? matter.tag : null,
    flag:
      isSince(writing?.flagsSince) &&
      decision === "started-case" &&
      !matter.notFromPublic &&
      dueOn !== undefined
        ? { dueOn, complete: !matter.open }
        : null,
  };
};

export const keepMarksRow = (tables: Tables, row: MarksRow): void => {
  const key = rowKey(row.mailbox, row.graphId);
  tables.marks.set(key, row);
  if (row.writtenVersion < row.version) tables.index.marksToWrite.add(key);
  else tables.index.marksToWrite.delete(key);
};

const queueOne = (tables: Tables, message: SeenMessage, now: Instant): void => {
  const wish = wishedMarks(tables, message);
  const { mailbox, graphId, reference } = message;
  if (wish === null || graphId === null || reference === null) return;
  const under = tables.cases.get(reference)?.mergedInto ?? reference;
  const before = tables.marks.get(rowKey(mailbox, graphId));
  if (before === undefined) {
    if (wish.category === null && wish.flag === null) return;
    keepMarksRow(tables, {
      ...{ mailbox, graphId, reference: under, wish, version: 1, writtenVersion: 0, written: null },
      ...{ attempts: 0, notBefore: now, problem: null, changedAt: now, dismissed: false },
    });
    return;
  }
  if (sameMarks(before.wish, wish)) return;
  keepMarksRow(tables, {
    ...{ ...before, reference: under, wish, version: before.version + 1, attempts: 0 },
    ...{ notBefore: now, problem: null, changedAt: now, dismissed: false },
  });
};

/** As `queueMarks` of the store: the marks of these cases, and of those that are answered under them. */
export const queueMarksOfCases = (tables: Tables, references: readonly string[], now: Instant): void => {
  const all = new Set(references);
  for (const reference of references) {
    for (const merged of tables.index.mergedFrom.get(reference) ?? []) all.add(merged);
  }
  for (const reference of all) {
    for (const key of tables.index.seenOfCase.get(reference) ?? []) {
      const message = tables.seen.get(key);
      if (message !== undefined) queueOne(tables, message, now);
    }
  }
};

export const queueMarksOfMailbox = (tables: Tables, mailbox: string, now: Instant): void => {
  for (const key of tables.index.seenOfMailbox.get(mailbox) ?? []) {
    const message = tables.seen.get(key);
    if (message !== undefined) queueOne(tables, message, now);
  }
};
