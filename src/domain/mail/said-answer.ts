import { isCivilDate, type CivilDate } from "../calendar/civil-date.ts";
import type { Answer } from "../reply/template.ts";
import { ANSWER_HEADER, answerInHeader, REPLY_BY_HEADER } from "./answer-header.ts";
import { headerOf } from "./header.ts";
import type { MailMessage } from "./message.ts";

/** What the writer of a sent mail said that it is, in headers of our own. */
export interface SaidAnswer {
  readonly as: Answer;
  /** A date, but not yet one that anybody could mean; null where none is written. */
  readonly replyBy: CivilDate | null;
}

/**
 * What the writer said of an answer; null where nothing was said, or nothing that can be understood. Only ever to be
 * asked of what the council sent: anyone can write such a header into mail that comes in.
 */
export const saidAnswer = (message: Pick<MailMessage, "headers">): SaidAnswer | null => {
  const as = answerInHeader(headerOf(message, ANSWER_HEADER.toLowerCase()));
  if (as === null) return null;
  const replyBy = as === "holding-reply" ? headerOf(message, REPLY_BY_HEADER.toLowerCase()) : null;
  return { as, replyBy: replyBy !== null && isCivilDate(replyBy) ? replyBy : null };
};
