import type { CaseList, CaseRow } from "../../../contracts/case.ts";
import type { CivilDate } from "../../../domain/calendar/civil-date.ts";
import { dateInWords } from "../../../domain/clock/in-words.ts";
import { failed, succeeded, type Result } from "../../../domain/result.ts";
import { leftInWords } from "../../format/due.ts";
import { MERGE_WORDS } from "./words.ts";

const WHOLE_REFERENCE = /^[A-Z]{2,4}-\d{4}-\d+$/;

/** The reference in what was typed or pasted; null where it is none, or only a part of one. */
export const wholeReference = (typed: string): string | null => {
  const reference = typed.trim().toUpperCase();
  return WHOLE_REFERENCE.test(reference) ? reference : null;
};

/** Cases that this one can be answered with: open ones of the same council. Each council answers for its own. */
export const fitting = (
  { rows }: CaseList,
  own: { readonly reference: string; readonly authority: string },
) =>
  rows.filter(
    ({ reference, authority, open }) => open && reference !== own.reference && authority === own.authority,
  );

/**
 * Which case is meant: the one that was chosen in the list, else the whole reference that was typed. Failures:
 * `reference-missing`, `reference-is-own`.
 */
export const otherCase = (chosen: string | null, typed: string, own: string): Result<string> => {
  const meant = chosen ?? wholeReference(typed);
  if (meant === null) return failed({ code: "reference-missing", message: MERGE_WORDS.missing });
  return meant === own ? failed({ code: "reference-is-own", message: MERGE_WORDS.own }) : succeeded(meant);
};

/** How a case is told apart from others in the list, a line each. */
export const caseLines = (
  row: Pick<CaseRow, "subject" | "senderName" | "receivedOn" | "reply">,
  today: CivilDate,
  timeZone: string,
): readonly string[] => {
  const { reply } = row;
  return [
    row.subject,
    MERGE_WORDS.from(row.senderName, dateInWords(row.receivedOn, today)),
    reply === null
      ? MERGE_WORDS.noReplyPromised
      : MERGE_WORDS.replyDue(dateInWords(reply.dueOn, today), leftInWords(reply, today, timeZone)),
  ].filter((line) => line !== "");
};
