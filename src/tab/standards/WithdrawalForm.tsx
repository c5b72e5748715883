import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { useStandardsStyles } from "./standards-styles.ts";
import { standardsWords } from "./words.ts";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    maxWidth: "28rem",
    marginTop: tokens.spacingVerticalL,
  },
});

const { draft: said, toBegin } = standardsWords;

/** Asks why an adopted change is not to begin. */
export const WithdrawalForm = (props: {
  readonly busy: boolean;
  /** Who has to agree. */
  readonly note: string;
  readonly onAsk: (because: string) => void;
  readonly onCancel: () => void;
}) => {
  const styles = useStyles();
  const shared = useStandardsStyles();
  const [because, setBecause] = useState("");
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const missing = because.trim() === "";
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!missing && !props.busy) props.onAsk(because.trim());
  };
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit} aria-label={toBegin.ask}>
      <Text weight="semibold">{toBegin.ask}</Text>
      <Field
        label={toBegin.why}
        required
        {...(tried && missing ? { validationMessage: toBegin.whyMissing } : {})}
      >
        <Input value={because} maxLength={2000} onChange={(_event, { value }) => setBecause(value)} />
      </Field>
      <Text className={shared.quiet}>{props.note}</Text>
      <div className={shared.buttons}>
        <Button appearance="primary" type="submit" disabledFocusable={props.busy}>
          {toBegin.ask}
        </Button>
        <Button onClick={props.onCancel}>{said.cancel}</Button>
      </div>
    </form>
  );
};
