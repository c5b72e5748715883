import { Field, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { ANSWERS, type Answer } from "../../domain/reply/template.ts";
import type { Officer } from "../case/expected-event.ts";
import type { ShownCase } from "../case/shown-case.ts";
import { answerEffects } from "./answer-effects.ts";
import { ANSWER_WORDS } from "./answer-words.ts";

const useStyles = makeStyles({
  cards: { rowGap: tokens.spacingVerticalS, alignItems: "stretch" },
  card: {
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    ":has(input:checked)": {
      border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
      backgroundColor: tokens.colorNeutralBackground1Selected,
    },
  },
  lines: { display: "flex", flexDirection: "column", minWidth: 0 },
  answer: { color: tokens.colorNeutralForeground1 },
  effect: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** "What is this answer?": three different answers, each with what it does to the clocks. */
export const AnswerCards = (props: {
  readonly shown: ShownCase;
  readonly me: Officer;
  readonly chosen: Answer | null;
  readonly onChoose: (answer: Answer) => void;
}) => {
  const styles = useStyles();
  return (
    <Field label={ANSWER_WORDS.question}>
      <RadioGroup
        className={styles.cards}
        value={props.chosen ?? ""}
        onChange={(_event, { value }) => {
          const answer = ANSWERS.find((each) => each === value);
          if (answer !== undefined) props.onChoose(answer);
        }}
      >
        {ANSWERS.map((answer) => (
          <Radio
            key={answer}
            className={styles.card}
            value={answer}
            label={
              <span className={styles.lines}>
                <Text weight="semibold" className={styles.answer}>
                  {ANSWER_WORDS.answers[answer]}
                </Text>
                {[ANSWER_WORDS.means[answer], ...answerEffects(props.shown, answer, props.me)].map((line) => (
                  <span key={line} className={styles.effect}>
                    {line}
                  </span>
                ))}
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
};
