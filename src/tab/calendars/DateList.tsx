import { Button, Field, Input, mergeClasses } from "@fluentui/react-components";
import { AddRegular, DeleteRegular } from "@fluentui/react-icons";
import { useId, type ReactNode } from "react";
import { isCivilDate } from "../../domain/calendar/civil-date.ts";
import { fullDateInWords } from "../../domain/clock/date-in-words.ts";
import { useCalendarsStyles } from "./calendars-styles.ts";
import { changedAt, withoutAt, type TypedClosure } from "./typed-days.ts";
import { useNextFocus } from "./use-next-focus.ts";
import type { Shown } from "./use-shown-errors.ts";
import { calendarsWords } from "./words.ts";

interface Words {
  readonly title: string;
  readonly about: string;
  readonly none: string;
  readonly date: string;
  readonly name: string;
  readonly nameHint?: string;
  readonly add: string;
  readonly remove: (day: string) => string;
  readonly past: (number: number) => string;
  readonly one: (index: number) => string;
}

/** A section with single dates, each with what it is for; those that are over are folded away. */
export const DateList = <T extends TypedClosure>(props: {
  readonly words: Words;
  /** Of the list, as errors name it. */
  readonly path: string;
  readonly entries: readonly T[];
  readonly fresh: T;
  readonly named: boolean;
  readonly hint: (date: string) => string | null;
  readonly shown: Shown;
  readonly onChange: (entries: readonly T[]) => void;
  readonly more?: (entry: T, index: number, onChange: (entry: T) => void) => ReactNode;
}) => {
  const styles = useCalendarsStyles();
  const title = useId();
  const { box, focusNext } = useNextFocus<HTMLElement>();
  const { words, path, entries, shown, onChange } = props;
  const refused = (field: string): { readonly validationMessage?: string } => {
    const message = shown.of(field);
    return message === undefined ? {} : { validationMessage: message };
  };

  const row = (entry: T, index: number) => {
    const own = `${path}.${index}`;
    const day = isCivilDate(entry.date) ? fullDateInWords(entry.date) : calendarsWords.newDay;
    const hint = props.hint(entry.date);
    const change = (next: T): void => onChange(changedAt(entries, index, next));
    return (
      <li key={index} className={styles.entry} aria-label={words.one(index)}>
        <Field className={styles.field} label={words.date} required {...refused(`${own}.date`)}>
          <Input
            type="date"
            data-focus={`date-${index}`}
            value={entry.date}
            onBlur={() => shown.left(`${own}.date`)}
            onChange={(_event, { value }) => change({ ...entry, date: value })}
          />
        </Field>
        <Field
          className={styles.field}
          label={words.name}
          required={props.named}
          {...(words.nameHint === undefined ? {} : { hint: words.nameHint })}
          {...refused(`${own}.name`)}
        >
          <Input
            value={entry.name}
            maxLength={200}
            onBlur={() => shown.left(`${own}.name`)}
            onChange={(_event, { value }) => change({ ...entry, name: value })}
          />
        </Field>
        <Button
          className={styles.remove}
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={words.remove(day)}
          onClick={() => {
            shown.moved();
            onChange(withoutAt(entries, index));
            focusNext("add-date");
          }}
        />
        {hint !== null && <span className={mergeClasses(styles.wide, styles.quiet)}>{hint}</span>}
        {props.more !== undefined && <div className={styles.wide}>{props.more(entry, index, change)}</div>}
      </li>
    );
  };
  const rows = (past: boolean) =>
    entries.flatMap((entry, index) => (entry.past === past ? [row(entry, index)] : []));
  const over = rows(true);
  const ahead = rows(false);

  return (
    <section ref={box} className={styles.section} aria-labelledby={title}>
      <h3 id={title} className={styles.heading}>
        {words.title}
      </h3>
      <p className={styles.text}>{words.about}</p>
      {ahead.length === 0 ? (
        <p className={mergeClasses(styles.text, styles.quiet)}>{words.none}</p>
      ) : (
        <ul className={styles.plainList}>{ahead}</ul>
      )}
      <Button
        icon={<AddRegular />}
        data-focus="add-date"
        onClick={() => {
          onChange([...entries, props.fresh]);
          focusNext(`date-${entries.length}`);
        }}
      >
        {words.add}
      </Button>
      {over.length > 0 && (
        <details>
          <summary className={styles.summary}>{words.past(over.length)}</summary>
          <ul className={styles.plainList}>{over}</ul>
        </details>
      )}
    </section>
  );
};
