import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { FORM_WORDS } from "../form-words.ts";
import { FactForm } from "./FactForm.tsx";

/** Asks for a reason: for what changes a due date or leaves a case out of the figures. */
export const ReasonForm = (props: {
  readonly words: { readonly title: string; readonly effect: string; readonly submit: string };
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
}) => {
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  return (
    <FactForm
      {...props.words}
      onCancel={props.onCancel}
      onSubmit={() => {
        const said = reason.trim();
        setMissing(said === "");
        if (said !== "") props.onReason(said);
      }}
    >
      <Field
        label={FORM_WORDS.reason}
        required
        {...(missing ? { validationMessage: FORM_WORDS.required } : {})}
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
