import type { BeforeSending } from "../../contracts/before-sending.ts";
import { ANSWER_HEADER, REPLY_BY_HEADER } from "../../domain/mail/answer-header.ts";
import type { AboutToGo } from "../../domain/mail/before-sending.ts";
import { answersCustomer } from "../../domain/mail/before-sending/who-gets-it.ts";
import { hostDid } from "../host-answer.ts";
import type { ComposedItem } from "../office.ts";

const WRITE_LIMIT_MS = 1_500;

/**
 * Writes into the mail what its author began it as, so that the service need not guess when it sees it sent. What
 * the mail says already stays, and a mail that answers nobody says nothing.
 */
export const sayWhatItIs = async (
  item: ComposedItem,
  mail: AboutToGo,
  conversation: NonNullable<BeforeSending["case"]>,
): Promise<void> => {
  const { begunAs, replyBy } = conversation;
  if (begunAs === null || mail.saysAnswer !== null || !answersCustomer(mail, conversation)) return;
  const promise = begunAs === "holding-reply" && replyBy !== null ? { [REPLY_BY_HEADER]: replyBy } : {};
  await hostDid((callback) => {
    if (!item.internetHeaders?.setAsync) throw new Error("no headers");
    item.internetHeaders.setAsync({ [ANSWER_HEADER]: begunAs, ...promise }, callback);
  }, WRITE_LIMIT_MS);
};
