import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { FORM_WORDS } from "../form-words.ts";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  effect: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What a form asks for, and what it will do. */
export interface FormSays {
  readonly title: string;
  readonly effect: string;
}

/** Where the focus goes when the form opens: its first field, or its button where it asks for nothing. */
const FIRST = "input, textarea, select";

/** A small form in the pane itself: says what it will do, nothing modal, Escape leaves it. */
export const FactForm = (props: {
  readonly title: string;
  readonly effect: string;
  readonly submit: string;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}) => {
  const styles = useStyles();
  const title = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // The menu that opened the form gives the focus back to its button first.
    const later = setTimeout(() => {
      const first = form.current?.querySelector<HTMLElement>(FIRST);
      (first ?? form.current?.querySelector<HTMLElement>("[type=submit]"))?.focus();
    }, 50);
    return () => {
      clearTimeout(later);
    };
  }, []);
  return (
    <form
      ref={form}
      className={styles.form}
      aria-labelledby={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
        // What could not be taken has a message by now: the first such field is where to go on.
        setTimeout(() => {
          form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
        }, 0);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") props.onCancel();
      }}
    >
      <h3 id={title} className={styles.title}>
        {props.title}
      </h3>
      <Text size={200} className={styles.effect}>
        {props.effect}
      </Text>
      {props.children}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {props.submit}
        </Button>
        <Button type="button" onClick={props.onCancel}>
          {FORM_WORDS.cancel}
        </Button>
      </div>
    </form>
  );
};
