import type { Trouble } from "./trouble.ts";

/** One of the selected messages, as `getSelectedItemsAsync` tells it. */
export interface SelectedItem {
  readonly itemId: string;
  readonly itemType: "Message";
  readonly itemMode: "Read" | "Compose";
  readonly subject: string;
  readonly conversationId: string;
  readonly internetMessageId: string;
  readonly hasAttachment: boolean;
}

/** What Outlook does for the calls that `later-office.js` makes in a frame. */
export interface LaterCalls {
  /** In the order in which they were selected. */
  selectedItems(): Promise<readonly SelectedItem[]>;
  /** Answers an envelope of the nested sign-in. */
  nestedSignIn(envelope: string): Promise<string>;
}

interface LaterRequest {
  readonly asks?: "selected-items";
  readonly question?: number;
  readonly bridge?: string;
}

/** "An add-in can activate on a maximum of 100 messages at a time." */
const MOST_ITEMS = 100;
const ELEVATED_PERMISSION = {
  code: 7000,
  name: "Permission Denied",
  message: "Elevated permission is required to call the method: 'getSelectedItemsAsync'.",
};

export const SELECTED_ITEMS_CHANGED = { laterOffice: { event: "olkSelectedItemsChanged" } };

/** The request in a message, or undefined where the message is something else. */
export const readLaterRequest = (data: unknown): LaterRequest | undefined =>
  typeof data === "object" && data !== null && "laterOffice" in data
    ? (data.laterOffice as LaterRequest)
    : undefined;

const selectedItems = async (calls: LaterCalls, trouble: Trouble): Promise<unknown> => {
  if (trouble.permission !== "ReadWriteMailbox") return { status: "failed", error: ELEVATED_PERMISSION };
  const items = trouble.noItem ? [] : await calls.selectedItems();
  return { status: "succeeded", value: items.slice(0, MOST_ITEMS) };
};

/** Null: there is nothing to say to it. */
export const answerLaterRequest = async (
  { asks, question, bridge }: LaterRequest,
  calls: LaterCalls,
  trouble: Trouble,
): Promise<unknown> => {
  if (bridge !== undefined) {
    return trouble.nestedSignIn === "never-answers"
      ? null
      : { laterOffice: { bridge: await calls.nestedSignIn(bridge) } };
  }
  return asks === "selected-items"
    ? { laterOffice: { answers: question, result: await selectedItems(calls, trouble) } }
    : null;
};
