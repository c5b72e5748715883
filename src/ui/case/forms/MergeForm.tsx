import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { FORM_WORDS } from "../form-words.ts";
import { FactForm } from "./FactForm.tsx";
import { otherReference } from "./other-reference.ts";

/** Has the case answered under the reference of another, for a second message about one matter. */
export const MergeForm = (props: {
  readonly reference: string;
  readonly onMerge: (into: string) => void;
  readonly onCancel: () => void;
}) => {
  const words = FORM_WORDS.merge;
  const [typed, setTyped] = useState("");
  const [tried, setTried] = useState(false);
  const other = otherReference(typed, props.reference);
  return (
    <FactForm
      {...words}
      onCancel={props.onCancel}
      onSubmit={() => {
        setTried(true);
        if (other.ok) props.onMerge(other.value);
      }}
    >
      <Field
        label={words.reference}
        hint={words.referenceHint}
        required
        {...(tried && !other.ok ? { validationMessage: other.failure.message } : {})}
      >
        <Input
          value={typed}
          maxLength={40}
          autoComplete="off"
          onChange={(_event, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
    </FactForm>
  );
};
