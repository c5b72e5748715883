import { hostDid } from "../host-answer.ts";
import type { NoticeDetails, ReadItem } from "../office.ts";

/** "The text of the notification message. Maximum length is 150 characters"; a longer one is an exception. */
export const LONGEST_NOTICE = 150;
const KEY = "response-standards";
/** An image of the manifest: classic Outlook shows it, the others want the name all the same. */
export const NOTICE_ICON = "icon.16";
const NOTICE_LIMIT_MS = 2_000;

const shortened = (text: string): string =>
  text.length <= LONGEST_NOTICE ? text : `${text.slice(0, LONGEST_NOTICE - 1)}…`;

export type NoticeKind = "done" | "not-done" | "under-way";

const detailsOf = (kind: NoticeKind, text: string): NoticeDetails => {
  const message = shortened(text);
  if (kind === "done") return { type: "informationalMessage", message, icon: NOTICE_ICON, persistent: false };
  return { type: kind === "not-done" ? "errorMessage" : "progressIndicator", message };
};

/** Tells it in the bar above the message, in place of what was told there before. */
export const showNotice = (item: ReadItem, kind: NoticeKind, text: string): Promise<boolean> =>
  hostDid((callback) => {
    if (!item.notificationMessages?.replaceAsync) throw new Error("no notices");
    item.notificationMessages.replaceAsync(KEY, detailsOf(kind, text), callback);
  }, NOTICE_LIMIT_MS);
