import type { Council } from "../../src/application/ports/council.ts";
import type { MailboxPosition } from "../../src/application/ports/mailbox-cursors.ts";
import type { SetAsideMail } from "../../src/application/ports/seen-message.ts";
import type { ReadingProgress } from "../../src/application/read-mailbox.ts";
import type { MailMessage } from "../../src/domain/mail/message.ts";
import { succeeded } from "../../src/domain/result.ts";
import { createLog } from "../../src/server/log.ts";
import { createMailboxBell } from "../../src/server/workers/mailbox-bell.ts";
import { createPulse } from "../../src/server/workers/pulse.ts";
import type { Pause } from "../../src/server/workers/pause.ts";
import type { WatchMailboxes } from "../../src/server/workers/watch-mailboxes.ts";
import { createMailboxStandIn } from "./mailbox-stand-in.ts";

const NOW = "2026-04-02T16:00:00.000Z";

const councilOf = (addresses: readonly string[]): Council => ({
  tenant: "example",
  name: "Example",
  authorities: [],
  services: [],
  mailboxes: addresses.map((address) => ({ address, authority: "a", service: "s" })),
  officers: [],
  webFormSenders: [],
});

/** Waits by letting other work go first; the seconds are written down instead of spent. */
export const recordedPause = () => {
  const waits: number[] = [];
  const pause: Pause = async (seconds) => {
    waits.push(seconds);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { waits, pause };
};

/** Everything that the watcher needs, in memory, with what it did laid open. */
export const watching = (addresses: readonly string[], pageSize = 2) => {
  const mailboxes = createMailboxStandIn(pageSize);
  const positions = new Map<string, MailboxPosition>();
  const taken: MailMessage[] = [];
  const setAside: SetAsideMail[] = [];
  const progress: ReadingProgress[] = [];
  const held = { by: null as string | null };
  const { waits, pause } = recordedPause();
  const settings = { council: councilOf(addresses) };
  const breakdowns: {
    before: ((messages: readonly MailMessage[]) => void) | null;
    cursor: (() => void) | null;
  } = {
    before: null,
    cursor: null,
  };
  const positionOf = (mailbox: string, folder: string): MailboxPosition =>
    positions.get(`${mailbox} ${folder}`) ?? {
      ...{ mailbox, folder, name: "", cursor: null, since: null, messagesRead: 0, expected: null },
      ...{ caughtUpAt: null, readAt: null, problem: null },
    };
  const keep = (position: MailboxPosition): void => {
    positions.set(`${position.mailbox} ${position.folder}`, position);
  };

  const deps: WatchMailboxes = {
    reader: mailboxes.reader,
    receiveMail: async (messages) => {
      breakdowns.before?.(messages);
      for (const message of messages) {
        if (!taken.some((each) => each.mailbox === message.mailbox && each.messageId === message.messageId)) {
          taken.push(message);
        }
      }
      return succeeded({
        receipts: messages.map(({ mailbox, messageId }) => ({
          ...{ mailbox, messageId, outcome: "started-case", reference: null, problem: null },
        })),
      });
    },
    record: {
      council: async () => settings.council,
      position: async (mailbox, folder) => positionOf(mailbox, folder),
      beginFolder: async ({ mailbox, folder, name, since, expected }) => {
        const known = positionOf(mailbox, folder);
        keep({ ...known, name, since: known.since ?? since, expected: known.expected ?? expected });
      },
      keepCursor: async ({ mailbox, folder }, { cursor, messages, caughtUp, readAt }) => {
        breakdowns.cursor?.();
        const known = positionOf(mailbox, folder);
        const caughtUpAt = known.caughtUpAt ?? (caughtUp ? readAt : null);
        const messagesRead = known.messagesRead + messages;
        keep({ ...known, cursor, readAt, messagesRead, caughtUpAt, problem: null });
      },
      noteProblem: async (mailbox, folder, problem) => keep({ ...positionOf(mailbox, folder), problem }),
      forgetFoldersBut: async () => undefined,
      positions: async () => [...positions.values()],
      takeMailbox: async (_mailbox, holder) => {
        held.by ??= holder;
        return held.by === holder;
      },
      giveMailboxBack: async () => undefined,
      setAside: async (mail) => {
        const before = setAside.findIndex((each) => each.mailbox === mail.mailbox && each.item === mail.item);
        const known = setAside[before];
        const tries = (known?.tries ?? 0) + 1;
        const row: SetAsideMail = {
          ...{ folder: null, graphId: null, receivedAt: null, reference: null, ...known, ...mail },
          ...{ tries, lastTriedAt: NOW },
        };
        if (known === undefined) setAside.push(row);
        else setAside[before] = row;
        return tries;
      },
      setAsideMail: async () => setAside,
      toTryAgain: async (mailbox, tries) =>
        setAside.filter((each) => each.mailbox === mailbox && each.tries < tries && each.reference === null),
      takeBack: async ({ item }) => {
        const at = setAside.findIndex((each) => each.item === item);
        if (at >= 0) setAside.splice(at, 1);
      },
      nudgeOf: async () => null,
      clearNudge: async () => undefined,
    },
    now: () => NOW,
    holder: "this instance",
    log: createLog("silent"),
    pulse: createPulse(),
    bell: createMailboxBell(),
    pause,
    pollSeconds: 30,
    onProgress: (each) => progress.push(each),
  };
  return { deps, mailboxes, positionOf, taken, setAside, held, progress, waits, settings, breakdowns };
};

/** Lets background work go on until something is so; gives up loudly after many turns. */
export const until = async (isSo: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 20_000; turn += 1) {
    if (isSo()) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error("It never came to that.");
};
