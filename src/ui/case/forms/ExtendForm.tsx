import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { OfficerFact } from "../../../contracts/case.ts";
import type { CivilDate } from "../../../domain/calendar/civil-date.ts";
import type { Clock } from "../../../domain/clock/clock.ts";
import { dateInWords } from "../../../domain/clock/in-words.ts";
import { allowanceInWords, amountOf, unitOf } from "../../../domain/standards/allowance.ts";
import type { Extension } from "../../../domain/standards/standard.ts";
import { FORM_WORDS } from "../form-words.ts";
import { DateField } from "./DateField.tsx";
import { extensionErrors, type ExtensionDraft } from "./extension-answer.ts";
import { FactForm } from "./FactForm.tsx";
import { NewDates, type DatesAfter } from "./NewDates.tsx";
import { noteOf } from "./note.ts";
import { ReasonField } from "./TextField.tsx";

const factOf = (draft: ExtensionDraft): OfficerFact => ({
  type: "extended",
  amount: Number(draft.amount),
  reason: draft.reason.trim(),
  customerToldOn: draft.customerToldOn,
  approvedBy: noteOf(draft.approvedBy),
});

/** Puts the reply off, as far as its standard allows, and keeps what an ombudsman would ask for. */
export const ExtendForm = (props: {
  readonly clock: Clock;
  readonly extension: Extension;
  readonly receivedOn: CivilDate;
  readonly today: CivilDate;
  readonly datesAfter: DatesAfter;
  readonly onFact: (fact: OfficerFact) => void;
  readonly onCancel: () => void;
}) => {
  const words = FORM_WORDS.extend;
  const { clock, extension, receivedOn, today } = props;
  const [draft, setDraft] = useState<ExtensionDraft>({
    amount: String(amountOf(extension.atMost)),
    customerToldOn: today,
    reason: "",
    approvedBy: "",
  });
  const [tried, setTried] = useState(false);
  const errors = extensionErrors(draft, { clock, receivedOn, today });
  const set = (field: keyof ExtensionDraft) => (value: string) => {
    setDraft((before) => ({ ...before, [field]: value }));
  };
  const countable = errors.amount === undefined && errors.customerToldOn === undefined;
  return (
    <FactForm
      title={words.title}
      effect={words.effect(dateInWords(clock.due.on, today), extension.noticeSays)}
      submit={words.submit}
      onCancel={props.onCancel}
      onSubmit={() => {
        setTried(true);
        if (Object.keys(errors).length === 0) props.onFact(factOf(draft));
      }}
    >
      <Field
        label={words.amount(words.units[unitOf(extension.atMost)])}
        hint={words.atMost(allowanceInWords(extension.atMost))}
        required
        {...(tried && errors.amount !== undefined ? { validationMessage: errors.amount } : {})}
      >
        <Input
          inputMode="numeric"
          value={draft.amount}
          onChange={(_event, { value }) => {
            set("amount")(value);
          }}
        />
      </Field>
      <DateField
        label={words.told}
        value={draft.customerToldOn}
        min={receivedOn}
        max={today}
        refusal={tried || draft.customerToldOn !== today ? (errors.customerToldOn ?? null) : null}
        onChange={set("customerToldOn")}
      />
      {countable && <NewDates lines={props.datesAfter(factOf(draft))} />}
      <ReasonField
        value={draft.reason}
        missing={tried && errors.reason !== undefined}
        onChange={set("reason")}
      />
      <Field label={words.approvedBy}>
        <Input
          value={draft.approvedBy}
          maxLength={200}
          onChange={(_event, { value }) => {
            set("approvedBy")(value);
          }}
        />
      </Field>
    </FactForm>
  );
};
