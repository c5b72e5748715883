import type {
  Category,
  Folder,
  FolderRow,
  Found,
  FullMessage,
  MessagePage,
  OutgoingMail,
  OutlookStart,
} from "./wire.ts";

const API = "/microsoft/outlook/api";

const ask = async <T>(path: string, query: Readonly<Record<string, string>> = {}): Promise<T> => {
  const response = await fetch(`${API}/${path}?${new URLSearchParams(query).toString()}`);
  if (!response.ok) throw new Error(`Outlook's page got ${response.status} for ${path}`);
  return (await response.json()) as T;
};

const tell = async (method: "POST" | "PUT", path: string, body: unknown): Promise<void> => {
  const response = await fetch(`${API}/${path}`, {
    method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`Outlook's page got ${response.status} for ${path}`);
};

export const outlookClient = {
  start: () => ask<OutlookStart>("start"),
  folders: () => ask<readonly FolderRow[]>("folders"),
  messages: (mailbox: string, folder: Folder, search: string, skip = 0) =>
    ask<MessagePage>("messages", { mailbox, folder, search, skip: String(skip) }),
  message: (mailbox: string, id: string) => ask<FullMessage>("message", { mailbox, id }),
  categories: (mailbox: string) => ask<readonly Category[]>("categories", { mailbox }),
  setCategories: (mailbox: string, id: string, names: readonly string[]) =>
    tell("PUT", "message/categories", { mailbox, id, names }),
  markRead: (mailbox: string, id: string, read: boolean) =>
    tell("PUT", "message/read", { mailbox, id, read }),
  find: (mailbox: string, messageId: string) => ask<Found>("find", { mailbox, messageId }),
  send: (mail: OutgoingMail) => tell("POST", "send", mail),
};

/** Calls back after every change in a mailbox; returns how to stop. Opens its line again by itself. */
export const followChanges = (changed: (mailbox: string) => void): (() => void) => {
  const line = new EventSource(`${API}/changes`);
  line.onmessage = (event: MessageEvent<string>) =>
    changed((JSON.parse(event.data) as { mailbox: string }).mailbox);
  return () => line.close();
};
