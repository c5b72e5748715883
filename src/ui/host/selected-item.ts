import type { Selection } from "./host.ts";
import type { OfficeAddress, OfficeItem } from "./office-slice.ts";

const addressesIn = (list: unknown): string[] =>
  Array.isArray(list)
    ? (list as OfficeAddress[]).flatMap(({ emailAddress }) => emailAddress?.toLowerCase() ?? [])
    : [];

/**
 * Reads what Outlook has selected. `me` is the signed-in address, `mailbox` the owner of the shared folder
 * where Outlook told it.
 */
export const selectedItem = (
  item: OfficeItem | null | undefined,
  me: string | null,
  mailbox: string | null,
): Selection => {
  if (!item) return { kind: "nothing" };
  const { internetMessageId, subject, from } = item;
  if (item.itemType === "appointment" || typeof subject !== "string" || !internetMessageId) {
    return { kind: "not-a-received-message" };
  }
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
