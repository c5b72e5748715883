import { Field, makeStyles, Select } from "@fluentui/react-components";
import { letterWords } from "./words.ts";

/** Something to choose, and its name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

const useStyles = makeStyles({
  // A native list is as wide as its longest entry unless it is told otherwise.
  field: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

/** One of a list. Nothing is chosen for anybody where a wrong choice would go unnoticed. */
export const ChoiceField = (props: {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Named[];
  /** Empty while nothing is chosen. */
  readonly value: string;
  readonly required: boolean;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}) => {
  const styles = useStyles();
  const { value, error } = props;
  return (
    <Field
      className={styles.field}
      label={props.label}
      required={props.required}
      {...(error === undefined ? {} : { validationMessage: error })}
    >
      <Select
        name={props.name}
        value={value}
        onChange={(_event, { value: chosen }) => {
          props.onChange(chosen);
        }}
      >
        {value === "" && <option value="">{letterWords.choose}</option>}
        {props.choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
};
