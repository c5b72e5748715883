import { Button, makeStyles, Switch, Text, tokens, useId } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { MailboxView } from "../../contracts/mailbox.ts";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { ChangingWriting } from "./use-mailboxes.ts";
import { mailboxesWords } from "./words.ts";
import { sinceOf, switchedInWords, type SwitchName } from "./writing-words.ts";

const useStyles = makeStyles({
  switch: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  control: { flexShrink: 0 },
  about: { minWidth: 0, paddingTop: "6px" },
  name: { fontWeight: tokens.fontWeightSemibold },
  soft: { display: "block", color: tokens.colorNeutralForeground2 },
  since: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  ask: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    outlineStyle: "none",
  },
  effects: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  problem: {
    display: "block",
    marginBottom: tokens.spacingVerticalS,
    color: tokens.colorPaletteRedForeground1,
  },
});

/**
 * One thing that is written to a mailbox, on or off. Turning it asks first, and says what colleagues and customers
 * will see.
 */
export const WritingSwitch = (props: {
  readonly name: SwitchName;
  readonly mailbox: MailboxView;
  readonly changing: ChangingWriting;
  readonly now: Instant;
  readonly timeZone: string;
}) => {
  const styles = useStyles();
  const { name, mailbox, changing } = props;
  const words = mailboxesWords.switches[name];
  const since = sinceOf(mailbox, name);
  const isOn = since !== null;
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const aboutId = useId("about");
  const titleId = useId("title");
  const title = useRef<HTMLHeadingElement>(null);
  const control = useRef<HTMLInputElement>(null);

  // Who turns it by keyboard or hears the page is led to what has to be decided, and back afterwards.
  const wasAsked = useRef(false);
  useEffect(() => {
    if (asked) title.current?.focus();
    else if (wasAsked.current) control.current?.focus();
    wasAsked.current = asked;
  }, [asked]);

  const turn = async (): Promise<void> => {
    const why = await changing.change(
      { [name]: !isOn },
      (isOn ? words.nowOff : words.nowOn)(mailbox.address),
      // What was switched off begins anew when it is switched on: that would be no way back.
      isOn ? undefined : { [name]: false },
    );
    setProblem(why);
    if (why === null) setAsked(false);
  };
  const leave = (): void => {
    setProblem(null);
    setAsked(false);
  };

  return (
    <div className={styles.switch} data-switch={name}>
      <div className={styles.line}>
        <Switch
          input={{ ref: control }}
          className={styles.control}
          checked={isOn}
          aria-label={words.name}
          aria-describedby={aboutId}
          aria-expanded={asked}
          onChange={() => {
            setProblem(null);
            setAsked(!asked);
          }}
        />
        <div className={styles.about}>
          <Text className={styles.name}>{words.name}</Text>
          <span id={aboutId}>
            <span className={styles.soft}>{words.what} </span>
            <span className={styles.since}>
              {switchedInWords(since, mailbox.switchedOnBy[name], props.now, props.timeZone)}
            </span>
          </span>
        </div>
      </div>
      {asked && (
        <div className={styles.ask} role="group" aria-labelledby={titleId}>
          <h4 id={titleId} ref={title} tabIndex={-1} className={styles.title}>
            {isOn ? words.askOff : words.askOn}
          </h4>
          <ul className={styles.effects}>
            {(isOn ? words.effectsOff : words.effectsOn).map((effect) => (
              <li key={effect}>{effect}</li>
            ))}
          </ul>
          {problem !== null && (
            <Text role="alert" className={styles.problem}>
              {mailboxesWords.notChanged(problem)}
            </Text>
          )}
          <div className={styles.buttons}>
            <Button appearance="primary" disabledFocusable={changing.busy} onClick={() => void turn()}>
              {changing.busy ? mailboxesWords.busy : isOn ? words.off : words.on}
            </Button>
            <Button onClick={leave}>{isOn ? mailboxesWords.keepOn : mailboxesWords.notNow}</Button>
          </div>
        </div>
      )}
    </div>
  );
};
