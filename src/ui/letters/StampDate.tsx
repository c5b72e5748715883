import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import { dateInWords } from "../../domain/clock/in-words.ts";
import { readTypedDate } from "./typed-date.ts";
import { letterWords } from "./words.ts";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  input: { flexGrow: 1, flexBasis: "8rem", minWidth: 0 },
  day: { minWidth: "auto" },
});

/** The date on the stamp: typed as people write it, and said back in full before anything is logged. */
export const StampDate = (props: {
  readonly label: string;
  readonly value: string;
  readonly today: CivilDate;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}) => {
  const styles = useStyles();
  const read = readTypedDate(props.value, props.today);
  const hint = read.ok
    ? letterWords.understood(dateInWords(read.value, props.today))
    : letterWords.receivedHint;
  return (
    <Field
      label={props.label}
      hint={hint}
      required
      {...(props.error === undefined ? {} : { validationMessage: props.error })}
    >
      {(field) => (
        <div className={styles.line}>
          <Input
            {...field}
            className={styles.input}
            name="receivedOn"
            value={props.value}
            autoComplete="off"
            onChange={(_event, { value }) => props.onChange(value)}
          />
          <Button className={styles.day} onClick={() => props.onChange("today")}>
            {letterWords.today}
          </Button>
          <Button className={styles.day} onClick={() => props.onChange("yesterday")}>
            {letterWords.yesterday}
          </Button>
        </div>
      )}
    </Field>
  );
};
