import { useState } from "react";
import type { OfficerFact } from "../../../contracts/case.ts";
import type { CivilDate } from "../../../domain/calendar/civil-date.ts";
import { readNewDate } from "../../replies/new-date.ts";
import { NewDateField } from "../../replies/NewDateField.tsx";
import { FORM_WORDS } from "../form-words.ts";
import type { ShownCase } from "../shown-case.ts";
import { dateRefusal } from "./date-answer.ts";
import { DateField } from "./DateField.tsx";
import { FactForm, type FormSays } from "./FactForm.tsx";
import { noteOf } from "./note.ts";
import { NoteField } from "./TextField.tsx";

type RecordedAnswer = "acknowledged" | "holdingReplySent" | "replied";

const WORDS = {
  acknowledged: FORM_WORDS.recordAcknowledgement,
  holdingReplySent: FORM_WORDS.recordHoldingReply,
  replied: FORM_WORDS.recordReply,
} as const satisfies Readonly<Record<RecordedAnswer, object>>;

/** The new date of a holding reply, where the customer was told one: nothing typed is none. */
const promisedDate = (answer: RecordedAnswer, typed: string, today: CivilDate) => {
  const read = answer === "holdingReplySent" && typed.trim() !== "" ? readNewDate(typed, today) : null;
  return {
    fact: read?.ok ? { replyBy: read.value } : {},
    refusal: read === null || read.ok ? null : read.failure.message,
  };
};

/**
 * Records an answer that the service cannot see, on the day on which it was given: by telephone, by letter, from a
 * personal mailbox.
 */
export const RecordAnswerForm = (props: {
  /** Of several cases. */
  readonly says?: FormSays;
  readonly answer: RecordedAnswer;
  readonly shown: Pick<ShownCase, "rules" | "case">;
  readonly receivedOn: CivilDate;
  readonly today: CivilDate;
  readonly onFact: (fact: OfficerFact) => void;
  readonly onCancel: () => void;
}) => {
  const { answer, receivedOn, today } = props;
  const words = WORDS[answer];
  const [on, setOn] = useState<string>(today);
  const [replyBy, setReplyBy] = useState("");
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(false);
  const refusal = dateRefusal(on, { notBefore: receivedOn, notAfter: today }, words);
  const promised = promisedDate(answer, replyBy, today);
  return (
    <FactForm
      {...words}
      {...props.says}
      onCancel={props.onCancel}
      onSubmit={() => {
        setTried(true);
        if (refusal !== null || promised.refusal !== null) return;
        props.onFact({
          type: answer,
          note: noteOf(note),
          // An answer of today happened now: the service knows the moment better than a date would.
          ...(on === today ? {} : { on }),
          ...promised.fact,
        });
      }}
    >
      <DateField
        label={words.date}
        value={on}
        min={receivedOn}
        max={today}
        refusal={tried ? refusal : null}
        onChange={setOn}
      />
      {answer === "holdingReplySent" && (
        <NewDateField
          value={replyBy}
          shown={props.shown}
          today={today}
          required={false}
          refusal={tried ? promised.refusal : null}
          onChange={setReplyBy}
        />
      )}
      <NoteField value={note} onChange={setNote} />
    </FactForm>
  );
};
