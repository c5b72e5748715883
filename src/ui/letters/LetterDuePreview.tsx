import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import { explanationInWords } from "../../domain/clock/in-words.ts";
import type { Rules } from "../../domain/standards/rules.ts";
import { clockAccount } from "../clock/clock-account.ts";
import { dueInWords } from "../clock/due-words.ts";
import type { LetterDraft } from "./letter-draft.ts";
import { letterClocks } from "./letter-due.ts";
import { letterWords } from "./words.ts";

const useStyles = makeStyles({
  box: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  date: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  standard: { color: tokens.colorNeutralForeground2 },
  summary: {
    cursor: "pointer",
    width: "fit-content",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  days: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, fontSize: tokens.fontSizeBase200 },
});

/** "Reply by Fri 4 December", with the counting behind it, before the letter is logged. */
export const LetterDuePreview = (props: {
  readonly draft: LetterDraft;
  readonly receivedOn: CivilDate;
  readonly rules: Rules;
  readonly today: CivilDate;
}) => {
  const styles = useStyles();
  const { today } = props;
  const clocks = letterClocks(props.draft, props.receivedOn, props.rules);
  return (
    <div className={styles.box} role="status">
      {clocks.length === 0 && <Text>{letterWords.noStandard}</Text>}
      {clocks.map((clock) => {
        const { standard, due } = clock;
        return (
          <div key={standard.promised}>
            <div className={styles.date}>
              {letterWords.dueBy(letterWords.promised[standard.promised], dueInWords(due, today))}
            </div>
            {due.warning !== null && <Text size={200}>{due.warning}</Text>}
            <details>
              <summary className={styles.summary}>
                <span className={styles.standard}>{standard.title}</span>
              </summary>
              <ul className={styles.days}>
                {[...clockAccount(clock, today), ...explanationInWords(due, today)].map((line, index) => (
                  <li key={index}>{line}</li>
                ))}
              </ul>
            </details>
          </div>
        );
      })}
    </div>
  );
};
