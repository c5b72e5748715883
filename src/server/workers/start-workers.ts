import type { Logger } from "pino";
import type { BankHolidaySource } from "../../application/ports/bank-holiday-source.ts";
import type { MailboxReader, MailboxTags } from "../../application/ports/mailbox.ts";
import type { Now } from "../../application/ports/now.ts";
import type { CaseRecord } from "../../application/ports/record.ts";
import type { UseCases } from "../../application/use-cases.ts";
import { fetchBankHolidays, keepRulesInStep } from "./keep-rules-in-step.ts";
import { keepTagsInStep } from "./keep-tags-in-step.ts";
import { pause, type Pause } from "./pause.ts";
import type { Pulse } from "./pulse.ts";
import type { Progress } from "./read-folder.ts";
import { watchMailboxes } from "./watch-mailboxes.ts";
import { writeTags } from "./write-tags.ts";

export interface StartWorkers {
  readonly record: CaseRecord;
  readonly useCases: UseCases;
  /** null: no mailbox is watched and none is written to. */
  readonly mailboxes: { readonly reader: MailboxReader; readonly tags: MailboxTags } | null;
  /** null: bank holidays are never fetched. */
  readonly bankHolidays: BankHolidaySource | null;
  readonly pollSeconds: number;
  readonly now: Now;
  readonly log: Logger;
  readonly pulse: Pulse;
  readonly onProgress?: (progress: Progress) => void;
}

const OUTBOX_EVERY_SECONDS = 2;

/** What goes round while mailboxes are watched. */
const mailboxWorkers = (
  deps: StartWorkers & { readonly pause: Pause; readonly mailboxes: NonNullable<StartWorkers["mailboxes"]> },
  signal: AbortSignal,
): readonly Promise<void>[] => {
  const { mailboxes, useCases, record } = deps;
  const everySeconds = Math.min(OUTBOX_EVERY_SECONDS, deps.pollSeconds);
  return [
    watchMailboxes({ ...deps, reader: mailboxes.reader, receiveMail: useCases.receiveMail }, signal),
    writeTags({ ...deps, tags: mailboxes.tags, outbox: record, everySeconds }, signal),
    keepTagsInStep({ ...deps, keepTagsInStep: useCases.keepTagsInStep }, signal),
  ];
};

/** Starts all background work. `stop` lets each finish what it has in hand. */
export const startWorkers = (deps: StartWorkers): { readonly stop: () => Promise<void> } => {
  const { mailboxes, bankHolidays } = deps;
  const stopping = new AbortController();
  const { signal } = stopping;
  const going = { ...deps, pause };
  if (mailboxes === null) deps.log.warn("No mailbox is watched: CLIENT_SECRET is not set");
  const workers = [
    keepRulesInStep(going, signal),
    ...(bankHolidays === null ? [] : [fetchBankHolidays({ ...going, bankHolidays }, signal)]),
    ...(mailboxes === null ? [] : mailboxWorkers({ ...going, mailboxes }, signal)),
  ];
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(workers);
    },
  };
};
