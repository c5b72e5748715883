import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Counting } from "../../domain/standards/counting.ts";
import { isTimed } from "../../domain/standards/allowance.ts";
import { WAITING_FOR, type WaitingFor } from "../../domain/standards/standard.ts";
import { changeFrom, type TypedChange } from "./change-draft.ts";
import { standardsWords } from "./words.ts";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalS,
    maxWidth: "36rem",
  },
  field: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  short: { maxWidth: "10rem" },
});

const { fields } = standardsWords;

const CHOICES = {
  receivedOnNonWorkingDay: ["count-from-next-day", "treat-as-next-working-day"],
  dayOne: ["day-after-receipt", "day-of-receipt"],
  dueOnNonWorkingDay: ["keep", "next-working-day"],
  dueTime: ["end-of-day", "close"],
  partlyPausedDays: ["count", "do-not-count"],
} as const satisfies Partial<Record<keyof Counting, readonly (keyof typeof fields)[]>>;

/** Whatever the allowance leaves without effect is not asked for. */
const askedFor = (written: TypedChange): readonly (keyof typeof CHOICES)[] => {
  const { allowance } = changeFrom(written);
  if (isTimed(allowance)) return [];
  return [
    "receivedOnNonWorkingDay",
    "dayOne",
    ...("workingDays" in allowance ? [] : (["dueOnNonWorkingDay"] as const)),
    "dueTime",
    ...(Object.keys(written.waiting).length === 0 ? [] : (["partlyPausedDays"] as const)),
  ];
};

/** What published standards leave open, each with the readings that there are. */
export const CountingFields = (props: {
  readonly written: TypedChange;
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (written: TypedChange) => void;
}) => {
  const styles = useStyles();
  const { written, errors, onChange } = props;
  const { counting, waiting } = written;
  const refused = (field: string): { readonly validationMessage?: string } => {
    const message = errors.get(field);
    return message === undefined ? {} : { validationMessage: message };
  };
  const setWaiting = (which: WaitingFor, does: string): void => {
    const others = Object.fromEntries(Object.entries(waiting).filter(([each]) => each !== which));
    onChange({
      ...written,
      waiting: does === "stops" || does === "restarts" ? { ...others, [which]: does } : others,
    });
  };
  const days = askedFor(written);
  return (
    <div className={styles.fields}>
      {days.map((name) => (
        <Field key={name} className={styles.field} label={fields[name]} {...refused(`counting.${name}`)}>
          <Select
            value={counting[name]}
            onChange={(_event, { value }) =>
              onChange({ ...written, counting: { ...counting, [name]: value } as Counting })
            }
          >
            {CHOICES[name].map((choice) => (
              <option key={choice} value={choice}>
                {fields[choice]}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {days.length > 0 && (
        <Field
          className={styles.field}
          label={fields.cutOff}
          hint={fields.cutOffHint}
          {...refused("counting.cutOff")}
        >
          <Input
            className={styles.short}
            value={counting.cutOff ?? ""}
            autoComplete="off"
            onChange={(_event, { value }) =>
              onChange({ ...written, counting: { ...counting, cutOff: value === "" ? null : value } })
            }
          />
        </Field>
      )}
      {WAITING_FOR.map((which) => (
        <Field key={which} className={styles.field} label={fields.waiting[which]}>
          <Select
            value={waiting[which] ?? "runsOn"}
            onChange={(_event, { value }) => setWaiting(which, value)}
          >
            {(["runsOn", "stops", "restarts"] as const).map((does) => (
              <option key={does} value={does}>
                {fields[does]}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
};
