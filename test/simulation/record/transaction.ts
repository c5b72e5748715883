import type { CaseEvent } from "../../../src/domain/case/event.ts";
import {
  keyOf,
  type AwaitingMessage,
  type CaseTransaction,
  type Changes,
} from "../../../src/application/ports/case-writer.ts";
import type { Now } from "../../../src/application/ports/now.ts";
import type { MessageKey } from "../../../src/application/ports/seen-message.ts";
import type { Gate } from "./gate.ts";
import { DatabaseError, UNIQUE_VIOLATION, type Locks, type Session } from "./locks.ts";
import { queueMarksOfCases } from "./queue-marks.ts";
import type { Tables } from "./tables.ts";
import { keepMessage, keepProjections, refuseDoubles, writeChanges } from "./write-changes.ts";

type NotedId = MessageKey & { readonly graphId: string; readonly conversationId: string | null };

/** One transaction: what it writes is seen by nobody before it is committed, all of it at one moment. */
export interface OpenTransaction {
  readonly transaction: CaseTransaction;
  /** Writes what was put off until now. @throws DatabaseError where another was faster */
  commit(): void;
}

const byKey = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const openTransaction = (
  tables: Tables,
  locks: Locks,
  session: Session,
  gate: Gate,
  now: Now,
): OpenTransaction => {
  const checks: (() => void)[] = [];
  const writes: (() => void)[] = [];
  const numbers = new Map<string, number>();
  /** Graph ids and redecisions of this very transaction. */
  const ownIds = new Map<string, string>();

  /** Waits for a lock, and does the rest of the statement when it is there. */
  const locked = async (name: string): Promise<void> => {
    const waiting = locks.take(session, name);
    if (waiting !== null) await waiting;
  };

  const mergedInto = (references: readonly string[]): Map<string, string> => {
    const found = new Map<string, string>();
    for (const reference of references) {
      const first = tables.cases.get(reference)?.mergedInto ?? null;
      if (first === null) continue;
      let last = first;
      for (let next: string | null = first; next !== null;) {
        last = next;
        next = tables.cases.get(next)?.mergedInto ?? null;
      }
      found.set(reference, last);
    }
    return found;
  };

  const numberOf = (series: string): number => numbers.get(series) ?? tables.numbers.get(series) ?? 0;
  const noteNumber = (series: string, last: number): void => {
    numbers.set(series, last);
    writes.push(() => tables.numbers.set(series, last));
  };

  const noteIds = (messages: readonly NotedId[]): string[] => {
    const concerned = new Set<string>();
    for (const { mailbox, messageId, graphId, conversationId } of messages) {
      const key = keyOf({ mailbox, messageId });
      const before = tables.seen.get(key);
      if (before === undefined || (ownIds.get(key) ?? before.graphId) === graphId) continue;
      ownIds.set(key, graphId);
      writes.push(() => {
        const row = tables.seen.get(key);
        if (row === undefined) return;
        keepMessage(tables, { ...row, graphId, conversationId: row.conversationId ?? conversationId });
      });
      if (before.reference !== null) concerned.add(before.reference);
    }
    return [...concerned];
  };

  const transaction: CaseTransaction = {
    async takeTurn() {
      await gate("takeTurn", () => undefined);
      await locked("turn");
    },

    seen: (keys) =>
      gate("seen", () => {
        const found = keys.map((key) => [keyOf(key), tables.seen.get(keyOf(key))] as const);
        return new Map(found.flatMap(([key, row]) => (row === undefined ? [] : [[key, row] as const])));
      }),

    seenMessages: (keys) =>
      gate("seenMessages", () => keys.flatMap((key) => tables.seen.get(keyOf(key)) ?? [])),

    threads: (keys) =>
      gate("threads", () => {
        const found = new Map<string, string>();
        for (const key of keys) {
          const reference = tables.threads.get(key);
          if (reference !== undefined) found.set(key, reference);
        }
        return found;
      }),

    awaiting: (keys) =>
      gate("awaiting", () => {
        const found = [...new Set(keys)].flatMap((awaits) =>
          (tables.awaiting.get(awaits) ?? []).flatMap((key): AwaitingMessage[] => {
            const message = tables.seen.get(keyOf(key));
            return message === undefined ? [] : [{ awaits, message }];
          }),
        );
        return found.sort(
          (a, b) =>
            byKey(a.message.receivedAt, b.message.receivedAt) ||
            byKey(a.message.messageId, b.message.messageId),
        );
      }),

    async events(references) {
      await gate("lock cases", () => undefined);
      // One order for all writers; a case that is not there can not be locked.
      for (const reference of [...references].sort()) {
        if (tables.cases.has(reference)) await locked(`case ${reference}`);
      }
      return gate("events", () => {
        const histories = new Map<string, readonly CaseEvent[]>();
        for (const reference of [...new Set(references)].sort()) {
          const events = tables.events.get(reference);
          if (events !== undefined) histories.set(reference, events);
        }
        return histories;
      });
    },

    mergedInto: (references) => gate("mergedInto", () => mergedInto(references)),

    ownAcknowledgements: (graphIds) =>
      gate("ownAcknowledgements", () => {
        const drafts = new Set([...tables.acknowledgements.values()].map(({ draftId }) => draftId));
        return new Set(graphIds.filter((id) => drafts.has(id)));
      }),

    // Nobody in the simulation begins an answer with a template.
    begunAnswers: () => gate("begunAnswers", () => []),

    revisions: () => gate("revisions", () => tables.revisions),

    async takeNumbers(prefix, year, count) {
      const series = `${prefix}-${year}`;
      await gate("takeNumbers", () => undefined);
      await locked(`numbers ${series}`);
      const first = numberOf(series) + 1;
      noteNumber(series, first + count - 1);
      return first;
    },

    giveBackNumbers: (prefix, year, count) =>
      gate("giveBackNumbers", () => {
        const series = `${prefix}-${year}`;
        noteNumber(series, numberOf(series) - count);
      }),

    noteGraphIds: (messages) => gate("noteGraphIds", () => noteIds(messages)),

    queueMarks: (references) =>
      gate("queueMarks", () => {
        const moment = now();
        writes.push(() => queueMarksOfCases(tables, references, moment));
      }),

    usedKey: (key) => gate("usedKey", () => tables.usedKeys.get(key) ?? null),

    useKey: (key, purpose, reference) =>
      gate("useKey", () => {
        const check = (): void => {
          if (tables.usedKeys.has(key)) throw new DatabaseError(UNIQUE_VIOLATION, `used_key ${key}`);
        };
        check();
        checks.push(check);
        writes.push(() => tables.usedKeys.set(key, { purpose, reference }));
      }),

    keepProjections: (cases, clocks) =>
      gate("keepProjections", () => {
        const moment = now();
        writes.push(() => {
          keepProjections(tables, cases, clocks);
          const references = cases.map(({ reference }) => reference);
          queueMarksOfCases(tables, references, moment);
        });
      }),

    keep: (changes: Changes) =>
      gate("keep", () => {
        const check = (): void => refuseDoubles(tables, changes);
        check();
        checks.push(check);
        const moment = now();
        writes.push(() => writeChanges(tables, changes, moment));
      }),
  };

  return {
    transaction,
    commit: () => {
      for (const check of checks) check();
      for (const write of writes) write();
    },
  };
};
