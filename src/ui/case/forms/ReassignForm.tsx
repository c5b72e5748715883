import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { OfficerFact } from "../../../contracts/case.ts";
import { FORM_WORDS } from "../form-words.ts";
import { FactForm, type FormSays } from "./FactForm.tsx";
import { noteOf } from "./note.ts";
import { NoteField } from "./TextField.tsx";

/** Passes the case to another service, with a note to whoever takes it there. */
export const ReassignForm = (props: {
  /** Of several cases. */
  readonly says?: FormSays;
  readonly services: readonly { readonly id: string; readonly name: string }[];
  readonly onFact: (fact: OfficerFact) => void;
  readonly onCancel: () => void;
}) => {
  const words = FORM_WORDS.reassign;
  const [service, setService] = useState("");
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(false);
  return (
    <FactForm
      {...words}
      {...props.says}
      onCancel={props.onCancel}
      onSubmit={() => {
        setTried(true);
        if (service !== "") props.onFact({ type: "reassigned", service, note: noteOf(note) });
      }}
    >
      <Field
        label={words.service}
        required
        {...(tried && service === "" ? { validationMessage: words.serviceMissing } : {})}
      >
        <Select
          value={service}
          onChange={(_event, { value }) => {
            setService(value);
          }}
        >
          <option value="">{words.choose}</option>
          {props.services.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <NoteField value={note} onChange={setNote} />
    </FactForm>
  );
};
