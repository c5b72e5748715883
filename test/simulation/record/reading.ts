import type { MailboxCursors, MailboxPosition } from "../../../src/application/ports/mailbox-cursors.ts";
import type { Now } from "../../../src/application/ports/now.ts";
import type { SetAside, SetAsideMail } from "../../../src/application/ports/seen-message.ts";
import type { WritingStore } from "../../../src/application/ports/writing.ts";
import { SHADOW } from "../../../src/application/shadow.ts";
import { succeeded } from "../../../src/domain/result.ts";
import type { Gate } from "./gate.ts";
import { later } from "./later.ts";
import { queueMarksOfMailbox, rowKey } from "./queue-marks.ts";
import type { Tables } from "./tables.ts";

export const mailboxCursors = (tables: Tables, gate: Gate, now: Now): MailboxCursors => {
  const at = (mailbox: string, folder: string): MailboxPosition =>
    tables.positions.get(rowKey(mailbox, folder)) ?? {
      ...{ mailbox, folder, name: "", cursor: null, since: null, messagesRead: 0, expected: null },
      ...{ caughtUpAt: null, readAt: null, problem: null },
    };
  const keep = (position: MailboxPosition): void => {
    tables.positions.set(rowKey(position.mailbox, position.folder), position);
  };

  return {
    position: (mailbox, folder) => gate("position", () => at(mailbox, folder)),

    beginFolder: ({ mailbox, folder, name, since, expected }) =>
      gate("beginFolder", () => {
        const known = at(mailbox, folder);
        keep({ ...known, name, since: known.since ?? since, expected: known.expected ?? expected });
      }),

    keepCursor: ({ mailbox, folder }, { cursor, messages, caughtUp, readAt }) =>
      gate("keepCursor", () => {
        const known = at(mailbox, folder);
        keep({
          ...{ ...known, cursor, readAt, problem: null, messagesRead: known.messagesRead + messages },
          caughtUpAt: known.caughtUpAt ?? (caughtUp ? readAt : null),
        });
      }),

    noteProblem: (mailbox, folder, problem) =>
      gate("noteProblem", () => keep({ ...at(mailbox, folder), problem })),

    forgetFoldersBut: (mailbox, folders) =>
      gate("forgetFoldersBut", () => {
        for (const [key, position] of tables.positions) {
          if (position.mailbox === mailbox && !folders.includes(position.folder))
            tables.positions.delete(key);
        }
      }),

    positions: () =>
      gate("positions", () =>
        [...tables.positions].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, position]) => position),
      ),

    takeMailbox: (mailbox, holder, seconds) =>
      gate("takeMailbox", () => {
        const moment = now();
        const lease = tables.leases.get(mailbox);
        if (lease !== undefined && lease.holder !== holder && lease.until > moment) return false;
        tables.leases.set(mailbox, { holder, until: later(moment, seconds) });
        return true;
      }),

    giveMailboxBack: (mailbox, holder) =>
      gate("giveMailboxBack", () => {
        if (tables.leases.get(mailbox)?.holder === holder) tables.leases.delete(mailbox);
      }),
  };
};

export const setAsideStore = (tables: Tables, gate: Gate, now: Now): SetAside => ({
  setAside: ({ mailbox, item, reason, ...given }) =>
    gate("setAside", () => {
      const known = tables.setAside.get(rowKey(mailbox, item));
      const row: SetAsideMail = {
        ...{
          mailbox,
          item,
          reason,
          tries: known === undefined ? (given.tries ?? 1) : known.tries + 1,
          lastTriedAt: now(),
        },
        folder: given.folder ?? known?.folder ?? null,
        graphId: given.graphId ?? known?.graphId ?? null,
        receivedAt: given.receivedAt ?? known?.receivedAt ?? null,
        reference: given.reference ?? known?.reference ?? null,
      };
      tables.setAside.set(rowKey(mailbox, item), row);
      return row.tries;
    }),

  setAsideMail: () =>
    gate("setAsideMail", () =>
      [...tables.setAside.values()].sort((a, b) => (a.lastTriedAt < b.lastTriedAt ? 1 : -1)),
    ),

  toTryAgain: (mailbox, tries, limit) =>
    gate("toTryAgain", () =>
      [...tables.setAside.values()]
        .filter((row) => row.mailbox === mailbox && row.graphId !== null)
        .filter((row) => row.reference === null && row.tries < tries)
        .sort((a, b) => (a.lastTriedAt < b.lastTriedAt ? -1 : 1))
        .slice(0, limit),
    ),

  takeBack: ({ mailbox, item }) => gate("takeBack", () => void tables.setAside.delete(rowKey(mailbox, item))),
});

export const writingStore = (tables: Tables, gate: Gate, now: Now): WritingStore => ({
  writings: () =>
    gate("writings", () => [...tables.writings.values()].sort((a, b) => (a.mailbox < b.mailbox ? -1 : 1))),

  changeWriting: (mailbox, change, by) =>
    gate("changeWriting", () => {
      const changed = change(tables.writings.get(mailbox) ?? SHADOW);
      if (!changed.ok) return changed;
      const moment = now();
      tables.writings.set(mailbox, { ...changed.value, mailbox, savedAt: moment, savedBy: by });
      queueMarksOfMailbox(tables, mailbox, moment);
      return succeeded(undefined);
    }),
});
