import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUpRegular, DeleteRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Language } from "../../domain/acknowledgement/template.ts";
import { PlaceButtons } from "./PlaceButtons.tsx";
import { wordingWords } from "./words.ts";

const useStyles = makeStyles({
  wording: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
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
});

/** The words in one language: which it is, the places that can be filled in, and beneath them what is written. */
export const WordingInLanguage = (props: {
  readonly language: Language;
  readonly places: Readonly<Record<string, string>>;
  readonly onPut: (place: string) => void;
  /** null: there is no other language. */
  readonly onRemove: (() => void) | null;
  /** null: no other language comes before. */
  readonly onFirst: (() => void) | null;
  readonly children: ReactNode;
}) => {
  const styles = useStyles();
  const { language } = props;
  return (
    <fieldset className={styles.wording} aria-label={wordingWords.inLanguage(language)}>
      <div className={styles.top}>
        <h4 className={styles.title}>{wordingWords.inLanguage(language)}</h4>
        {props.onFirst && (
          <Button appearance="subtle" size="small" icon={<ArrowUpRegular />} onClick={props.onFirst}>
            {wordingWords.putFirst(language)}
          </Button>
        )}
        {props.onRemove && (
          <Button appearance="subtle" size="small" icon={<DeleteRegular />} onClick={props.onRemove}>
            {wordingWords.removeLanguage(language)}
          </Button>
        )}
      </div>
      <PlaceButtons places={props.places} onPut={props.onPut} />
      {props.children}
    </fieldset>
  );
};
