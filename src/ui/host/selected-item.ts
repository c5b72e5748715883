import type { Selection } from "./host.ts";
import type { OfficeAddress, OfficeItem } from "./office-slice.ts";

const addressesIn = (list: unknown): string[] =>
  Array.isArray(list)
    ? (list as OfficeAddress[]).flatMap(({ emailAddress }) => emailAddress?.toLowerCase() ?? [])
    : [];

/** The subject of a message that is being written is asked for, not read. */
const isBeingWritten = (subject: unknown): boolean => typeof subject === "object" && subject !== null;

const received = (item: OfficeItem, me: string | null, mailbox: string | null): Selection => {
  const { internetMessageId, subject, from } = item;
  // Without the permission to read, Outlook gives the item and keeps its content to itself.
  if (subject === undefined && internetMessageId === undefined) return { kind: "not-allowed" };
  if (typeof subject !== "string" || !internetMessageId) return { kind: "not-a-received-message" };
  const address = from?.emailAddress?.toLowerCase();
  return {
    kind: "message",
    message: {
      messageId: internetMessageId,
      subject,
      from: address ? { name: from?.displayName ?? address, address } : null,
      addressedTo: [...addressesIn(item.to), ...addressesIn(item.cc)],
      mailbox,
      isSent: address !== undefined && address === me?.toLowerCase(),
    },
  };
};

/**
 * Reads what Outlook has selected. `me` is the signed-in address, `mailbox` the owner of the shared folder
 * where Outlook told it.
 */
export const selectedItem = (
  item: OfficeItem | null | undefined,
  me: string | null,
  mailbox: string | null,
): Selection => {
  try {
    if (!item) return { kind: "nothing" };
    if (item.itemType === "appointment") return { kind: "appointment" };
    if (isBeingWritten(item.subject)) {
      return { kind: "composing", conversationId: item.conversationId ?? null };
    }
    return received(item, me, mailbox);
  } catch {
    // office.js throws at once where a permission is missing.
    return { kind: "not-allowed" };
  }
};
