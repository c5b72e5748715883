import { Button, Field, Input } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import { isPastDue } from "../../domain/clock/past-due.ts";
import type { ShownCase } from "../case/shown-case.ts";
import { dueInWords } from "../clock/due-words.ts";
import { useAroundStyles } from "./around-styles.ts";
import { comesBackLater, nextDueOf, snoozeUntilTyped } from "./snooze-choices.ts";
import { untilInWords } from "./snooze-words.ts";
import { SNOOZE_WORDS } from "./words.ts";

/** A day of one's own choice, typed as people write dates, and said back before anything happens. */
export const SnoozeDateForm = (props: {
  readonly shown: ShownCase;
  readonly now: Instant;
  readonly onUntil: (until: Instant) => void;
  readonly onCancel: () => void;
}) => {
  const styles = useAroundStyles();
  const { shown, now } = props;
  const [typed, setTyped] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector("input")?.focus();
  }, []);
  const today = civilDateAt(now, shown.timeZone);
  const read = snoozeUntilTyped(typed, shown, now);
  const due = nextDueOf(shown.clocks);

  const hint = (): string => {
    if (!read.ok) return SNOOZE_WORDS.dateHint;
    const moment = untilInWords(read.value, shown.timeZone, today);
    const closed = comesBackLater(typed, read.value, shown, now);
    const late = due !== null && isPastDue(read.value, due);
    return [
      closed ? SNOOZE_WORDS.closed(moment) : SNOOZE_WORDS.understood(moment),
      ...(late ? [SNOOZE_WORDS.pastDue(dueInWords(due, today))] : []),
    ].join(". ");
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={SNOOZE_WORDS.dateLabel}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (read.ok) return props.onUntil(read.value);
        setRefusal(read.failure.message);
        form.current?.querySelector("input")?.focus();
      }}
      onKeyDown={({ key }) => {
        if (key === "Escape") props.onCancel();
      }}
    >
      <Field
        label={SNOOZE_WORDS.dateLabel}
        hint={hint()}
        required
        {...(refusal === null ? {} : { validationMessage: refusal })}
      >
        <Input
          name="snoozeUntil"
          value={typed}
          autoComplete="off"
          onChange={(_event, { value }) => {
            setTyped(value);
            setRefusal(null);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit">
          {SNOOZE_WORDS.dateSnooze}
        </Button>
        <Button onClick={props.onCancel}>{SNOOZE_WORDS.dateCancel}</Button>
      </div>
    </form>
  );
};
