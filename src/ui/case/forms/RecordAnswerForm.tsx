import { Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { OfficerFact } from "../../../contracts/case.ts";
import type { CivilDate } from "../../../domain/calendar/civil-date.ts";
import { FORM_WORDS } from "../form-words.ts";
import { dateRefusal } from "./date-answer.ts";
import { FactForm } from "./FactForm.tsx";

/**
 * Records an answer that the service cannot see, on the day on which it was given: by telephone, by letter, from a
 * personal mailbox.
 */
export const RecordAnswerForm = (props: {
  readonly answer: "acknowledged" | "replied";
  readonly receivedOn: CivilDate;
  readonly today: CivilDate;
  readonly onFact: (fact: OfficerFact) => void;
  readonly onCancel: () => void;
}) => {
  const { answer, receivedOn, today } = props;
  const words = answer === "replied" ? FORM_WORDS.recordReply : FORM_WORDS.recordAcknowledgement;
  const [on, setOn] = useState<string>(today);
  const [note, setNote] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  return (
    <FactForm
      {...words}
      onCancel={props.onCancel}
      onSubmit={() => {
        const refused = dateRefusal(on, { notBefore: receivedOn, notAfter: today }, words);
        setRefusal(refused);
        if (refused !== null) return;
        const said = note.trim();
        props.onFact({
          type: answer,
          note: said === "" ? null : said,
          // An answer of today happened now: the service knows the moment better than a date would.
          ...(on === today ? {} : { on }),
        });
      }}
    >
      <Field label={words.date} required {...(refusal === null ? {} : { validationMessage: refusal })}>
        <Input
          type="date"
          value={on}
          min={receivedOn}
          max={today}
          onChange={(_event, { value }) => {
            setOn(value);
          }}
        />
      </Field>
      <Field label={FORM_WORDS.optionalNote}>
        <Textarea
          value={note}
          maxLength={2000}
          resize="vertical"
          onChange={(_event, { value }) => {
            setNote(value);
          }}
        />
      </Field>
    </FactForm>
  );
};
