import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import { dateInWords, workingDaysInWords } from "../../domain/clock/in-words.ts";
import type { ShownCase } from "../case/shown-case.ts";
import { notWorkingInWords, readNewDate, workingDaysAfter } from "./new-date.ts";
import { REPLY_WORDS } from "./words.ts";

const words = REPLY_WORDS.newDate;

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  input: { flexGrow: 1, flexBasis: "100%", minWidth: 0 },
  step: { fontWeight: tokens.fontWeightRegular, flexGrow: 1 },
});

/** How far away most new dates are, in working days. */
const STEPS = [5, 10] as const;

/** By when a reply is promised: typed as people write dates, and said back in full before anybody is told. */
export const NewDateField = (props: {
  readonly value: string;
  readonly shown: Pick<ShownCase, "rules" | "case">;
  readonly today: CivilDate;
  /** False where it may stay empty. */
  readonly required: boolean;
  readonly refusal: string | null;
  readonly onChange: (value: string) => void;
}) => {
  const styles = useStyles();
  const { value, shown, today, required, onChange } = props;
  const read = readNewDate(value, today);
  const said = read.ok
    ? (notWorkingInWords(read.value, today, shown) ?? words.understood(dateInWords(read.value, today)))
    : words.hint;
  return (
    <Field
      label={required ? words.label : words.optionalLabel}
      hint={said}
      required={required}
      {...(props.refusal === null ? {} : { validationMessage: props.refusal })}
    >
      {(field) => (
        <div className={styles.line}>
          <Input
            {...field}
            className={styles.input}
            name="replyBy"
            value={value}
            autoComplete="off"
            onChange={(_event, { value: typed }) => {
              onChange(typed);
            }}
          />
          {STEPS.map((days) => (
            <Button
              key={days}
              size="small"
              className={styles.step}
              onClick={() => {
                onChange(dateInWords(workingDaysAfter(today, days, shown), today));
              }}
            >
              {words.later(workingDaysInWords(days))}
            </Button>
          ))}
        </div>
      )}
    </Field>
  );
};
