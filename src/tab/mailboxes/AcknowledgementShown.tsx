import { makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Preview } from "./use-preview.ts";
import { mailboxesWords } from "./words.ts";

const useStyles = makeStyles({
  box: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    minWidth: 0,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  hint: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  times: { flexWrap: "wrap", marginInline: `-${tokens.spacingHorizontalS}` },
  letter: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: "inherit",
  },
  faded: { color: tokens.colorNeutralForeground3 },
});

const TIMES = ["during", "outOfHours"] as const;

/** The acknowledgement as the customer reads it, within hours and out of them. */
export const AcknowledgementShown = (props: {
  readonly preview: Preview;
  /** The words as they stand cannot be sent: what is shown is older. */
  readonly incomplete: boolean;
}) => {
  const styles = useStyles();
  const [time, setTime] = useState<(typeof TIMES)[number]>("during");
  const { shown, problem } = props.preview;
  const names = { during: mailboxesWords.previewDuring, outOfHours: mailboxesWords.previewClosed };
  return (
    <section className={styles.box} aria-label={mailboxesWords.preview}>
      <h4 className={styles.title}>{mailboxesWords.preview}</h4>
      <Text className={styles.hint}>{mailboxesWords.previewHint}</Text>
      <RadioGroup
        className={styles.times}
        layout="horizontal"
        aria-label={mailboxesWords.previewWhen}
        value={time}
        onChange={(_event, { value }) => setTime(value as typeof time)}
      >
        {TIMES.map((each) => (
          <Radio key={each} value={each} label={names[each]} />
        ))}
      </RadioGroup>
      <div>
        {props.incomplete && <Text className={styles.faded}>{mailboxesWords.previewWaits}</Text>}
        {!props.incomplete && problem !== null && (
          <Text className={styles.faded}>{mailboxesWords.previewFailed(problem)}</Text>
        )}
        {shown !== null && !props.incomplete && <p className={styles.letter}>{shown[time]}</p>}
      </div>
    </section>
  );
};
