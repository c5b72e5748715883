import { Field, makeStyles, Textarea } from "@fluentui/react-components";
import type { Wording } from "../../contracts/mailbox.ts";
import { PLACES } from "../../domain/acknowledgement/template.ts";
import { usePlaces } from "../wording/use-places.ts";
import { WordingInLanguage } from "../wording/WordingInLanguage.tsx";
import { mailboxesWords } from "./words.ts";

type Part = "text" | "outOfHours";

const useStyles = makeStyles({ area: { width: "100%" } });

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
  const { wording, index, errors, onChange, onFirst, onRemove } = props;
  const { writing, put } = usePlaces<Part>(wording, "text", (part, text) => onChange({ [part]: text }));

  const field = (part: Part, label: string, lines: number, hint?: string) => {
    const error = errors.get(`wordings.${index}.${part}`);
    const { ref, onFocus } = writing(part);
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
          lang={wording.language}
          textarea={{ ref, rows: lines, style: { maxHeight: "none" } }}
          onFocus={onFocus}
          onChange={(_event, { value }) => onChange({ [part]: value })}
        />
      </Field>
    );
  };

  return (
    <WordingInLanguage
      language={wording.language}
      places={PLACES}
      onPut={put}
      onRemove={onRemove}
      onFirst={onFirst}
    >
      {field("text", mailboxesWords.text, 11)}
      {field("outOfHours", mailboxesWords.outOfHours, 3, mailboxesWords.outOfHoursHint)}
    </WordingInLanguage>
  );
};
