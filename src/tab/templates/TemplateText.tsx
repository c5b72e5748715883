import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { ArrowUpRegular, DeleteRegular } from "@fluentui/react-icons";
import { useLayoutEffect, useRef } from "react";
import type { ReplyTemplate } from "../../contracts/reply-template.ts";
import { REPLY_PLACES } from "../../domain/reply/template.ts";
import { withPlace } from "../mailboxes/template-draft.ts";
import { LetterShown } from "./LetterShown.tsx";
import { templatesWords } from "./words.ts";

const useStyles = makeStyles({
  wording: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  top: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  title: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  places: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  place: { minWidth: "auto", fontWeight: tokens.fontWeightRegular },
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 6fr) minmax(0, 5fr)",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    alignItems: "start",
    "@media (max-width: 1100px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  area: { width: "100%" },
});

/** The words in one language, the places that can be put into them, and what the customer reads beside them. */
export const TemplateText = (props: {
  readonly wording: ReplyTemplate["wordings"][number];
  readonly error: string | undefined;
  /** The letter that comes of it, for a made-up case. */
  readonly letter: string;
  readonly onChange: (text: string) => void;
  /** Only where there is another language. */
  readonly onRemove: (() => void) | null;
  /** Only where another language comes before. */
  readonly onFirst: (() => void) | null;
}) => {
  const styles = useStyles();
  const { language, text } = props.wording;
  const area = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number | null>(null);

  // The text is React's: the caret would jump to its end unless it is put back after the text has changed.
  useLayoutEffect(() => {
    if (caret.current === null) return;
    area.current?.focus();
    area.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });

  const put = (place: string): void => {
    const { selectionStart = text.length, selectionEnd = text.length } = area.current ?? {};
    const next = withPlace(text, place, selectionStart, selectionEnd);
    caret.current = next.caret;
    props.onChange(next.text);
  };

  return (
    <fieldset className={styles.wording} aria-label={templatesWords.inLanguage(language)}>
      <div className={styles.top}>
        <h4 className={styles.title}>{templatesWords.inLanguage(language)}</h4>
        {props.onFirst && (
          <Button appearance="subtle" size="small" icon={<ArrowUpRegular />} onClick={props.onFirst}>
            {templatesWords.putFirst(language)}
          </Button>
        )}
        {props.onRemove && (
          <Button appearance="subtle" size="small" icon={<DeleteRegular />} onClick={props.onRemove}>
            {templatesWords.removeLanguage(language)}
          </Button>
        )}
      </div>
      <div className={styles.places} role="group" aria-label={templatesWords.places}>
        {Object.entries(REPLY_PLACES).map(([place, meaning]) => (
          <Button
            key={place}
            size="small"
            className={styles.place}
            title={meaning}
            aria-label={templatesWords.putPlace(place, meaning)}
            onClick={() => put(place)}
          >
            {`{${place}}`}
          </Button>
        ))}
      </div>
      <div className={styles.columns}>
        <Field
          label={templatesWords.text}
          hint={templatesWords.roomHint}
          {...(props.error === undefined ? {} : { validationMessage: props.error })}
        >
          <Textarea
            className={styles.area}
            value={text}
            resize="vertical"
            lang={language}
            textarea={{ ref: area, rows: 17, style: { maxHeight: "none" } }}
            onChange={(_event, { value }) => props.onChange(value)}
          />
        </Field>
        <LetterShown language={language} text={props.letter} />
      </div>
    </fieldset>
  );
};
