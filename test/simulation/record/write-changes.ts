import type { Instant } from "../../../src/domain/calendar/civil-date.ts";
import { keyOf, type Changes, type OwedAcknowledgement } from "../../../src/application/ports/case-writer.ts";
import type { CaseProjection, ClockProjection } from "../../../src/application/ports/projection.ts";
import type { MessageKey, SeenMessage } from "../../../src/application/ports/seen-message.ts";
import { DatabaseError, UNIQUE_VIOLATION } from "./locks.ts";
import { queueMarksOfCases, rowKey } from "./queue-marks.ts";
import { addTo, type AcknowledgementRow, type Tables } from "./tables.ts";

const taken = (what: string): DatabaseError =>
  new DatabaseError(UNIQUE_VIOLATION, `There is such a row already: ${what}`);

/** Keys that are unique in the database; looked at before anything is written, so that it is all or nothing. */
export const refuseDoubles = (tables: Tables, changes: Changes): void => {
  for (const message of changes.messages) {
    if (tables.seen.has(keyOf(message))) throw taken(`seen_message ${keyOf(message)}`);
  }
  for (const { key, replaces } of changes.threads) {
    if (!replaces && tables.threads.has(key)) throw taken(`thread ${key}`);
  }
  const next = new Map<string, number>();
  for (const { reference, event } of changes.events) {
    const expected = next.get(reference) ?? (tables.events.get(reference)?.length ?? 0) + 1;
    if (event.seq !== expected) throw taken(`case_event ${reference} ${event.seq}`);
    next.set(reference, expected + 1);
  }
};

export const keepMessage = (tables: Tables, message: SeenMessage): void => {
  const key = keyOf(message);
  const before = tables.seen.get(key);
  if (before !== undefined && before.reference !== null) {
    tables.index.seenOfCase.get(before.reference)?.delete(key);
  }
  tables.seen.set(key, message);
  addTo(tables.index.seenOfMailbox, message.mailbox, key);
  if (message.reference !== null) addTo(tables.index.seenOfCase, message.reference, key);
};

export const keepProjections = (
  tables: Tables,
  cases: readonly CaseProjection[],
  clocks: readonly ClockProjection[],
): void => {
  for (const each of cases) {
    tables.cases.set(each.reference, each);
    if (each.open) tables.index.openCases.add(each.reference);
    else tables.index.openCases.delete(each.reference);
    const before = [...tables.index.mergedFrom.values()];
    for (const merged of before) merged.delete(each.reference);
    if (each.mergedInto !== null) addTo(tables.index.mergedFrom, each.mergedInto, each.reference);
    tables.clocks.set(
      each.reference,
      clocks.filter(({ reference }) => reference === each.reference),
    );
  }
};

export const keepAcknowledgementRow = (tables: Tables, row: AcknowledgementRow): void => {
  const key = rowKey(row.mailbox, row.graphId);
  tables.acknowledgements.set(key, row);
  tables.index.acknowledgementOfCase.set(row.reference, key);
  if (isUnderWay(row)) tables.index.acknowledgementsToSend.add(key);
  else tables.index.acknowledgementsToSend.delete(key);
};

export const isUnderWay = ({ stage }: Pick<AcknowledgementRow, "stage">): boolean =>
  stage === "wanted" || stage === "drafted" || stage === "sending";

const owe = (tables: Tables, owed: OwedAcknowledgement, now: Instant): void => {
  const { mailbox, graphId, messageId, reference, to, receivedAt } = owed;
  const since = tables.writings.get(mailbox)?.acknowledgementsSince ?? null;
  if (since === null || since > receivedAt) return;
  // One a case and one a message, for good: a second wish is none.
  if (tables.acknowledgements.has(rowKey(mailbox, graphId))) return;
  if (tables.index.acknowledgementOfCase.has(reference)) return;
  keepAcknowledgementRow(tables, {
    ...{ mailbox, graphId, messageId, reference, to, stage: "wanted", draftId: null, attempts: 0 },
    ...{ notBefore: now, problem: null, changedAt: now, sendingAt: null, dismissed: false },
  });
};

const awaitFor = (tables: Tables, awaits: string, message: MessageKey): void => {
  const known = tables.awaiting.get(awaits) ?? [];
  if (known.some((each) => keyOf(each) === keyOf(message))) return;
  tables.awaiting.set(awaits, [...known, message]);
};

/** As `keep` of the store, after `refuseDoubles`. */
export const writeChanges = (tables: Tables, changes: Changes, now: Instant): void => {
  for (const message of changes.messages) {
    keepMessage(tables, message);
    for (const item of [message.messageId, message.graphId]) {
      if (item !== null) tables.setAside.delete(rowKey(message.mailbox, item));
    }
  }
  for (const { mailbox, messageId, decision, evidence, reference, mailClass, folder } of changes.redecided) {
    const before = tables.seen.get(keyOf({ mailbox, messageId }));
    if (before !== undefined) {
      keepMessage(tables, { ...before, decision, evidence, reference, mailClass, folder });
    }
  }
  for (const { key, reference } of changes.threads) tables.threads.set(key, reference);
  for (const { awaits, message } of changes.awaiting) awaitFor(tables, awaits, message);
  for (const { reference, event } of changes.events) {
    tables.events.set(reference, [...(tables.events.get(reference) ?? []), event]);
  }
  keepProjections(tables, changes.cases, changes.clocks);
  const joined = changes.messages.flatMap(({ reference }) => (reference === null ? [] : [reference]));
  const concerned = new Set([...changes.cases.map(({ reference }) => reference), ...joined]);
  queueMarksOfCases(tables, [...concerned], now);
  for (const owed of changes.acknowledgements) owe(tables, owed, now);
};
