import type { AllowListChanges } from "../../../src/application/ports/allow-list-changes.ts";
import {
  RecordBusy,
  RecordUnavailable,
  type CaseWriter,
} from "../../../src/application/ports/case-writer.ts";
import type { CaseDesks, NextDueFinder } from "../../../src/application/ports/case-desk.ts";
import type { Absences } from "../../../src/application/ports/absences.ts";
import type { AnswersBegun } from "../../../src/application/ports/answers-begun.ts";
import type { CaseReader, StoredCase } from "../../../src/application/ports/case-reader.ts";
import type { Figures } from "../../../src/application/ports/figures.ts";
import type { NoticeStore } from "../../../src/application/ports/notices.ts";
import type { DeskReader } from "../../../src/application/ports/desk.ts";
import type { Notifications } from "../../../src/application/ports/notifications.ts";
import type { Now } from "../../../src/application/ports/now.ts";
import type { CaseRecord } from "../../../src/application/ports/record.ts";
import type { ReceivedCases } from "../../../src/application/ports/received-cases.ts";
import type { ReplyTemplateStore } from "../../../src/application/ports/reply-templates.ts";
import type { RulesReader, RulesWriter } from "../../../src/application/ports/rules.ts";
import type { SavedViewStore } from "../../../src/application/ports/saved-views.ts";
import type { SeenMessage, SeenMessages } from "../../../src/application/ports/seen-message.ts";
import type { StandardDrafts } from "../../../src/application/ports/standard-drafts.ts";
import type { Threads } from "../../../src/application/ports/threads.ts";
import type { Gate } from "./gate.ts";
import {
  CONNECTION_LOST,
  DatabaseError,
  DEADLOCK,
  UNIQUE_VIOLATION,
  type Locks,
  type Session,
} from "./locks.ts";
import { acknowledgementOutbox, marksOutbox, outboxProblems } from "./outbox.ts";
import { mailboxCursors, setAsideStore, writingStore } from "./reading.ts";
import type { Tables } from "./tables.ts";
import { openTransaction } from "./transaction.ts";

const MOST_TRIES = 8;
const FASTER = new Set([UNIQUE_VIOLATION, DEADLOCK]);
const NEVER = "9999-12-31";

/** One process's way into the record: what it had begun when it ends was never begun. */
export interface RecordConnection {
  readonly record: CaseRecord;
  /** The process has died: the server gives up its transactions. */
  close(): void;
}

