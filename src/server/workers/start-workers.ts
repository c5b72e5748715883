import type { Logger } from "pino";
import type { MailboxReader, MailboxTags } from "../../application/ports/mailbox.ts";
import type { Now } from "../../application/ports/now.ts";
import type { CaseRecord } from "../../application/ports/record.ts";
import type { UseCases } from "../../application/use-cases.ts";
import { keepTagsInStep } from "./keep-tags-in-step.ts";
import { pause } from "./pause.ts";
import type { Pulse } from "./pulse.ts";
import type { Progress } from "./read-folder.ts";
import { watchMailboxes } from "./watch-mailboxes.ts";
import { writeTags } from "./write-tags.ts";

export interface StartWorkers {
  readonly record: CaseRecord;
  readonly useCases: UseCases;
  /** null: no mailbox is watched and none is written to. */
  readonly mailboxes: { readonly reader: MailboxReader; readonly tags: MailboxTags } | null;
  readonly pollSeconds: number;
  readonly now: Now;
  readonly log: Logger;
  readonly pulse: Pulse;
  readonly onProgress?: (progress: Progress) => void;
}

const OUTBOX_EVERY_SECONDS = 2;

/** Starts all background work. `stop` lets each finish what it has in hand. */
export const startWorkers = (deps: StartWorkers): { readonly stop: () => Promise<void> } => {
  const { mailboxes, useCases, record } = deps;
  const stopping = new AbortController();
  const { signal } = stopping;
  const going = { ...deps, pause };
  if (mailboxes === null) {
    deps.log.warn("No mailbox is watched: CLIENT_SECRET is not set");
    return { stop: async () => undefined };
  }
  const workers = [
    watchMailboxes({ ...going, reader: mailboxes.reader, receiveMail: useCases.receiveMail }, signal),
    writeTags(
      {
        ...going,
        tags: mailboxes.tags,
        outbox: record,
        everySeconds: Math.min(OUTBOX_EVERY_SECONDS, deps.pollSeconds),
      },
      signal,
    ),
    keepTagsInStep({ ...going, keepTagsInStep: useCases.keepTagsInStep }, signal),
  ];
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(workers);
    },
  };
};
