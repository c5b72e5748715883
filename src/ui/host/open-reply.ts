import { failed, succeeded, type Result } from "../../domain/result.ts";
import { answerInTime } from "./answer-in-time.ts";
import type { OfficeItem } from "./office-slice.ts";
import { HOST_WORDS } from "./words.ts";

const REPLY_LIMIT_MS = 8_000;

const FAILURE_WORDS: Readonly<Record<string, string>> = {
  "host-timed-out": HOST_WORDS.replyTimedOut,
  "permission-too-low": HOST_WORDS.replyForbidden,
};

/**
 * Opens Outlook's reply window for the message that is meant. No item id goes over the wire, so a call on an old
 * item could land on another message: the selected item is compared before it, and once more when it was answered.
 * Failures: `item-changed` when nothing was opened, `reply-elsewhere` when a reply may stand under another message.
 */
export const openReply = async (
  itemNow: () => OfficeItem | null | undefined,
  messageId: string,
  html: string,
): Promise<Result<void>> => {
  const item = itemNow();
  if (item?.internetMessageId !== messageId) {
    return failed({ code: "item-changed", message: HOST_WORDS.itemChanged });
  }
  const answer = await answerInTime<undefined>((callback) => {
    if (item.displayReplyFormAsync) item.displayReplyFormAsync(html, callback);
    else if (item.displayReplyForm) {
      item.displayReplyForm(html);
      callback({ status: "succeeded" });
    } else throw new Error("no reply form");
  }, REPLY_LIMIT_MS);
  const mayBeOpen = answer.ok || answer.failure.code === "host-timed-out";
  // Without an id it is none at all, or the reply itself that is written in the message's place.
  const selected = itemNow()?.internetMessageId ?? messageId;
  if (mayBeOpen && selected !== messageId) {
    return failed({ code: "reply-elsewhere", message: HOST_WORDS.replyElsewhere });
  }
  if (answer.ok) return succeeded(undefined);
  const { code } = answer.failure;
  return failed({ code, message: FAILURE_WORDS[code] ?? HOST_WORDS.replyRefused });
};
