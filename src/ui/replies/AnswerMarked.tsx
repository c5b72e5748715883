import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import { dateInWords } from "../../domain/clock/in-words.ts";
import type { AnswerHeader } from "../host/host.ts";
import { ANSWER_WORDS } from "./answer-words.ts";
import type { Marked } from "./use-marked-answer.ts";

const notedInWords = ({ as, replyBy }: AnswerHeader, today: CivilDate): string =>
  replyBy === null ? ANSWER_WORDS.noted[as] : ANSWER_WORDS.notedWithDate(dateInWords(replyBy, today));

/** Whether what was chosen has been noted, heard as soon as it is. */
export const AnswerMarked = (props: { readonly marked: Marked; readonly today: CivilDate }) => {
  const { marked, today } = props;
  if (marked.state === "none") return null;
  const intent = marked.state === "noted" ? "success" : marked.state === "not-noted" ? "warning" : "info";
  return (
    <MessageBar intent={intent} layout="multiline" politeness="polite">
      <MessageBarBody>
        {marked.state === "noting" && ANSWER_WORDS.noting}
        {marked.state === "noted" && notedInWords(marked.answer, today)}
        {marked.state === "not-noted" && ANSWER_WORDS.notNoted(marked.why)}
      </MessageBarBody>
    </MessageBar>
  );
};
