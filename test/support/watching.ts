import type { Council } from "../../src/application/ports/council.ts";
import type { MailboxPosition } from "../../src/application/ports/mailbox-cursors.ts";
import type { WatchedFolder } from "../../src/application/ports/mailbox.ts";
import type { MailMessage } from "../../src/domain/mail/message.ts";
import { succeeded } from "../../src/domain/result.ts";
import { createLog } from "../../src/server/log.ts";
import { createMailboxBell } from "../../src/server/workers/mailbox-bell.ts";
import { createPulse } from "../../src/server/workers/pulse.ts";
import type { Pause } from "../../src/server/workers/pause.ts";
import type { Progress } from "../../src/server/workers/read-folder.ts";
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
  const setAside: { readonly mailbox: string; readonly item: string; readonly reason: string }[] = [];
  const progress: Progress[] = [];
  const { waits, pause } = recordedPause();
  const settings = { council: councilOf(addresses) };
  const breakdowns: {
    before: ((messages: readonly MailMessage[]) => void) | null;
    cursor: (() => void) | null;
  } = {
    before: null,
    cursor: null,
  };
  const positionOf = (mailbox: string, folder: WatchedFolder): MailboxPosition =>
    positions.get(`${mailbox} ${folder}`) ?? { mailbox, folder, cursor: null, readAt: null, problem: null };
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
      return succeeded({ receipts: [] });
    },
    record: {
      council: async () => settings.council,
      position: async (mailbox, folder) => positionOf(mailbox, folder),
      keepCursor: async (mailbox, folder, cursor, readAt) => {
        breakdowns.cursor?.();
        keep({ mailbox, folder, cursor, readAt, problem: null });
      },
      noteProblem: async (mailbox, folder, problem) => keep({ ...positionOf(mailbox, folder), problem }),
      positions: async () => [...positions.values()],
      setAside: async (mail) => {
        setAside.push(mail);
      },
      setAsideMail: async () => [],
      nudgeOf: async () => null,
      clearNudge: async () => undefined,
    },
    now: () => NOW,
    log: createLog("silent"),
    pulse: createPulse(),
    bell: createMailboxBell(),
    pause,
    pollSeconds: 30,
    onProgress: (each) => progress.push(each),
  };
  return { deps, mailboxes, positionOf, taken, setAside, progress, waits, settings, breakdowns };
};

/** Lets background work go on until something is so; gives up loudly after many turns. */
export const until = async (isSo: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 20_000; turn += 1) {
    if (isSo()) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error("It never came to that.");
};
