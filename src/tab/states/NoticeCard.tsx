import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { useKeyboardGoesOn } from "../frame/keyboard.ts";
import { noticeCard } from "./notice-card.ts";
import { words } from "../words.ts";

const useStyles = makeStyles({
  card: noticeCard,
});

const SHOWN_MS = 10_000;

/**
 * What just happened, with what can be done about it: for ten seconds, longer while the pointer or the keyboard is
 * on it. What went wrong stays until it is read.
 */
export const NoticeCard = (props: {
  readonly intent: "success" | "info" | "error";
  /** Another one is shown as long again. */
  readonly notice: object;
  readonly actions: ReactNode;
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}) => {
  const styles = useStyles();
  const card = useRef<HTMLDivElement>(null);
  const [pointedAt, setPointedAt] = useState(false);
  const [focused, setFocused] = useState(false);
  // A page is drawn again and again, each time with a function of its own: the time goes on.
  const dismiss = useRef(props.onDismiss);
  useEffect(() => {
    dismiss.current = props.onDismiss;
  });
  const stays = props.intent === "error" || pointedAt || focused;
  useEffect(() => {
    if (stays) return undefined;
    const timer = setTimeout(() => dismiss.current(), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [stays, props.notice]);
  useKeyboardGoesOn(card);
  return (
    <div
      ref={card}
      className={styles.card}
      onMouseEnter={() => setPointedAt(true)}
      onMouseLeave={() => setPointedAt(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <MessageBar intent={props.intent} layout="multiline">
        <MessageBarBody>{props.children}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              aria-label={words.dismiss}
              icon={<DismissRegular />}
              onClick={props.onDismiss}
            />
          }
        >
          {props.actions}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
};
