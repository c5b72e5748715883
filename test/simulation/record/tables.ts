import type { CaseEvent } from "../../../src/domain/case/event.ts";
import type { Instant } from "../../../src/domain/calendar/civil-date.ts";
import type { Council } from "../../../src/application/ports/council.ts";
import type { MailboxPosition } from "../../../src/application/ports/mailbox-cursors.ts";
import type { MessageMarks } from "../../../src/application/ports/mailbox.ts";
import type { AcknowledgementStage } from "../../../src/application/ports/outbox.ts";
import type { CaseProjection, ClockProjection } from "../../../src/application/ports/projection.ts";
import type { RulesRevision } from "../../../src/application/ports/rules.ts";
import type { MessageKey, SeenMessage, SetAsideMail } from "../../../src/application/ports/seen-message.ts";
import type { SavedWriting } from "../../../src/application/ports/writing.ts";

/** A row is never changed in place: a copy of the tables is a copy of their maps. */
export interface MarksRow {
  readonly mailbox: string;
  readonly graphId: string;
  readonly reference: string;
  readonly wish: MessageMarks;
  readonly version: number;
  readonly writtenVersion: number;
  readonly written: MessageMarks | null;
  readonly attempts: number;
  readonly notBefore: Instant;
  readonly problem: string | null;
  readonly changedAt: Instant;
  readonly dismissed: boolean;
}

export interface AcknowledgementRow {
  readonly mailbox: string;
  readonly graphId: string;
  readonly messageId: string;
  readonly reference: string;
  readonly to: string;
  readonly stage: AcknowledgementStage;
  readonly draftId: string | null;
  readonly attempts: number;
  readonly notBefore: Instant;
  readonly problem: string | null;
  readonly changedAt: Instant;
  readonly sendingAt: Instant | null;
  readonly dismissed: boolean;
}

/** The record of one council as it is committed, table by table as in the database. */
export interface Tables {
  council: Council | null;
  revisions: readonly RulesRevision[];
  readonly events: Map<string, readonly CaseEvent[]>;
  readonly cases: Map<string, CaseProjection>;
  readonly clocks: Map<string, readonly ClockProjection[]>;
  /** By `keyOf`. */
  readonly seen: Map<string, SeenMessage>;
  readonly threads: Map<string, string>;
  readonly awaiting: Map<string, readonly MessageKey[]>;
  readonly usedKeys: Map<string, { readonly reference: string; readonly purpose: string }>;
  readonly numbers: Map<string, number>;
  readonly positions: Map<string, MailboxPosition>;
  readonly leases: Map<string, { readonly holder: string; readonly until: Instant }>;
  readonly writings: Map<string, SavedWriting>;
  readonly marks: Map<string, MarksRow>;
  readonly acknowledgements: Map<string, AcknowledgementRow>;
  readonly setAside: Map<string, SetAsideMail>;
  /** Indexes: what is derived from the tables above. */
  readonly index: {
    /** Keys of the messages of a case, and of those of a mailbox. */
    readonly seenOfCase: Map<string, Set<string>>;
    readonly seenOfMailbox: Map<string, Set<string>>;
    readonly mergedFrom: Map<string, Set<string>>;
    readonly openCases: Set<string>;
    readonly marksToWrite: Set<string>;
    readonly acknowledgementsToSend: Set<string>;
    readonly acknowledgementOfCase: Map<string, string>;
  };
}

export const emptyTables = (): Tables => ({
  council: null,
  revisions: [],
  events: new Map(),
  cases: new Map(),
  clocks: new Map(),
  seen: new Map(),
  threads: new Map(),
  awaiting: new Map(),
  usedKeys: new Map(),
  numbers: new Map(),
  positions: new Map(),
  leases: new Map(),
  writings: new Map(),
  marks: new Map(),
  acknowledgements: new Map(),
  setAside: new Map(),
  index: {
    seenOfCase: new Map(),
    seenOfMailbox: new Map(),
    mergedFrom: new Map(),
    openCases: new Set(),
    marksToWrite: new Set(),
    acknowledgementsToSend: new Set(),
    acknowledgementOfCase: new Map(),
  },
});

const copyOf = <T>(part: T): T => {
  if (part instanceof Map) {
    return new Map(
      [...part].map(([key, value]) => [key, value instanceof Set ? new Set(value) : value]),
    ) as T;
  }
  return part instanceof Set ? (new Set(part) as T) : part;
};

const copiesOf = <T extends object>(parts: T): T =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, copyOf(part)])) as T;

/** A backup: what happens afterwards leaves it as it is. */
export const backupOf = (tables: Tables): Tables => ({ ...copiesOf(tables), index: copiesOf(tables.index) });

/** Adds to the set of a key. */
export const addTo = (sets: Map<string, Set<string>>, key: string, member: string): void => {
  const known = sets.get(key);
  if (known === undefined) sets.set(key, new Set([member]));
  else known.add(member);
};
