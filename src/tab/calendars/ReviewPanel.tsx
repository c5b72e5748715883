import { Button, Field, Input, mergeClasses, ProgressBar, Text } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type FormEvent } from "react";
import type { CalendarOwner } from "../../contracts/calendar.ts";
import type { AdoptionPreview } from "../../contracts/standards.ts";
import { useCalendarsStyles } from "./calendars-styles.ts";
import type { Days } from "./days.ts";
import { MovedCases } from "./MovedCases.tsx";
import { previewInSentences } from "./moved-words.ts";
import { usePreview } from "./use-preview.ts";
import { calendarsWords } from "./words.ts";

const { review: said, errors } = calendarsWords;
/** As long as the service takes it. */
const LONGEST_REASON = 300;

const Counted = ({ preview }: { readonly preview: AdoptionPreview }) => {
  const styles = useCalendarsStyles();
  return (
    <>
      {previewInSentences(preview).map((sentence, index) => (
        <p key={sentence} className={index === 0 ? styles.first : styles.text}>
          {sentence}
        </p>
      ))}
      <p className={mergeClasses(styles.text, styles.quiet)}>{said.notWritten}</p>
    </>
  );
};

/** What the changed days would move, and then their saving with the reason: in this order, and never without. */
export const ReviewPanel = (props: {
  readonly of: CalendarOwner;
  readonly version: number;
  readonly days: Days | null;
  readonly changes: readonly string[];
  readonly busy: boolean;
  /** Why they were not saved; null: nobody has tried, or they were. */
  readonly problem: string | null;
  readonly onSave: (because: string, rows: AdoptionPreview["rows"]) => void;
  readonly onBack: () => void;
}) => {
  const styles = useCalendarsStyles();
  const title = useId();
  const { busy, problem } = props;
  const { preview, again } = usePreview(props.of, props.version, props.days);
  const [because, setBecause] = useState("");
  const [tried, setTried] = useState(false);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (busy || preview.state !== "known") return;
    setTried(true);
    if (because.trim() === "") panel.current?.querySelector("input")?.focus();
    else props.onSave(because.trim(), preview.value.rows);
  };

  return (
    <section ref={panel} tabIndex={-1} className={styles.panel} aria-labelledby={title}>
      <h3 id={title} className={styles.heading}>
        {said.title}
      </h3>
      <h4 className={styles.smallHeading}>{said.changed}</h4>
      <ul className={styles.lines}>
        {props.changes.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div role="status">
        {preview.state === "counting" && (
          <>
            <p className={styles.text}>{said.counting}</p>
            <ProgressBar
              className={styles.track}
              bar={{ className: styles.bar }}
              aria-label={said.progress}
            />
          </>
        )}
        {preview.state === "failed" && (
          <p className={styles.problem}>{said.failed(preview.failure.message)}</p>
        )}
        {preview.state === "known" && <Counted preview={preview.value} />}
      </div>
      {preview.state === "known" && <MovedCases rows={preview.value.rows} label={said.list} />}
      <form noValidate onSubmit={submit}>
        {preview.state !== "failed" && (
          <Field
            className={styles.reason}
            label={said.because}
            hint={said.becauseHint}
            required
            {...(tried && because.trim() === "" ? { validationMessage: errors.because } : {})}
          >
            <Input
              value={because}
              maxLength={LONGEST_REASON}
              onChange={(_event, { value }) => setBecause(value)}
            />
          </Field>
        )}
        <div className={styles.buttons}>
          {problem !== null && (
            <Text role="alert" className={styles.problem}>
              {said.notSaved(problem)}
            </Text>
          )}
          {preview.state === "failed" ? (
            <Button appearance="primary" onClick={again}>
              {said.again}
            </Button>
          ) : (
            <Button appearance="primary" type="submit" disabledFocusable={busy || preview.state !== "known"}>
              {busy ? said.saving : said.save}
            </Button>
          )}
          <Button onClick={props.onBack}>{said.back}</Button>
        </div>
      </form>
    </section>
  );
};
