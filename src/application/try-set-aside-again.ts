import type { MailboxReader, WatchedFolder } from "./ports/mailbox.ts";
import type { SetAside, SetAsideMail } from "./ports/seen-message.ts";
import { bareMessage, unreadableMessage } from "./receive/bare-message.ts";
import type { ReceiveMail } from "./use-cases.ts";

interface Needs {
  readonly reader: MailboxReader;
  readonly receiveMail: ReceiveMail;
  readonly record: SetAside;
}

/** So often mail is tried in all; afterwards it lies among what people are shown. */
const TRIES = 3;
const AT_ONCE = 20;

/** Mail of which not even a date could be read starts a case all the same, from when it was found. */
const startFromNothing = async ({ record, receiveMail }: Needs, mail: SetAsideMail): Promise<void> => {
  const { mailbox, item, graphId, reason } = mail;
  if (graphId === null) return;
  const foundAt = mail.lastTriedAt;
  const message = bareMessage(unreadableMessage({ mailbox, graphId }, foundAt), reason, foundAt);
  const taken = await receiveMail([message]);
  const reference = taken.ok ? (taken.value.receipts[0]?.reference ?? null) : null;
  if (reference !== null) await record.setAside({ mailbox, item, reason, graphId, reference, tries: TRIES });
};

const tryAgain = async (needs: Needs, folder: WatchedFolder, mail: SetAsideMail): Promise<void> => {
  const { record, reader, receiveMail } = needs;
  const { mailbox, item, graphId } = mail;
  if (graphId === null) return;
  const found = await reader.again(mailbox, folder, graphId);
  // Not the mail's fault: it keeps its tries.
  if (!found.ok) return;
  if (found.value === null) return record.takeBack(mail);
  if ("reason" in found.value) {
    const tries = await record.setAside({ mailbox, item, graphId, reason: found.value.reason });
    if (tries >= TRIES) await startFromNothing(needs, { ...mail, reason: found.value.reason });
    return;
  }
  const taken = await receiveMail([found.value]);
  // Once it is recorded it is set aside no more; what was recorded meanwhile need not be told twice.
  if (taken.ok && taken.value.receipts[0]?.outcome === "already-seen") await record.takeBack(mail);
};

/** Tries mail that could not be taken in once more, until it was tried three times. Its neighbours go before it. */
export const trySetAsideAgain = async (
  needs: Needs,
  mailbox: string,
  folders: readonly WatchedFolder[],
): Promise<void> => {
  const waiting = await needs.record.toTryAgain(mailbox, TRIES, AT_ONCE);
  for (const mail of waiting) {
    const folder = folders.find(({ key }) => key === mail.folder) ?? folders[0];
    if (folder !== undefined) await tryAgain(needs, folder, mail);
  }
};
