import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { isCivilDate, type CivilDate } from "../../domain/calendar/civil-date.ts";
import { useStandardsStyles } from "./standards-styles.ts";
import { standardsWords } from "./words.ts";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    maxWidth: "28rem",
    marginTop: tokens.spacingVerticalL,
  },
  short: { maxWidth: "12rem", "& input": { minWidth: 0, width: "100%" } },
});

const { draft: said, errors } = standardsWords;

/** Who agreed to it and when: a person or a committee, which need not be the one who records it. */
export const ApproveForm = (props: {
  readonly me: string;
  readonly today: CivilDate;
  readonly title: string;
  /** What becomes of it, where the title does not say it. */
  readonly text?: string;
  readonly submit: string;
  readonly busy: boolean;
  /** Somebody has changed it since: nothing is sent before one has looked. */
  readonly overtaken: boolean;
  readonly onApprove: (agreedBy: string, on: CivilDate) => void;
  readonly onCancel: () => void;
}) => {
  const styles = useStyles();
  const shared = useStandardsStyles();
  const [agreedBy, setAgreedBy] = useState(props.me);
  const [on, setOn] = useState<string>(props.today);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);

  const missing = agreedBy.trim() === "";
  const wrongDay = !isCivilDate(on) || on > props.today;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (missing || wrongDay || props.busy || props.overtaken) return;
    props.onApprove(agreedBy.trim(), on);
  };
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit} aria-label={props.title}>
      <Text weight="semibold">{props.title}</Text>
      {props.text !== undefined && <Text>{props.text}</Text>}
      <Field
        label={said.agreedBy}
        hint={said.agreedByHint}
        required
        {...(tried && missing ? { validationMessage: errors.agreedBy } : {})}
      >
        <Input value={agreedBy} maxLength={200} onChange={(_event, { value }) => setAgreedBy(value)} />
      </Field>
      <Field
        label={said.agreedOn}
        required
        {...(tried && wrongDay ? { validationMessage: errors.agreedOn } : {})}
      >
        <Input
          className={styles.short}
          type="date"
          max={props.today}
          value={on}
          onChange={(_event, { value }) => setOn(value)}
        />
      </Field>
      <div className={shared.buttons}>
        <Button
          data-decides
          appearance="primary"
          type="submit"
          disabledFocusable={props.busy || props.overtaken}
        >
          {props.submit}
        </Button>
        <Button onClick={props.onCancel}>{said.cancel}</Button>
      </div>
    </form>
  );
};
