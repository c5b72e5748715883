import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type FormEvent } from "react";
import type { LogLetter } from "../../contracts/case.ts";
import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import type { Rules } from "../../domain/standards/rules.ts";
import { ChoiceField, type Named } from "./ChoiceField.tsx";
import { withLastChoice, type LastChoice } from "./last-choice.ts";
import { checkDraft, emptyDraft, type LetterErrors, type LetterField } from "./letter-draft.ts";
import { LetterDuePreview } from "./LetterDuePreview.tsx";
import { readTypedDate } from "./typed-date.ts";
import { StampDate } from "./StampDate.tsx";
import { letterWords } from "./words.ts";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalM },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 9rem), 1fr))",
    gap: tokens.spacingVerticalM,
    columnGap: tokens.spacingHorizontalM,
  },
  end: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const FIELD_ORDER: readonly LetterField[] = [
  ...(["receivedOn", "time", "senderName"] as const),
  ...(["subject", "authority", "service"] as const),
];

/** Logs what did not come by mail. What was typed stays until it is safely logged. */
export const LetterForm = (props: {
  readonly authorities: readonly Named[];
  readonly services: readonly Named[];
  readonly rules: Readonly<Record<string, Rules>>;
  readonly today: CivilDate;
  /** What the officer chose for the last letter, be it on another day. */
  readonly before?: LastChoice | null;
  /** Answers whether it was logged: then the form is emptied. */
  readonly onLog: (letter: Omit<LogLetter, "key">) => Promise<boolean>;
}) => {
  const styles = useStyles();
  const { authorities, services, today } = props;
  const empty = emptyDraft(
    authorities.map(({ id }) => id),
    services.map(({ id }) => id),
  );
  const [draft, setDraft] = useState(() =>
    withLastChoice(empty, props.before ?? null, authorities, services),
  );
  const [errors, setErrors] = useState<LetterErrors>({});
  const [saving, setSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const set = <F extends LetterField>(field: F, value: (typeof draft)[F]): void => {
    setDraft((before) => ({ ...before, [field]: value }));
    setErrors(({ [field]: _mended, ...rest }) => rest);
  };

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const checked = checkDraft(draft, today);
    if (!checked.ok) {
      setErrors(checked.errors);
      const first = FIELD_ORDER.find((field) => field in checked.errors);
      form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    setSaving(true);
    const logged = await props.onLog(checked.letter);
    setSaving(false);
    if (!logged) return;
    // The next letter of the pile is likely of the same kind, for the same people, with the same stamp.
    setDraft((before) => ({ ...before, senderName: "", subject: "", time: "" }));
    form.current?.querySelector<HTMLElement>('[name="senderName"]')?.focus();
  };

  const problem = (field: LetterField) =>
    errors[field] === undefined ? {} : { validationMessage: errors[field] };
  const choice = <F extends "channel" | "authority" | "service" | "kind" | "complexity">(
    field: F,
    label: string,
    choices: readonly Named[],
  ) => (
    <ChoiceField
      name={field}
      label={label}
      choices={choices}
      value={draft[field]}
      required={field === "authority" || field === "service"}
      error={errors[field]}
      onChange={(value) => {
        set(field, value as (typeof draft)[F]);
      }}
    />
  );
  const named = (words: Readonly<Record<string, string>>): readonly Named[] =>
    Object.entries(words).map(([id, name]) => ({ id, name }));
  const date = readTypedDate(draft.receivedOn, today);
  const isCall = draft.channel === "call-back";
  const rules = props.rules[draft.authority] ?? Object.values(props.rules)[0];

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={letterWords.form}
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        // From any field, for whoever works through a pile of them.
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          form.current?.requestSubmit();
        }
      }}
    >
      <div className={styles.pair}>
        {choice("channel", letterWords.channel, named(letterWords.channels))}
        {choice("kind", letterWords.kind, named(letterWords.kinds))}
      </div>
      <StampDate
        label={isCall ? letterWords.calledOn : letterWords.receivedOn}
        value={draft.receivedOn}
        today={today}
        error={errors.receivedOn}
        onChange={(value) => set("receivedOn", value)}
      />
      {isCall && (
        <Field label={letterWords.time} hint={letterWords.timeHint} {...problem("time")}>
          <Input
            type="time"
            name="time"
            value={draft.time}
            onChange={(_event, { value }) => set("time", value)}
          />
        </Field>
      )}
      <Field label={letterWords.senderName} hint={letterWords.senderHint} required {...problem("senderName")}>
        <Input
          name="senderName"
          value={draft.senderName}
          maxLength={200}
          autoComplete="off"
          onChange={(_event, { value }) => set("senderName", value)}
        />
      </Field>
      <Field label={letterWords.subject} required {...problem("subject")}>
        <Input
          name="subject"
          value={draft.subject}
          maxLength={300}
          autoComplete="off"
          onChange={(_event, { value }) => set("subject", value)}
        />
      </Field>
      <div className={styles.pair}>
        {authorities.length > 1 && choice("authority", letterWords.authority, authorities)}
        {services.length > 1 && choice("service", letterWords.service, services)}
      </div>
      {choice("complexity", letterWords.complexity, named(letterWords.complexities))}
      {rules && date.ok && (
        <LetterDuePreview draft={draft} receivedOn={date.value} rules={rules} today={today} />
      )}
      <div className={styles.end}>
        <Button
          type="submit"
          appearance="primary"
          disabledFocusable={saving}
          aria-keyshortcuts="Control+Enter"
        >
          {saving ? letterWords.saving : letterWords.save}
        </Button>
        <span className={styles.hint}>{letterWords.shortcut}</span>
      </div>
    </form>
  );
};
