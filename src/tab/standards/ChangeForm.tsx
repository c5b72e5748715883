import { Button, Field, Input, makeStyles, Select, Text, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { ALLOWANCE_UNITS, allowanceInWords, allowanceOf } from "../../domain/standards/allowance.ts";
import type { StandardChange } from "../../domain/standards/change.ts";
import type { Standard } from "../../domain/standards/standard.ts";
import {
  changeFrom,
  errorsOf,
  typedFrom,
  withAllowance,
  type Base,
  type TypedChange,
} from "./change-draft.ts";
import { CountingFields } from "./CountingFields.tsx";
import type { Draft } from "./register.ts";
import { useStandardsStyles } from "./standards-styles.ts";
import { standardsWords } from "./words.ts";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalM, maxWidth: "40rem" },
  pair: {
    display: "grid",
    gridTemplateColumns: "6rem minmax(0, 14rem)",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  field: { minWidth: 0, "& select": { minWidth: 0, width: "100%" } },
  amount: { minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
  short: { maxWidth: "12rem", "& input": { minWidth: 0, width: "100%" } },
  summary: {
    width: "fit-content",
    cursor: "pointer",
    paddingBlock: tokens.spacingVerticalXS,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

const { fields, draft: said } = standardsWords;

/** "working days": the unit without its number. */
const unitName = (unit: (typeof ALLOWANCE_UNITS)[number]): string =>
  allowanceInWords(allowanceOf(unit, 2)).replace("2 ", "");

const isSpoken = ({ channels }: Standard): boolean =>
  channels.every((channel) => channel === "telephone" || channel === "face-to-face");

/** A change of a standard: what may be changed, checked by the same rules as when it is kept. */
export const ChangeForm = (props: {
  readonly base: Base;
  readonly draft: Draft | null;
  readonly busy: boolean;
  /** Somebody has changed it since: nothing is sent before one has looked. */
  readonly overtaken: boolean;
  readonly problem: string | null;
  readonly onSave: (change: StandardChange, because: string) => void;
  readonly onCancel: () => void;
  readonly onTyped: () => void;
}) => {
  const styles = useStyles();
  const shared = useStandardsStyles();
  const { base, draft, onTyped } = props;
  const [written, setWritten] = useState(() => typedFrom(base, draft));
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const errors = errorsOf(written, base);
  const byLaw = base.standard.basis === "statutory";

  useEffect(() => {
    form.current?.querySelector("input")?.focus();
  }, []);

  const set = (next: TypedChange): void => {
    setWritten(next);
    onTyped();
  };
  const refused = (field: string): { readonly validationMessage?: string } => {
    const message = tried ? errors.get(field) : undefined;
    return message === undefined ? {} : { validationMessage: message };
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (errors.size > 0 || props.busy || props.overtaken) return;
    props.onSave(changeFrom(written), written.because.trim());
  };

  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit} aria-label={said.propose}>
      <Field label={fields.title} required {...refused("title")}>
        <Input
          value={written.title}
          maxLength={200}
          onChange={(_event, { value }) => set({ ...written, title: value })}
        />
      </Field>
      {byLaw ? (
        <Text className={shared.quiet}>{said.lawNote}</Text>
      ) : (
        <div className={styles.pair}>
          <Field label={fields.allowance} required {...refused("allowance")}>
            <Input
              className={styles.amount}
              inputMode="numeric"
              autoComplete="off"
              value={written.amount}
              onChange={(_event, { value }) => set(withAllowance(written, { amount: value }))}
            />
          </Field>
          <Field className={styles.field} label={fields.unit}>
            <Select
              value={written.unit}
              onChange={(_event, { value }) =>
                set(withAllowance(written, { unit: value as TypedChange["unit"] }))
              }
            >
              {ALLOWANCE_UNITS.map((unit) => (
                <option key={unit} value={unit}>
                  {unitName(unit)}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      )}
      <Field label={fields.targetPercent} hint={fields.targetHint} {...refused("targetPercent")}>
        <Input
          className={styles.short}
          inputMode="decimal"
          autoComplete="off"
          value={written.target}
          onChange={(_event, { value }) => set({ ...written, target: value })}
        />
      </Field>
      <Field className={styles.field} label={fields.measured} {...refused("measured")}>
        <Select
          value={written.measured}
          onChange={(_event, { value }) => set({ ...written, measured: value as TypedChange["measured"] })}
        >
          {([isSpoken(base.standard) ? "sampled" : "measured", "advertised-only"] as const).map((each) => (
            <option key={each} value={each}>
              {standardsWords.measured[each]}
            </option>
          ))}
        </Select>
      </Field>
      {written.measured === "advertised-only" && (
        <Field label={fields.notMeasuredBecause} required {...refused("notMeasuredBecause")}>
          <Textarea
            value={written.notMeasuredBecause}
            maxLength={2000}
            resize="vertical"
            onChange={(_event, { value }) => set({ ...written, notMeasuredBecause: value })}
          />
        </Field>
      )}
      {!byLaw && (
        <details>
          <summary className={styles.summary}>{fields.more}</summary>
          <CountingFields written={written} errors={tried ? errors : new Map()} onChange={set} />
        </details>
      )}
      <Field label={fields.inForceFrom} hint={fields.inForceHint} required {...refused("inForceFrom")}>
        <Input
          className={styles.short}
          type="date"
          min={base.today}
          value={written.inForceFrom}
          onChange={(_event, { value }) => set({ ...written, inForceFrom: value })}
        />
      </Field>
      <Field label={fields.because} hint={fields.becauseHint} required {...refused("because")}>
        <Textarea
          value={written.because}
          maxLength={2000}
          resize="vertical"
          onChange={(_event, { value }) => set({ ...written, because: value })}
        />
      </Field>
      <Field label={fields.source} hint={fields.sourceHint} {...refused("source")}>
        <Input
          value={written.source}
          maxLength={2000}
          onChange={(_event, { value }) => set({ ...written, source: value })}
        />
      </Field>
      <div className={shared.buttons}>
        {tried && errors.size > 0 && (
          <Text role="alert" className={shared.problem}>
            {[...errors.values()][0]}
          </Text>
        )}
        {props.problem !== null && (
          <Text role="alert" className={shared.problem}>
            {said.notDone(props.problem)}
          </Text>
        )}
        <Button appearance="primary" type="submit" disabledFocusable={props.busy || props.overtaken}>
          {props.busy ? said.saving : said.save}
        </Button>
        <Button onClick={props.onCancel}>{said.cancel}</Button>
        {draft === null && <Text className={shared.quiet}>{said.begin}</Text>}
      </div>
    </form>
  );
};
