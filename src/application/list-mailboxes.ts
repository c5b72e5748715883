import type { Instant } from "../domain/calendar/civil-date.ts";
import { failed, succeeded, type Result } from "../domain/result.ts";
import { SHADOW } from "./shadow.ts";
import type { Council, CouncilStore } from "./ports/council.ts";
import type { MailboxCursors, MailboxPosition } from "./ports/mailbox-cursors.ts";
import type { SwitchedOnBy, Writing, WritingStore } from "./ports/writing.ts";
import { NOT_SET_UP, type Refusal } from "./refusal.ts";

export interface FolderReading {
  readonly name: string;
  readonly messagesRead: number;
  readonly readAt: Instant | null;
  readonly problem: string | null;
}

/** How far a mailbox has been read. */
export interface MailboxReading {
  readonly since: Instant | null;
  readonly messagesRead: number;
  readonly expected: number | null;
  readonly caughtUpAt: Instant | null;
  /** The folder that is furthest behind counts. */
  readonly readAt: Instant | null;
  readonly problem: string | null;
  readonly folders: readonly FolderReading[];
}

export interface MailboxView extends Writing {
  readonly address: string;
  readonly authority: string;
  readonly service: string;
  readonly switchedOnBy: SwitchedOnBy;
  readonly changed: { readonly at: Instant; readonly by: string } | null;
  readonly reading: MailboxReading;
}

export interface MailboxList {
  readonly mailboxes: readonly MailboxView[];
}

export type ListMailboxes = () => Promise<Result<MailboxList, Refusal>>;

const NOBODY: SwitchedOnBy = { marks: null, flags: null, acknowledgements: null };

/** The last of some moments; null as soon as one is missing, or where there is none. */
const lastOfAll = (moments: readonly (Instant | null)[]): Instant | null =>
  moments.includes(null) ? null : ([...moments].sort().at(-1) ?? null);

const firstOfAll = (moments: readonly (Instant | null)[]): Instant | null =>
  moments.includes(null) ? null : ([...moments].sort()[0] ?? null);

/** The inbox and the sent mail are in every mailbox: before both have begun the reading has not. */
const hasBegun = (folders: readonly MailboxPosition[]): boolean =>
  ["inbox", "sent"].every((key) => folders.some(({ folder, since }) => folder === key && since !== null));

const readingOf = (folders: readonly MailboxPosition[]): MailboxReading => {
  const begun = folders.filter(({ since }) => since !== null);
  const counted = begun.flatMap(({ expected }) => expected ?? []);
  return {
    since: firstOfAll(begun.map(({ since }) => since)),
    messagesRead: begun.reduce((sum, { messagesRead }) => sum + messagesRead, 0),
    expected: counted.length === 0 ? null : counted.reduce((sum, each) => sum + each, 0),
    caughtUpAt: hasBegun(folders) ? lastOfAll(begun.map(({ caughtUpAt }) => caughtUpAt)) : null,
    readAt: hasBegun(folders) ? firstOfAll(begun.map(({ readAt }) => readAt)) : null,
    problem: folders.find(({ problem }) => problem !== null)?.problem ?? null,
    folders: folders.map(({ name, folder, messagesRead, readAt, problem }) => ({
      name: name || folder,
      ...{ messagesRead, readAt, problem },
    })),
  };
};

/** All mailboxes of the council: how far each has been read, and what is written to it. */
export const mailboxList = async (
  record: WritingStore & Pick<MailboxCursors, "positions">,
  council: Council,
): Promise<MailboxList> => {
  const [writings, positions] = await Promise.all([record.writings(), record.positions()]);
  return {
    mailboxes: council.mailboxes.map(({ address, authority, service }) => {
      const mailbox = address.toLowerCase();
      const saved = writings.find((each) => each.mailbox === mailbox);
      const { marksSince, flagsSince, acknowledgementsSince, acknowledgement } = saved ?? SHADOW;
      return {
        ...{ address, authority, service },
        ...{ marksSince, flagsSince, acknowledgementsSince, acknowledgement },
        switchedOnBy: saved?.switchedOnBy ?? NOBODY,
        changed: saved === undefined ? null : { at: saved.savedAt, by: saved.savedBy.name },
        reading: readingOf(positions.filter((each) => each.mailbox === mailbox)),
      };
    }),
  };
};

export const listMailboxes =
  ({
    record,
  }: {
    readonly record: CouncilStore & WritingStore & Pick<MailboxCursors, "positions">;
  }): ListMailboxes =>
  async () => {
    const council = await record.council();
    return council === null ? failed(NOT_SET_UP) : succeeded(await mailboxList(record, council));
  };
