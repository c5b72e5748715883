import { Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { ReplyTemplate } from "../../contracts/reply-template.ts";
import { REPLY_PLACES } from "../../domain/reply/template.ts";
import { usePlaces } from "../wording/use-places.ts";
import { WordingInLanguage } from "../wording/WordingInLanguage.tsx";
import { LetterShown } from "./LetterShown.tsx";
import { templatesWords } from "./words.ts";

const useStyles = makeStyles({
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
  const { error, onChange, onFirst, onRemove } = props;
  const { language, text } = props.wording;
  const { writing, put } = usePlaces({ text }, "text", (_part, next) => onChange(next));
  const { ref, onFocus } = writing("text");

  return (
    <WordingInLanguage
      language={language}
      places={REPLY_PLACES}
      onPut={put}
      onRemove={onRemove}
      onFirst={onFirst}
    >
      <div className={styles.columns}>
        <Field
          label={templatesWords.text}
          hint={templatesWords.roomHint}
          {...(error === undefined ? {} : { validationMessage: error })}
        >
          <Textarea
            className={styles.area}
            value={text}
            resize="vertical"
            lang={language}
            textarea={{ ref, rows: 17, style: { maxHeight: "none" } }}
            onFocus={onFocus}
            onChange={(_event, { value }) => onChange(value)}
          />
        </Field>
        <LetterShown language={language} text={props.letter} />
      </div>
    </WordingInLanguage>
  );
};
