import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { CASE_WORDS } from "./words.ts";

const SHOWN_MS = 10_000;

const useStyles = makeStyles({
  place: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: { boxShadow: tokens.shadow8 },
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
  return (
    <div
      className={styles.place}
      onMouseEnter={hold(true)}
      onMouseLeave={hold(false)}
      onFocus={hold(true)}
      onBlur={hold(false)}
    >
      <MessageBar intent="success" className={styles.bar} layout="singleline" politeness="polite">
        <MessageBarBody>{props.words}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              aria-label="Close"
              icon={<Dismiss16Regular />}
              onClick={props.onDismiss}
            />
          }
        >
          {props.onUndo && <Button onClick={props.onUndo}>{CASE_WORDS.undo}</Button>}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
};
