import {
  Button,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { OfficerFact } from "../../../contracts/case.ts";
import { FORM_WORDS } from "../form-words.ts";
import { FactForm, type FormSays } from "./FactForm.tsx";
import { NewDates } from "./NewDates.tsx";
import { betterForm, NO_REPLY_REASONS, noReplyReason, type NoReplyReason } from "./no-reply-reason.ts";

const useStyles = makeStyles({
  instead: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
  },
});

/** "No reply needed", with the usual reasons at a click. Where another entry would be truer, that is offered. */
export const NoReplyNeededForm = (props: {
  /** Of several cases. */
  readonly says?: FormSays;
  /** Whether the case is open, and closes by it. */
  readonly closes: boolean;
  readonly effects: readonly string[];
  /** Whether to offer that it be answered with another case; absent: yes. */
  readonly mayMerge?: boolean;
  readonly onFact: (fact: OfficerFact) => void;
  readonly onInstead: (name: "record-reply" | "merge") => void;
  readonly onCancel: () => void;
}) => {
  const words = FORM_WORDS.noReplyNeeded;
  const styles = useStyles();
  // Of an open case nothing is chosen for the officer: it leaves a promise out of the figures.
  const [chosen, setChosen] = useState<NoReplyReason | null>(props.closes ? null : "thanks");
  const [ownWords, setOwnWords] = useState("");
  const [tried, setTried] = useState(false);
  const reason = chosen === null ? null : noReplyReason(chosen, ownWords);
  const found = props.closes && chosen !== null ? betterForm(chosen) : null;
  const better = found === "merge" && props.mayMerge === false ? null : found;
  return (
    <FactForm
      title={words.title}
      effect={props.closes ? words.effect : words.effectFurther}
      submit={words.submit}
      {...props.says}
      onCancel={props.onCancel}
      onSubmit={() => {
        setTried(true);
        if (reason !== null) props.onFact({ type: "noReplyNeeded", reason });
      }}
    >
      <Field
        label={words.reason}
        required
        {...(tried && chosen === null ? { validationMessage: words.reasonMissing } : {})}
      >
        <RadioGroup
          value={chosen ?? ""}
          onChange={(_event, { value }) => {
            setChosen(NO_REPLY_REASONS.find((each) => each === value) ?? chosen);
          }}
        >
          {NO_REPLY_REASONS.map((each) => (
            <Radio key={each} value={each} label={words.reasons[each]} />
          ))}
        </RadioGroup>
      </Field>
      {chosen === "other" && (
        <Field
          label={words.ownWords}
          required
          {...(tried && reason === null ? { validationMessage: words.ownWordsMissing } : {})}
        >
          <Input
            value={ownWords}
            maxLength={2000}
            onChange={(_event, { value }) => {
              setOwnWords(value);
            }}
          />
        </Field>
      )}
      {better !== null && (chosen === "told-in-person" || chosen === "duplicate") && (
        <div className={styles.instead} role="status">
          <Text size={200}>{words.instead[chosen].words}</Text>
          <Button
            size="small"
            onClick={() => {
              props.onInstead(better);
            }}
          >
            {words.instead[chosen].button}
          </Button>
        </div>
      )}
      <NewDates lines={props.effects} />
    </FactForm>
  );
};
