import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useEffect, useState, type MouseEvent } from "react";
import { CASE_WORDS } from "./words.ts";

const SHOWN_MS = 10_000;
/** The actions of the case; without a case the page itself. */
const WHERE_TO_GO_ON = "[data-more-actions], main button";

const useStyles = makeStyles({
  place: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: { boxShadow: tokens.shadow8, paddingBlock: tokens.spacingVerticalS },
  body: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

/**
 * What was just done, with a way back, for ten seconds: longer while the pointer or the keyboard is on it.
 * Afterwards the timeline still offers to take the entry back.
 */
export const UndoBar = (props: {
  readonly words: string;
  readonly onUndo: (() => void) | null;
  readonly onDismiss: () => void;
}) => {
  const styles = useStyles();
  const [held, setHeld] = useState(false);
  const { onDismiss } = props;
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(onDismiss, SHOWN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [held, onDismiss]);
  const hold = (value: boolean) => () => {
    setHeld(value);
  };
  /** The button that is pressed goes away. Without another place the focus is lost, and Outlook takes the next Tab. */
  const leaving =
    (press: () => void) =>
    ({ currentTarget }: MouseEvent<HTMLElement>): void => {
      currentTarget.ownerDocument.querySelector<HTMLElement>(WHERE_TO_GO_ON)?.focus();
      press();
    };
  return (
    <div
      className={styles.place}
      onMouseEnter={hold(true)}
      onMouseLeave={hold(false)}
      onFocus={hold(true)}
      onBlur={hold(false)}
    >
      <MessageBar intent="success" className={styles.bar} layout="multiline" politeness="polite">
        <MessageBarBody className={styles.body}>
          <span className={styles.words}>{props.words}</span>
          {props.onUndo && (
            <Button size="small" onClick={leaving(props.onUndo)}>
              {CASE_WORDS.undo}
            </Button>
          )}
          <Button
            appearance="transparent"
            size="small"
            aria-label={CASE_WORDS.close}
            icon={<Dismiss16Regular />}
            onClick={leaving(props.onDismiss)}
          />
        </MessageBarBody>
      </MessageBar>
    </div>
  );
};
