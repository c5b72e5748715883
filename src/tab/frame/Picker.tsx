import { makeStyles, mergeClasses, Select, tokens, useId } from "@fluentui/react-components";
import { NARROW } from "./frame-styles.ts";

const useStyles = makeStyles({
  field: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    [NARROW]: { display: "grid", flexBasis: "8rem", flexGrow: 1, gap: tokens.spacingVerticalXXS },
  },
  label: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  select: {
    minWidth: "9rem",
    maxWidth: "12rem",
    [NARROW]: { width: "100%", minWidth: 0, maxWidth: "none" },
    "& select": { minWidth: 0, textOverflow: "ellipsis" },
  },
});

/** A period says its months as well: "This quarter: October to December 2026". */
const useLongStyles = makeStyles({ select: { maxWidth: "22rem", [NARROW]: { maxWidth: "none" } } });

export interface Choice {
  readonly id: string;
  readonly label: string;
}

export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** One plain choice with its label beside it. Native, so that it works the same in every host and on a phone. */
export const Picker = (props: {
  readonly label: string;
  readonly value: string;
  readonly choices?: readonly Choice[];
  readonly groups?: readonly ChoiceGroup[];
  readonly onPick: (id: string) => void;
}) => {
  const styles = useStyles();
  const long = useLongStyles();
  const id = useId("picker");
  const option = (choice: Choice) => (
    <option key={choice.id} value={choice.id}>
      {choice.label}
    </option>
  );
  return (
    <span className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {props.label}
      </label>
      <Select
        id={id}
        className={mergeClasses(styles.select, props.groups && long.select)}
        value={props.value}
        onChange={(_event, { value }) => props.onPick(value)}
      >
        {props.choices?.map(option)}
        {props.groups?.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.choices.map(option)}
          </optgroup>
        ))}
      </Select>
    </span>
  );
};
