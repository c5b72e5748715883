import { hostAnswer } from "../host-answer.ts";
import type { EventOf, EventsOffice, ReadItem } from "../office.ts";
import type { Ask } from "../service.ts";
import { EVENT_WORDS } from "../words.ts";
import type { Deed } from "./deeds.ts";
import { showNotice, type NoticeKind } from "./notice.ts";
import type { PressKeys } from "./press-key.ts";
import { recordDeed } from "./record-deed.ts";

const OWNER_LIMIT_MS = 2_000;

/** The shared mailbox that holds the message, where Outlook tells. */
const mailboxOf = async (item: ReadItem): Promise<string | null> => {
  if (!item.getSharedPropertiesAsync) return null;
  const shared = await hostAnswer<{ readonly owner?: string }>((callback) => {
    item.getSharedPropertiesAsync?.(callback);
  }, OWNER_LIMIT_MS);
  return shared?.owner?.toLowerCase() ?? null;
};

const press = async (
  office: EventsOffice,
  needs: { readonly ask: Ask; readonly keys: PressKeys },
  deed: Deed,
): Promise<void> => {
  const selected = () => office.context.mailbox?.item ?? null;
  const item = selected();
  if (item === null) return;
  const messageId = item.internetMessageId;
  /** Nothing on the wire says which message is meant: told only while the same one is selected. */
  const tell = async (kind: NoticeKind, text: string) => {
    const now = selected();
    if (now !== null && now.internetMessageId === messageId) await showNotice(now, kind, text);
  };
  if (!messageId) return tell("not-done", EVENT_WORDS.notReceived);
  await tell("under-way", EVENT_WORDS.recording);
  const told = await recordDeed(needs, deed, { messageId, mailbox: await mailboxOf(item) });
  await tell(told.kind, told.text);
};

/** A function of the ribbon. Outlook shows it at work until the event is completed, so that it always is. */
export const fromRibbon =
  (office: EventsOffice, needs: { readonly ask: Ask; readonly keys: PressKeys }, deed: Deed) =>
  (event: EventOf<never>): void => {
    const complete = () => {
      event.completed();
    };
    press(office, needs, deed).then(complete, complete);
  };
