import { useState } from "react";
import type { BeforeSending } from "../../contracts/before-sending.ts";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import { dateInWords } from "../../domain/clock/in-words.ts";
import type { Answer } from "../../domain/reply/template.ts";
import type { Api, Council, OpenCase } from "../../ui/api/api.ts";
import { shownCase } from "../../ui/case/shown-case.ts";
import { Countdowns } from "../../ui/countdown/Countdowns.tsx";
import type { Host } from "../../ui/host/host.ts";
import { AnswerCards } from "../../ui/replies/AnswerCards.tsx";
import { AnswerMarked } from "../../ui/replies/AnswerMarked.tsx";
import { readNewDate } from "../../ui/replies/new-date.ts";
import { NewDateField } from "../../ui/replies/NewDateField.tsx";
import { useMarkedAnswer } from "../../ui/replies/use-marked-answer.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { COMPOSE_WORDS } from "./compose-words.ts";

/** The clocks of the case that is being answered, and the one question: what is this answer? */
export const ComposeCase = (props: {
  readonly api: Pick<Api, "answerBegun">;
  readonly host: Pick<Host, "setAnswerHeader">;
  readonly council: Council;
  readonly open: OpenCase;
  readonly before: NonNullable<BeforeSending["case"]>;
  readonly conversationId: string | null;
  readonly now: Instant;
}) => {
  const { council, open, before, conversationId } = props;
  const styles = usePaneStyles();
  const shown = shownCase(open, council, [], props.now);
  const { case: matter, reference, timeZone } = shown;
  const today = civilDateAt(shown.at, timeZone);
  const [chosen, setChosen] = useState<Answer | null>(before.begunAs);
  const [typed, setTyped] = useState(before.replyBy === null ? "" : dateInWords(before.replyBy, today));
  const { marked, mark } = useMarkedAnswer(
    props,
    { reference, conversationId },
    before.begunAs === null ? null : { as: before.begunAs, replyBy: before.replyBy },
  );
  const date = readNewDate(typed, today);
  const empty = typed.trim() === "";

  const choose = (answer: Answer) => {
    setChosen(answer);
    mark({ as: answer, replyBy: answer === "holding-reply" && date.ok ? date.value : null });
  };
  const promise = (value: string) => {
    setTyped(value);
    const read = readNewDate(value, today);
    // A date that is half typed says nothing yet; none at all says that none is promised.
    if (read.ok || value.trim() === "") mark({ as: "holding-reply", replyBy: read.ok ? read.value : null });
  };
  return (
    <>
      <header>
        <h2 className={styles.title}>{COMPOSE_WORDS.answering(reference)}</h2>
        <p className={styles.words}>{COMPOSE_WORDS.from(matter.sender.name, matter.subject)}</p>
      </header>
      <Countdowns clocks={shown.clocks} now={props.now} answeredUnder={matter.mergedInto} />
      {matter.open ? (
        <>
          <AnswerCards shown={shown} me={council.me} chosen={chosen} onChoose={choose} />
          {chosen === "holding-reply" && (
            <NewDateField
              value={typed}
              shown={shown}
              today={today}
              required={false}
              refusal={!empty && !date.ok ? date.failure.message : null}
              onChange={promise}
            />
          )}
          <AnswerMarked marked={marked} today={today} />
        </>
      ) : (
        <p className={styles.words}>
          {matter.mergedInto === null
            ? COMPOSE_WORDS.answered(reference)
            : COMPOSE_WORDS.merged(reference, matter.mergedInto)}
        </p>
      )}
    </>
  );
};
