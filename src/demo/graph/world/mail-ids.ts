import { createHash } from "node:crypto";
import type { FolderName } from "./folders.ts";
import type { StoredMail } from "./stored-mail.ts";

const digest = (...parts: readonly string[]): string =>
  createHash("sha256").update(parts.join("\n")).digest("base64url");

/**
 * An id that survives a move. Made from what is filed, so that loading the same mail twice gives the same id
 * and nothing doubles; a mail to oneself lies in two folders and has two ids.
 */
export const immutableId = (mailbox: string, folder: FolderName, internetMessageId: string): string =>
  `AAkALgAA${digest(mailbox, folder, internetMessageId)}AAA=`;

export const conversationIdOf = (mailbox: string, conversation: string): string =>
  `AAQkADAA${digest(mailbox, conversation).slice(0, 38)}=`;

export const folderId = (mailbox: string, folder: FolderName): string =>
  `AAMkADBm${digest(mailbox, folder).slice(0, 38)}=`;

export const changeKey = ({ revision }: Pick<StoredMail, "revision">): string =>
  `CQAAABYA${Buffer.from(`revision ${revision}`).toString("base64url")}`;

/** What Graph gives a client that did not ask for immutable ids: an id that dies with a move. */
export const ordinaryId = ({ id, folder }: Pick<StoredMail, "id" | "folder">): string =>
  `AAMkADQx${Buffer.from(`${folder} ${id}`).toString("base64url")}`;

/** The immutable id and the folder that an ordinary id stood for; null for any other id. */
export const readOrdinaryId = (id: string): { readonly id: string; readonly folder: string } | null => {
  if (!id.startsWith("AAMkADQx")) return null;
  const [folder = "", immutable = ""] = Buffer.from(id.slice(8), "base64url").toString().split(" ");
  return { id: immutable, folder };
};
