import { randomUUID } from "node:crypto";
import type { Logger } from "pino";
import type { BankHolidaySource } from "../../application/ports/bank-holiday-source.ts";
import type { ActivityFeed } from "../../application/ports/notices.ts";
import type { MailboxMarks, MailboxReader, MailboxSender } from "../../application/ports/mailbox.ts";
import type { Now } from "../../application/ports/now.ts";
import type { CaseRecord } from "../../application/ports/record.ts";
import type { ReadingProgress } from "../../application/read-mailbox.ts";
import type { KeepSubscribed } from "../../application/keep-subscribed.ts";
import type { UseCases } from "../../application/use-cases.ts";
import { hearNudges } from "./hear-nudges.ts";
import { fetchBankHolidays, keepRulesInStep } from "./keep-rules-in-step.ts";
import { keepProjectionsInStep } from "./keep-projections-in-step.ts";
import { keepMailboxesSubscribed } from "./keep-subscribed.ts";
import { keepTagsInStep } from "./keep-tags-in-step.ts";
import type { MailboxBell } from "./mailbox-bell.ts";
import { pause, type Pause } from "./pause.ts";
import { tellOfficers } from "./notify-officers.ts";
import type { Pulse } from "./pulse.ts";
import { watchMailboxes } from "./watch-mailboxes.ts";
import { writeAcknowledgements, writeMarks } from "./write-outbox.ts";

export interface StartWorkers {
  readonly record: CaseRecord;
  readonly useCases: UseCases;
  /** null: no mailbox is watched and none is written to. */
  readonly mailboxes: {
    readonly reader: MailboxReader;
    readonly marks: MailboxMarks;
    readonly sender: MailboxSender;
  } | null;
  /** Which of several instances on one database this is. */
  readonly holder: string;
  /** null: Microsoft 365 is not asked to tell of new mail. */
  readonly keepSubscribed: KeepSubscribed | null;
  /** null: officers are told nothing in Teams. */
  readonly feed: ActivityFeed | null;
  readonly bell: MailboxBell;
  /** null: bank holidays are never fetched. */
  readonly bankHolidays: BankHolidaySource | null;
  readonly pollSeconds: number;
  readonly now: Now;
  readonly log: Logger;
  readonly pulse: Pulse;
  readonly onProgress?: (progress: ReadingProgress) => void;
}

const OUTBOX_EVERY_SECONDS = 2;

/** What goes round while mailboxes are watched. */
const mailboxWorkers = (
  deps: StartWorkers & { readonly pause: Pause; readonly mailboxes: NonNullable<StartWorkers["mailboxes"]> },
  signal: AbortSignal,
): readonly Promise<void>[] => {
  const { mailboxes, useCases, record, keepSubscribed } = deps;
  const everySeconds = Math.min(OUTBOX_EVERY_SECONDS, deps.pollSeconds);
  const outbox = { ...deps, ...mailboxes, record, everySeconds };
  return [
    watchMailboxes({ ...deps, reader: mailboxes.reader, receiveMail: useCases.receiveMail }, signal),
    writeMarks(outbox, signal),
    writeAcknowledgements(outbox, signal),
    keepTagsInStep({ ...deps, keepTagsInStep: useCases.keepTagsInStep }, signal),
    hearNudges(deps, signal),
    ...(keepSubscribed === null ? [] : [keepMailboxesSubscribed({ ...deps, keepSubscribed }, signal)]),
  ];
};

/** Starts all background work. `stop` lets each finish what it has in hand. */
export const startWorkers = (deps: StartWorkers): { readonly stop: () => Promise<void> } => {
  const { mailboxes, bankHolidays, feed } = deps;
  const stopping = new AbortController();
  const { signal } = stopping;
  const going = { ...deps, pause };
  if (mailboxes === null) deps.log.warn("No mailbox is watched: CLIENT_SECRET is not set");
  else if (deps.keepSubscribed === null) {
    const { pollSeconds } = deps;
    deps.log.info({ pollSeconds }, "Mailboxes are only read every so often: NOTIFICATION_URL is not set");
  }
  const workers = [
    keepRulesInStep(going, signal),
    keepProjectionsInStep(going, signal),
    ...(bankHolidays === null ? [] : [fetchBankHolidays({ ...going, bankHolidays }, signal)]),
    ...(feed === null ? [] : [tellOfficers({ ...going, feed, newKey: randomUUID }, signal)]),
    ...(mailboxes === null ? [] : mailboxWorkers({ ...going, mailboxes }, signal)),
  ];
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(workers);
    },
  };
};