const notPlayed = (name: string) => async (): Promise<never> => {
  throw new Error(`${name} is not played in memory: the simulation asks nothing of it`);
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const caseReader = (tables: Tables, gate: Gate): CaseReader => {
  const storedCase = (reference: string): StoredCase => ({
    reference,
    position: { nextDueOn: tables.cases.get(reference)?.nextDueOn ?? null, reference },
    events: tables.events.get(reference) ?? [],
  });
  const place = ({ position: { nextDueOn, reference } }: Pick<StoredCase, "position">): string =>
    `${nextDueOn ?? NEVER} ${reference}`;

  return {
    eventsOf: (reference) => gate("eventsOf", () => tables.events.get(reference) ?? null),
    cases: (filter, { after, limit }) =>
      gate("cases", () => {
        if (filter.open !== true || Object.keys(filter).length > 1) {
          throw new Error("Only the open cases are listed in memory");
        }
        const open = [...tables.index.openCases].map(storedCase);
        return open
          .filter((each) => after === null || place(each) > place({ position: after }))
          .sort((a, b) => compare(place(a), place(b)))
          .slice(0, limit);
      }),
    tagsOf: (references) =>
      gate(
        "tagsOf",
        () =>
          new Map(
            references.flatMap((reference) => {
              const found = tables.cases.get(reference);
              return found === undefined ? [] : [[reference, found.tag] as const];
            }),
          ),
      ),
    staleCases: (current, { after, limit }) =>
      gate("staleCases", () =>
        [...tables.index.openCases]
          .flatMap((reference) => tables.cases.get(reference) ?? [])
          .filter(({ rules }) => rules < current)
          .filter(
            ({ rules, reference }) =>
              after === null || rules > after.rules || (rules === after.rules && reference > after.reference),
          )
          .sort((a, b) => a.rules - b.rules || compare(a.reference, b.reference))
          .slice(0, limit)
          .map(({ rules, reference }) => ({ rules, reference })),
      ),
    references: (after, limit) =>
      gate("references", () =>
        [...tables.cases.keys()]
          .filter((reference) => reference > (after ?? ""))
          .sort()
          .slice(0, limit),
      ),
    casesByDays: notPlayed("casesByDays"),
    countCases: notPlayed("countCases"),
    ofOlderShape: notPlayed("ofOlderShape"),
  };
};

const messageStore = (tables: Tables, gate: Gate): SeenMessages => ({
  message: ({ mailbox, messageId }) =>
    gate("message", () => {
      if (mailbox !== null) return tables.seen.get(`${mailbox.toLowerCase()}\n${messageId}`) ?? null;
      const found = [...tables.seen.values()].filter((each) => each.messageId === messageId);
      const rank = (each: SeenMessage): string =>
        `${each.decision === "started-case" ? 0 : 1} ${each.receivedAt}`;
      return found.sort((a, b) => compare(rank(a), rank(b)))[0] ?? null;
    }),
  messagesOf: (reference) =>
    gate("messagesOf", () => {
      const of = [reference, ...(tables.index.mergedFrom.get(reference) ?? [])];
      const found = of.flatMap((each) =>
        [...(tables.index.seenOfCase.get(each) ?? [])].flatMap((key) => tables.seen.get(key) ?? []),
      );
      return found.sort(
        (a, b) =>
          compare(a.receivedAt, b.receivedAt) ||
          compare(a.mailbox, b.mailbox) ||
          compare(a.messageId, b.messageId),
      );
    }),
});

const rulesStore = (tables: Tables, gate: Gate): RulesReader & Pick<RulesWriter, "changeRules"> => ({
  revisions: () => gate("revisions", () => tables.revisions),
  bankHolidayCopy: () => gate("bankHolidayCopy", () => null),
  // Only ever asked for before anything else runs: it needs no transaction of its own.
  changeRules: (work) =>
    work({
      council: () => gate("council", () => tables.council),
      saveCouncil: (council) => gate("saveCouncil", () => void (tables.council = council)),
      lastRevision: () => gate("lastRevision", () => tables.revisions.at(-1) ?? null),
      appendRevision: (revision) =>
        gate("appendRevision", () => void (tables.revisions = [...tables.revisions, revision])),
      bankHolidayCopy: () => gate("bankHolidayCopy", () => null),
      saveBankHolidayCopy: notPlayed("saveBankHolidayCopy"),
      keepStandardDraft: notPlayed("keepStandardDraft"),
      appendAllowListChange: notPlayed("appendAllowListChange"),
      countCasesOf: (authority) =>
        gate(
          "countCasesOf",
          () => [...tables.cases.values()].filter((each) => each.authority === authority).length,
        ),
    }),
});

/** How mail is told of is no part of the simulation: a nudge only ever makes a reading come sooner. */
const NOTIFICATIONS: Notifications = {
  subscriptions: notPlayed("subscriptions"),
  subscriptionSecrets: notPlayed("subscriptionSecrets"),
  lendSubscription: notPlayed("lendSubscription"),
  settleSubscription: notPlayed("settleSubscription"),
  keepTold: notPlayed("keepTold"),
  nudges: notPlayed("nudges"),
  nudgeOf: notPlayed("nudgeOf"),
  clearNudge: notPlayed("clearNudge"),
};

/** Who looks at a case moves no mail and no clock. */
const CASE_DESKS: CaseDesks & NextDueFinder = {
  beHere: notPlayed("beHere"),
  leave: notPlayed("leave"),
  snooze: notPlayed("snooze"),
  wake: notPlayed("wake"),
  follow: notPlayed("follow"),
  unfollow: notPlayed("unfollow"),
  deskOf: notPlayed("deskOf"),
  nextDue: notPlayed("nextDue"),
};

/** What officers are told moves no mail and no clock. */
const NOTICES: NoticeStore = {
  takeNoticeTurn: notPlayed("takeNoticeTurn"),
  decideNotices: notPlayed("decideNotices"),
  noteNotices: notPlayed("noteNotices"),
  heldNotices: notPlayed("heldNotices"),
  groupNotices: notPlayed("groupNotices"),
  dropNotices: notPlayed("dropNotices"),
  takeNotices: notPlayed("takeNotices"),
  settleNotice: notPlayed("settleNotice"),
  noticeSwitches: notPlayed("noticeSwitches"),
  switchNotice: notPlayed("switchNotice"),
  noteReach: notPlayed("noteReach"),
  noticesOf: notPlayed("noticesOf"),
  serviceWeeks: notPlayed("serviceWeeks"),
  noticeHealth: notPlayed("noticeHealth"),
  forgetNotices: notPlayed("forgetNotices"),
};

/** How cases are listed moves none of them. */
const DESK: DeskReader & SavedViewStore = {
  deskPage: notPlayed("deskPage"),
  savedViews: notPlayed("savedViews"),
  saveView: notPlayed("saveView"),
  removeView: notPlayed("removeView"),
};

/** What replies begin with, and asking before a mail goes, move no mail either. */
const REPLIES: ReplyTemplateStore & AnswersBegun & Threads = {
  savedReplyTemplates: notPlayed("savedReplyTemplates"),
  saveReplyTemplates: notPlayed("saveReplyTemplates"),
  keepBegun: notPlayed("keepBegun"),
  forgetBegun: notPlayed("forgetBegun"),
  begunBy: notPlayed("begunBy"),
  caseOfThread: notPlayed("caseOfThread"),
};

/** Who is known to be who is said once, in the council's document. */
const LISTS: AllowListChanges = { allowListChanges: notPlayed("allowListChanges") };

/** What a council would like to promise moves nothing until it is adopted. */
const STANDARDS: StandardDrafts & ReceivedCases = {
  standardDrafts: notPlayed("standardDrafts"),
  keepStandardDraft: notPlayed("keepStandardDraft"),
  standardLooks: notPlayed("standardLooks"),
  keepStandardLook: notPlayed("keepStandardLook"),
  countReceived: notPlayed("countReceived"),
  receivedCases: notPlayed("receivedCases"),
};

/** Figures are counted from what the simulation leaves behind. */
const FIGURES: Figures = {
  recountFigures: notPlayed("recountFigures"),
  figureCounts: notPlayed("figureCounts"),
  receivedCounts: notPlayed("receivedCounts"),
  practiceCounts: notPlayed("practiceCounts"),
};

/** Who is away moves no mail. */
const ABSENCES: Absences = {
  absencesFrom: async () => [],
  saveAbsence: notPlayed("saveAbsence"),
  removeAbsence: notPlayed("removeAbsence"),
  openCasesByOwner: notPlayed("openCasesByOwner"),
};

const caseWriter = (
  tables: Tables,
  locks: Locks,
  gate: Gate,
  now: Now,
  sessions: Set<Session>,
): CaseWriter => {
  const attempt = async <T>(work: Parameters<CaseWriter["transaction"]>[0]): Promise<T> => {
    const session = locks.begin();
    sessions.add(session);
    try {
      const open = openTransaction(tables, locks, session, gate, now);
      const value = (await work(open.transaction)) as T;
      await gate("commit", open.commit);
      return value;
    } finally {
      locks.end(session);
      sessions.delete(session);
    }
  };

  return {
    async transaction<T>(work: Parameters<CaseWriter["transaction"]>[0]): Promise<T> {
      for (let tries = 1; ; tries += 1) {
        try {
          return await attempt<T>(work);
        } catch (error) {
          const code = error instanceof DatabaseError ? error.code : "";
          if (code === CONNECTION_LOST) {
            throw new RecordUnavailable("The database can not be reached just now.", { cause: error });
          }
          if (!FASTER.has(code)) throw error;
          if (tries >= MOST_TRIES) throw new RecordBusy("Others are writing.", { cause: error });
          await gate("pause before another try", () => undefined);
        }
      }
    },
  };
};

/**
 * The record of one council in memory, as the PostgreSQL store keeps it: the same rules for what is all or nothing,
 * what waits for what, and what is written with what. Held to the same checks as the store.
 */
export const connectRecord = (
  tables: Tables,
  locks: Locks,
  gate: Gate,
  now: Now,
  tenant = "council",
): RecordConnection => {
  const sessions = new Set<Session>();
  return {
    record: {
      tenant,
      council: () => gate("council", () => tables.council),
      ...caseReader(tables, gate),
      ...caseWriter(tables, locks, gate, now, sessions),
      ...rulesStore(tables, gate),
      ...messageStore(tables, gate),
      ...setAsideStore(tables, gate, now),
      ...mailboxCursors(tables, gate, now),
      ...marksOutbox(tables, gate, now),
      ...acknowledgementOutbox(tables, gate, now),
      ...outboxProblems(tables, gate),
      ...writingStore(tables, gate, now),
      ...NOTIFICATIONS,
      ...CASE_DESKS,
      ...NOTICES,
      ...REPLIES,
      ...DESK,
      ...STANDARDS,
      ...LISTS,
      ...ABSENCES,
      ...FIGURES,
    },
    close: () => {
      for (const session of sessions) locks.end(session);
      sessions.clear();
    },
  };
};
