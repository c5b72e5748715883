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
 * item could land on another message: the selected item is compared first.
 */
export const openReply = async (
  item: OfficeItem | null | undefined,
  messageId: string,
  html: string,
): Promise<Result<void>> => {
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
  if (answer.ok) return succeeded(undefined);
  const { code } = answer.failure;
  return failed({ code, message: FAILURE_WORDS[code] ?? HOST_WORDS.replyRefused });
};
