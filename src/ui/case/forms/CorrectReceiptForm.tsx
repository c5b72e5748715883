import { Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { OfficerFact } from "../../../contracts/case.ts";
import type { CivilDate } from "../../../domain/calendar/civil-date.ts";
import { FORM_WORDS } from "../form-words.ts";
import { dateRefusal } from "./date-answer.ts";
import { FactForm } from "./FactForm.tsx";

/** Corrects the date from which both clocks count. */
export const CorrectReceiptForm = (props: {
  readonly receivedOn: CivilDate;
  readonly today: CivilDate;
  readonly onFact: (fact: OfficerFact) => void;
  readonly onCancel: () => void;
}) => {
  const words = FORM_WORDS.correctReceipt;
  const [on, setOn] = useState<string>(props.receivedOn);
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const refusal = tried ? dateRefusal(on, { notAfter: props.today }, words) : null;
  const said = reason.trim();
  return (
    <FactForm
      {...words}
      onCancel={props.onCancel}
      onSubmit={() => {
        setTried(true);
        if (said === "" || dateRefusal(on, { notAfter: props.today }, words) !== null) return;
        props.onFact({ type: "correctedReceipt", receivedOn: on, reason: said });
      }}
    >
      <Field label={words.date} required {...(refusal === null ? {} : { validationMessage: refusal })}>
        <Input
          type="date"
          value={on}
          max={props.today}
          onChange={(_event, { value }) => {
            setOn(value);
          }}
        />
      </Field>
      <Field
        label={FORM_WORDS.reason}
        required
        {...(tried && said === "" ? { validationMessage: FORM_WORDS.required } : {})}
      >
        <Textarea
          value={reason}
          maxLength={2000}
          resize="vertical"
          onChange={(_event, { value }) => {
            setReason(value);
          }}
        />
      </Field>
    </FactForm>
  );
};
