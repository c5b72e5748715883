import type { SeenMessage } from "../ui/api/api.ts";
import type { SelectedInList } from "../ui/host/host.ts";
import { dueFirst } from "../ui/around/next-due-words.ts";

/** No more are asked about at once: an officer looks at a handful, and the service serves others too. */
export const MOST_MESSAGES = 20;

/** One of several selected messages, as far as the service has told of it. */
export interface ListedMessage {
  readonly messageId: string;
  readonly subject: string;
  /** `undefined` while it is asked about; null where the service does not know it. */
  readonly seen: SeenMessage | null | undefined;
}

/** The messages that can be asked about, each once. */
export const askableMessages = (
  messages: readonly SelectedInList[],
): readonly { readonly messageId: string; readonly subject: string }[] => {
  const named = messages.flatMap(({ messageId, subject }) =>
    messageId === null ? [] : [{ messageId, subject }],
  );
  return [...new Map(named.map((each) => [each.messageId, each])).values()].slice(0, MOST_MESSAGES);
};

const dueAt = ({ seen }: ListedMessage): string => {
  const row = seen?.case?.row;
  return (row && dueFirst(row)?.dueAt) ?? "9999";
};

/** What is due first stands first; what is not due stands as it was selected. */
export const mostPressingFirst = (messages: readonly ListedMessage[]): readonly ListedMessage[] =>
  messages.toSorted((one, other) => (dueAt(one) < dueAt(other) ? -1 : dueAt(one) > dueAt(other) ? 1 : 0));

/** The open cases among them that somebody else owns, or nobody: each once, whatever number of its messages is there. */
export const casesToTake = (messages: readonly ListedMessage[], me: string): readonly string[] => [
  ...new Set(
    messages.flatMap(({ seen }) => {
      const row = seen?.case?.row;
      return row?.open && row.owner?.id !== me ? [row.reference] : [];
    }),
  ),
];
