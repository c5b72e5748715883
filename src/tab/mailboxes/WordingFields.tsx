import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { ArrowUpRegular, DeleteRegular } from "@fluentui/react-icons";
import { useLayoutEffect, useRef } from "react";
import type { Wording } from "../../contracts/mailbox.ts";
import { PLACES } from "../../domain/acknowledgement/template.ts";
import { withPlace } from "./template-draft.ts";
import { mailboxesWords } from "./words.ts";

type Part = "text" | "outOfHours";

const useStyles = makeStyles({
  wording: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
  top: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  title: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  places: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  place: { minWidth: "auto", fontWeight: tokens.fontWeightRegular },
  area: { width: "100%" },
});

/** The words in one language: the text, what is added out of hours, and the places that can be filled in. */
export const WordingFields = (props: {
  readonly wording: Wording;
  readonly index: number;
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (change: Partial<Pick<Wording, Part>>) => void;
  /** Only where there is another language. */
  readonly onRemove: (() => void) | null;
  /** Only where another language comes before. */
  readonly onFirst: (() => void) | null;
}) => {
  const styles = useStyles();
  const { wording, index, errors, onChange } = props;
  const { language } = wording;
  const areas = { text: useRef<HTMLTextAreaElement>(null), outOfHours: useRef<HTMLTextAreaElement>(null) };
  /** Where somebody wrote last: a place is put there. */
  const writing = useRef<Part>("text");
  const caret = useRef<number | null>(null);

  // The text is React's: the caret would jump to its end unless it is put back after the text has changed.
  useLayoutEffect(() => {
    if (caret.current === null) return;
    const area = areas[writing.current].current;
    area?.focus();
    area?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });

  const put = (place: string): void => {
    const part = writing.current;
    const area = areas[part].current;
    const end = wording[part].length;
    const next = withPlace(wording[part], place, area?.selectionStart ?? end, area?.selectionEnd ?? end);
    caret.current = next.caret;
    onChange({ [part]: next.text });
  };

  const field = (part: Part, label: string, lines: number, hint?: string) => {
    const error = errors.get(`wordings.${index}.${part}`);
    return (
      <Field
        label={label}
        {...(hint === undefined ? {} : { hint })}
        {...(error === undefined ? {} : { validationMessage: error })}
      >
        <Textarea
          className={styles.area}
          value={wording[part]}
          resize="vertical"
          lang={language}
          textarea={{ ref: areas[part], rows: lines, style: { maxHeight: "none" } }}
          onFocus={() => {
            writing.current = part;
          }}
          onChange={(_event, { value }) => onChange({ [part]: value })}
        />
      </Field>
    );
  };

  return (
    <fieldset className={styles.wording} aria-label={mailboxesWords.inLanguage(language)}>
      <div className={styles.top}>
        <h4 className={styles.title}>{mailboxesWords.inLanguage(language)}</h4>
        {props.onFirst && (
          <Button appearance="subtle" size="small" icon={<ArrowUpRegular />} onClick={props.onFirst}>
            {mailboxesWords.putFirst(language)}
          </Button>
        )}
        {props.onRemove && (
          <Button appearance="subtle" size="small" icon={<DeleteRegular />} onClick={props.onRemove}>
            {mailboxesWords.removeLanguage(language)}
          </Button>
        )}
      </div>
      <div className={styles.places} role="group" aria-label={mailboxesWords.places}>
        {Object.entries(PLACES).map(([place, meaning]) => (
          <Button
            key={place}
            size="small"
            className={styles.place}
            title={meaning}
            aria-label={mailboxesWords.putPlace(place, meaning)}
            onClick={() => put(place)}
          >
            {`{${place}}`}
          </Button>
        ))}
      </div>
      {field("text", mailboxesWords.text, 11)}
      {field("outOfHours", mailboxesWords.outOfHours, 3, mailboxesWords.outOfHoursHint)}
    </fieldset>
  );
};
