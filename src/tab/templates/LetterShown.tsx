import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Language } from "../../domain/acknowledgement/template.ts";
import { paragraphsOf } from "../../domain/letter/letter-text.ts";
import { templatesWords } from "./words.ts";

const useStyles = makeStyles({
  box: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    minWidth: 0,
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  paragraph: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
    ":last-child": { marginBottom: 0 },
  },
  room: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground3,
  },
});

/** A letter as the customer reads it; where the officer writes, it says so. */
export const LetterShown = (props: { readonly language: Language; readonly text: string }) => {
  const styles = useStyles();
  return (
    <section className={styles.box} aria-label={templatesWords.preview(props.language)}>
      <h5 className={styles.title}>{templatesWords.previewTitle}</h5>
      {paragraphsOf(props.text).map((paragraph, index) =>
        paragraph === "" ? (
          <p key={index} className={mergeClasses(styles.paragraph, styles.room)}>
            {templatesWords.room}
          </p>
        ) : (
          <p key={index} className={styles.paragraph} lang={props.language}>
            {paragraph}
          </p>
        ),
      )}
    </section>
  );
};
