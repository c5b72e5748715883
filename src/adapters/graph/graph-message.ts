/** What is asked of each message: what the rules need, and never the body. */
export const MESSAGE_FIELDS = [
  "id",
  "internetMessageId",
  "conversationId",
  "subject",
  "from",
  "sender",
  "replyTo",
  "toRecipients",
  "ccRecipients",
  "receivedDateTime",
  "sentDateTime",
  "createdDateTime",
  "isDraft",
  "internetMessageHeaders",
] as const;

interface Recipient {
  readonly emailAddress?: { readonly name?: string | null; readonly address?: string | null } | null;
}

/** A message as Graph writes it, with the fields of `MESSAGE_FIELDS`: each may be absent or null. */
export interface GraphMessage {
  readonly id: string;
  readonly "@odata.type"?: string;
  readonly internetMessageId?: string | null;
  readonly conversationId?: string | null;
  readonly subject?: string | null;
  readonly from?: Recipient | null;
  readonly sender?: Recipient | null;
  readonly replyTo?: readonly Recipient[] | null;
  readonly toRecipients?: readonly Recipient[] | null;
  readonly ccRecipients?: readonly Recipient[] | null;
  readonly receivedDateTime?: string | null;
  readonly sentDateTime?: string | null;
  readonly createdDateTime?: string | null;
  readonly isDraft?: boolean | null;
  readonly internetMessageHeaders?:
    readonly { readonly name?: string | null; readonly value?: string | null }[] | null;
}

export type GraphRecipient = Recipient;

/** Whether an entry of a page is a message at all: without an id nothing can be said of it. */
export const isMessage = (entry: unknown): entry is GraphMessage =>
  typeof entry === "object" &&
  entry !== null &&
  "id" in entry &&
  typeof entry.id === "string" &&
  entry.id !== "";

/** Gone from the folder: moved or deleted. What was recorded of it stays. */
export const isRemoved = (entry: unknown): boolean =>
  typeof entry === "object" && entry !== null && "@removed" in entry;

/** A change (a read mark, a category) may be reported by its id alone, without the fields that were asked for. */
export const isOnlyAChange = (message: GraphMessage): boolean =>
  message.internetMessageId === undefined && message.receivedDateTime === undefined;
