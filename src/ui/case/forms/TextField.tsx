import { Field, Textarea } from "@fluentui/react-components";
import { FORM_WORDS } from "../form-words.ts";

interface TextProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const Lines = ({ value, onChange }: TextProps) => (
  <Textarea
    value={value}
    maxLength={2000}
    resize="vertical"
    onChange={(_event, { value: typed }) => {
      onChange(typed);
    }}
  />
);

/** Why: for what changes a due date or leaves a case out of the figures. It stays in the timeline. */
export const ReasonField = (props: TextProps & { readonly missing: boolean; readonly hint?: string }) => (
  <Field
    label={FORM_WORDS.reason}
    required
    {...(props.hint === undefined ? {} : { hint: props.hint })}
    {...(props.missing ? { validationMessage: FORM_WORDS.required } : {})}
  >
    <Lines value={props.value} onChange={props.onChange} />
  </Field>
);

/** What colleagues should know. */
export const ColleagueNoteField = (props: TextProps & { readonly missing: boolean }) => (
  <Field
    label={FORM_WORDS.note.text}
    required
    {...(props.missing ? { validationMessage: FORM_WORDS.note.missing } : {})}
  >
    <Lines value={props.value} onChange={props.onChange} />
  </Field>
);

/** What somebody wants to add. */
export const NoteField = (props: TextProps) => (
  <Field label={FORM_WORDS.optionalNote}>
    <Lines {...props} />
  </Field>
);
