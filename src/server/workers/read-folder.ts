import type { Logger } from "pino";
import type { MailboxCursors } from "../../application/ports/mailbox-cursors.ts";
import type { MailboxReader, MailboxFailure, WatchedFolder } from "../../application/ports/mailbox.ts";
import type { Now } from "../../application/ports/now.ts";
import type { SetAside } from "../../application/ports/seen-message.ts";
import type { ReceiveMail } from "../../application/use-cases.ts";

export interface Progress {
  readonly mailbox: string;
  readonly folder: WatchedFolder;
  /** Messages read in this run so far. */
  readonly messages: number;
  /** Nothing more to read for now. */
  readonly caughtUp: boolean;
}

export interface ReadFolder {
  readonly reader: MailboxReader;
  readonly receiveMail: ReceiveMail;
  readonly record: MailboxCursors & SetAside;
  readonly now: Now;
  readonly log: Logger;
  readonly onProgress?: (progress: Progress) => void;
}

export type FolderOutcome =
  | { readonly outcome: "caught-up" | "stopped" }
  /** Microsoft 365 asks for patience: no trouble, only slow. */
  | { readonly outcome: "throttled"; readonly waitSeconds: number }
  | { readonly outcome: "trouble"; readonly problem: string; readonly waitSeconds: number };

const WAIT_WHEN_NOT_TOLD_SECONDS = 10;

const troubleOf = ({ code, message, retryAfterSeconds }: MailboxFailure): FolderOutcome =>
  code === "throttled"
    ? { outcome: "throttled", waitSeconds: retryAfterSeconds ?? WAIT_WHEN_NOT_TOLD_SECONDS }
    : { outcome: "trouble", problem: message, waitSeconds: retryAfterSeconds ?? 0 };

/**
 * Reads a folder from where it was left until nothing more is there. The cursor is kept only when its page is
 * safely in the record: whatever happens in between, the page is read again, and nothing doubles.
 */
export const readFolder = async (
  deps: ReadFolder,
  mailbox: string,
  folder: WatchedFolder,
  signal: AbortSignal,
): Promise<FolderOutcome> => {
  let { cursor } = await deps.record.position(mailbox, folder);
  let messages = 0;
  while (!signal.aborted) {
    const page = await deps.reader.read(mailbox, folder, cursor);
    if (!page.ok) {
      if (page.failure.code !== "cursor-expired" || cursor === null) return troubleOf(page.failure);
      deps.log.info(
        { folder },
        "Microsoft 365 has forgotten where we were: the folder is read from the beginning",
      );
      cursor = null;
      continue;
    }
    for (const { graphId, reason } of page.value.unreadable) {
      await deps.record.setAside({ mailbox, item: graphId, reason });
    }
    const taken = await deps.receiveMail(page.value.messages);
    if (!taken.ok) return { outcome: "trouble", problem: taken.failure.message, waitSeconds: 0 };
    cursor = page.value.cursor;
    await deps.record.keepCursor(mailbox, folder, cursor, deps.now());
    messages += page.value.messages.length;
    deps.onProgress?.({ mailbox, folder, messages, caughtUp: !page.value.more });
    if (!page.value.more) return { outcome: "caught-up" };
  }
  return { outcome: "stopped" };
};
