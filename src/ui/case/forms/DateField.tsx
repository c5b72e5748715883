import { Field, Input } from "@fluentui/react-components";
import type { CivilDate } from "../../../domain/calendar/civil-date.ts";

/** A date between two others, with the reason why the typed one can not be taken. */
export const DateField = (props: {
  readonly label: string;
  readonly value: string;
  readonly min?: CivilDate;
  readonly max: CivilDate;
  readonly refusal: string | null;
  readonly onChange: (value: string) => void;
}) => (
  <Field
    label={props.label}
    required
    {...(props.refusal === null ? {} : { validationMessage: props.refusal })}
  >
    <Input
      type="date"
      value={props.value}
      {...(props.min === undefined ? {} : { min: props.min })}
      max={props.max}
      onChange={(_event, { value }) => {
        props.onChange(value);
      }}
    />
  </Field>
);
