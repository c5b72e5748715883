import { instantAt } from "../domain/calendar/time-zone.ts";
import type { Instant } from "../domain/calendar/civil-date.ts";
import { timeZoneOf } from "./council-rules.ts";
import type { Council, SharedMailbox } from "./ports/council.ts";
import type { MailboxCursors } from "./ports/mailbox-cursors.ts";
import type { MailboxFailure, MailboxReader, WatchedFolder } from "./ports/mailbox.ts";
import type { Now } from "./ports/now.ts";
import type { SetAside } from "./ports/seen-message.ts";
import { trySetAsideAgain } from "./try-set-aside-again.ts";
import type { ReceiveMail } from "./use-cases.ts";

export interface ReadingProgress {
  readonly mailbox: string;
  /** Of the folder, in the record. */
  readonly folder: string;
  /** Messages read in this run so far. */
  readonly messages: number;
  /** Nothing more to read for now. */
  readonly caughtUp: boolean;
}

export interface ReadMailbox {
  readonly reader: MailboxReader;
  readonly receiveMail: ReceiveMail;
  readonly record: MailboxCursors & SetAside;
  readonly now: Now;
  /** Which of several instances this is. */
  readonly holder: string;
  readonly onProgress?: (progress: ReadingProgress) => void;
  /** Told of what is not as usual and mends itself. */
  readonly onNews?: (news: "place-lost", folder: WatchedFolder) => void;
}

export type MailboxOutcome =
  | { readonly outcome: "caught-up" | "stopped" }
  /** Another instance reads it. */
  | { readonly outcome: "elsewhere" }
  /** Microsoft 365 asks for patience: no trouble, only slow. */
  | { readonly outcome: "throttled"; readonly waitSeconds: number }
  | {
      readonly outcome: "trouble";
      readonly problems: readonly { readonly folder: string; readonly problem: string }[];
      readonly waitSeconds: number;
    };

/** What a mailbox is read from where nothing else was said: enough to see how the council has really done. */
const DAYS_BACK = 90;
const DAY_MS = 86_400_000;
const WAIT_WHEN_NOT_TOLD_SECONDS = 10;
/** Longer than a page takes; an instance that died gives the mailbox back thereby, and losing it to another harms nothing. */
const LEASE_SECONDS = 60;
/** New folders are noticed within this time. */
const FOLDERS_KNOWN_FOR_MS = 10 * 60_000;

interface Throttled {
  readonly outcome: "throttled";
  readonly waitSeconds: number;
}
interface Trouble {
  readonly outcome: "trouble";
  readonly problem: string;
  readonly waitSeconds: number;
}
type FolderOutcome =
  { readonly outcome: "caught-up" } | { readonly outcome: "stopped" } | Throttled | Trouble;

const troubleOf = ({ code, message, retryAfterSeconds }: MailboxFailure): Throttled | Trouble =>
  code === "throttled"
    ? { outcome: "throttled", waitSeconds: retryAfterSeconds ?? WAIT_WHEN_NOT_TOLD_SECONDS }
    : { outcome: "trouble", problem: message, waitSeconds: retryAfterSeconds ?? 0 };

/** From when on mail is read: a date that the council gave, or three months before the mailbox was first read. */
export const readSince = (council: Council, { authority, readFrom }: SharedMailbox, now: Instant): Instant =>
  readFrom === undefined
    ? new Date(Date.parse(now) - DAYS_BACK * DAY_MS).toISOString()
    : instantAt(readFrom, "00:00", timeZoneOf(council, authority));

/**
 * Reads a folder from where it was left until nothing more is there. The cursor is kept only when its page is
 * safely in the record: whatever happens in between, the page is read again, and nothing doubles.
 */
