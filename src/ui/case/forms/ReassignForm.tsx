import { Field, Select, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { OfficerFact } from "../../../contracts/case.ts";
import { FORM_WORDS } from "../form-words.ts";
import { FactForm } from "./FactForm.tsx";

/** Passes the case to another service, with a note to whoever takes it there. */
export const ReassignForm = (props: {
  readonly services: readonly { readonly id: string; readonly name: string }[];
  readonly onFact: (fact: OfficerFact) => void;
  readonly onCancel: () => void;
}) => {
  const words = FORM_WORDS.reassign;
  const [service, setService] = useState("");
  const [note, setNote] = useState("");
  const [missing, setMissing] = useState(false);
  return (
    <FactForm
      {...words}
      onCancel={props.onCancel}
      onSubmit={() => {
        setMissing(service === "");
        const said = note.trim();
        if (service !== "") props.onFact({ type: "reassigned", service, note: said === "" ? null : said });
      }}
    >
      <Field label={words.service} required {...(missing ? { validationMessage: words.serviceMissing } : {})}>
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
