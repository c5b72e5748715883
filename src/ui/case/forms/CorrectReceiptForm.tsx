import { useState } from "react";
import type { OfficerFact } from "../../../contracts/case.ts";
import type { CivilDate } from "../../../domain/calendar/civil-date.ts";
import { FORM_WORDS } from "../form-words.ts";
import { dateRefusal } from "./date-answer.ts";
import { DateField } from "./DateField.tsx";
import { FactForm } from "./FactForm.tsx";
import { NewDates, type DatesAfter } from "./NewDates.tsx";
import { noteOf } from "./note.ts";
import { ReasonField } from "./TextField.tsx";

/** Corrects the date from which both clocks count. */
export const CorrectReceiptForm = (props: {
  readonly receivedOn: CivilDate;
  readonly today: CivilDate;
  readonly datesAfter: DatesAfter;
  readonly onFact: (fact: OfficerFact) => void;
  readonly onCancel: () => void;
}) => {
  const words = FORM_WORDS.correctReceipt;
  const [on, setOn] = useState<string>(props.receivedOn);
  const [typed, setTyped] = useState("");
  const [tried, setTried] = useState(false);
  const refusal = dateRefusal(on, { notAfter: props.today }, words);
  const reason = noteOf(typed);
  const changed = refusal === null && on !== props.receivedOn;
  return (
    <FactForm
      {...words}
      onCancel={props.onCancel}
      onSubmit={() => {
        setTried(true);
        if (reason === null || refusal !== null) return;
        props.onFact({ type: "correctedReceipt", receivedOn: on, reason });
      }}
    >
      <DateField
        label={words.date}
        value={on}
        max={props.today}
        refusal={tried ? refusal : null}
        onChange={setOn}
      />
      {changed && (
        <NewDates lines={props.datesAfter({ type: "correctedReceipt", receivedOn: on, reason: "-" })} />
      )}
      <ReasonField value={typed} missing={tried && reason === null} onChange={setTyped} />
    </FactForm>
  );
};
