import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { OfficerFact } from "../../../contracts/case.ts";
import type { CivilDate } from "../../../domain/calendar/civil-date.ts";
import { FORM_WORDS } from "../../../ui/case/form-words.ts";
import { dateRefusal } from "../../../ui/case/forms/date-answer.ts";
import { DateField } from "../../../ui/case/forms/DateField.tsx";
import { FactForm } from "../../../ui/case/forms/FactForm.tsx";
import { noteOf } from "../../../ui/case/forms/note.ts";
import { ReasonField } from "../../../ui/case/forms/TextField.tsx";
import type { Extendable } from "./extendable.ts";
import { deedWords } from "./words.ts";

/** Puts off the replies of as many as the standards allow. The service looks at the date of each once more. */
export const ExtendManyForm = (props: {
  readonly whom: string;
  readonly asked: number;
  readonly extendable: Extendable;
  readonly today: CivilDate;
  readonly onFact: (fact: Extract<OfficerFact, { type: "extended" }>) => void;
  readonly onCancel: () => void;
}) => {
  const words = FORM_WORDS.extend;
  const { extendable, today } = props;
  const [amount, setAmount] = useState(String(extendable.atMost));
  const [told, setTold] = useState<string>(today);
  const [reason, setReason] = useState("");
  const [approvedBy, setApprovedBy] = useState("");
  const [tried, setTried] = useState(false);
  const fits = /^\d+$/.test(amount.trim()) && Number(amount) >= 1 && Number(amount) <= extendable.atMost;
  const refusal = dateRefusal(told, { notAfter: today }, words);
  return (
    <FactForm
      title={deedWords.extend.title(props.whom)}
      effect={deedWords.extend.effect(extendable.rows.length, props.asked)}
      submit={deedWords.extend.submit}
      onCancel={props.onCancel}
      onSubmit={() => {
        setTried(true);
        const because = noteOf(reason);
        if (!fits || refusal !== null || because === null) return;
        props.onFact({
          type: "extended",
          amount: Number(amount),
          reason: because,
          customerToldOn: told,
          approvedBy: noteOf(approvedBy),
        });
      }}
    >
      <Field
        label={words.amount(words.units[extendable.unit])}
        required
        {...(tried && !fits ? { validationMessage: words.amountInvalid(extendable.atMost) } : {})}
      >
        <Input inputMode="numeric" value={amount} onChange={(_event, { value }) => setAmount(value)} />
      </Field>
      <DateField
        label={words.told}
        value={told}
        max={today}
        refusal={tried ? refusal : null}
        onChange={setTold}
      />
      <ReasonField value={reason} missing={tried && noteOf(reason) === null} onChange={setReason} />
      <Field label={words.approvedBy}>
        <Input value={approvedBy} maxLength={200} onChange={(_event, { value }) => setApprovedBy(value)} />
      </Field>
    </FactForm>
  );
};