const readFolder = async (
  deps: ReadMailbox,
  mailbox: string,
  folder: WatchedFolder,
  since: Instant,
  signal: AbortSignal,
): Promise<FolderOutcome> => {
  const { record, reader } = deps;
  const position = await record.position(mailbox, folder.key);
  let { cursor } = position;
  const from = position.since ?? since;
  if (position.since === null || position.name !== folder.name) {
    const counted = cursor === null ? await reader.count(mailbox, folder, from) : null;
    await record.beginFolder({
      ...{ mailbox, folder: folder.key, name: folder.name, since: from },
      expected: counted?.ok === true ? counted.value : null,
    });
  }
  let messages = 0;
  let isPlaceLost = false;
  while (!signal.aborted) {
    const page = await reader.read(mailbox, folder, { cursor, since: from });
    if (!page.ok) {
      // Lost again on the way from the beginning: later, for asking at once could go on for ever.
      if (page.failure.code !== "cursor-expired" || cursor === null || isPlaceLost)
        return troubleOf(page.failure);
      isPlaceLost = true;
      deps.onNews?.("place-lost", folder);
      cursor = null;
      continue;
    }
    for (const { graphId, reason } of page.value.unreadable) {
      await record.setAside({ mailbox, item: graphId, graphId, folder: folder.key, reason });
    }
    const taken = await deps.receiveMail(page.value.messages);
    if (!taken.ok) return { outcome: "trouble", problem: taken.failure.message, waitSeconds: 0 };
    cursor = page.value.cursor;
    // The first reading comes upon some messages twice: they are counted once.
    const read = taken.value.receipts.filter(({ outcome }) => outcome !== "already-seen").length;
    const caughtUp = !page.value.more;
    await record.keepCursor(
      { mailbox, folder: folder.key },
      { cursor, messages: read, caughtUp, readAt: deps.now() },
    );
    messages += read;
    deps.onProgress?.({ mailbox, folder: folder.key, messages, caughtUp });
    if (caughtUp) return { outcome: "caught-up" };
    // Another instance has taken the mailbox over, because this one was held up for too long.
    if (!(await record.takeMailbox(mailbox, deps.holder, LEASE_SECONDS))) return { outcome: "stopped" };
  }
  return { outcome: "stopped" };
};

/**
 * Reads all that is new in a mailbox, one instance at a time. What came in is read before what went out, so that an
 * answer finds the case that it answers. Trouble with one folder does not keep the others from being read.
 */
export const readMailbox = (deps: ReadMailbox) => {
  const known = new Map<string, { readonly folders: readonly WatchedFolder[]; readonly at: number }>();

  const foldersOf = async (mailbox: string) => {
    const listed = known.get(mailbox);
    const moment = Date.parse(deps.now());
    if (listed !== undefined && Math.abs(moment - listed.at) < FOLDERS_KNOWN_FOR_MS) return listed.folders;
    const found = await deps.reader.folders(mailbox);
    if (!found.ok) return found.failure;
    known.set(mailbox, { folders: found.value, at: moment });
    await deps.record.forgetFoldersBut(
      mailbox,
      found.value.map(({ key }) => key),
    );
    return found.value;
  };

  return async (council: Council, shared: SharedMailbox, signal: AbortSignal): Promise<MailboxOutcome> => {
    const mailbox = shared.address.toLowerCase();
    if (!(await deps.record.takeMailbox(mailbox, deps.holder, LEASE_SECONDS)))
      return { outcome: "elsewhere" };
    const folders = await foldersOf(mailbox);
    if (!("length" in folders)) {
      const trouble = troubleOf(folders);
      if (trouble.outcome === "throttled") return trouble;
      const { problem, waitSeconds } = trouble;
      await deps.record.noteProblem(mailbox, "inbox", problem);
      return { outcome: "trouble", problems: [{ folder: "inbox", problem }], waitSeconds };
    }
    const since = readSince(council, shared, deps.now());
    const problems: { readonly folder: string; readonly problem: string }[] = [];
    let waitSeconds = 0;
    for (const folder of folders) {
      const result = await readFolder(deps, mailbox, folder, since, signal);
      if (result.outcome === "stopped" || result.outcome === "throttled") return result;
      if (result.outcome === "caught-up") continue;
      await deps.record.noteProblem(mailbox, folder.key, result.problem);
      problems.push({ folder: folder.key, problem: result.problem });
      waitSeconds = Math.max(waitSeconds, result.waitSeconds);
      // It may have been removed or renamed since the folders were listed.
      known.delete(mailbox);
    }
    await trySetAsideAgain(deps, mailbox, folders);
    return problems.length === 0 ? { outcome: "caught-up" } : { outcome: "trouble", problems, waitSeconds };
  };
};
