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

const { draft: said } = standardsWords;

/** Asks before a proposal is given up, and why. */
export const DiscardForm = (props: {
  readonly busy: boolean;
  /** Somebody has changed it since: nothing is sent before one has looked. */
  readonly overtaken: boolean;
  readonly onDiscard: (because: string | null) => void;
  readonly onCancel: () => void;
}) => {
  const styles = useStyles();
  const shared = useStandardsStyles();
  const [because, setBecause] = useState("");
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!props.busy && !props.overtaken) props.onDiscard(because.trim() || null);
  };
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit} aria-label={said.reallyDiscard}>
      <Text weight="semibold">{said.reallyDiscard}</Text>
      <Field label={said.discardWhy}>
        <Input value={because} maxLength={2000} onChange={(_event, { value }) => setBecause(value)} />
      </Field>
      <div className={shared.buttons}>
        <Button
          data-decides
          appearance="primary"
          type="submit"
          disabledFocusable={props.busy || props.overtaken}
        >
          {said.discard}
        </Button>
        <Button onClick={props.onCancel}>{said.keepIt}</Button>
      </div>
    </form>
  );
};
