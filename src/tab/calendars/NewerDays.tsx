import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useCalendarsStyles } from "./calendars-styles.ts";
import { calendarsWords } from "./words.ts";

const { newer: said } = calendarsWords;

/** Somebody has saved other days while one was changing these: what is different in theirs, and the two ways on. */
export const NewerDays = (props: {
  readonly changes: readonly string[];
  /** Somebody has just asked what would move, and waits for this answer: nobody who types is interrupted. */
  readonly asked: boolean;
  readonly onTake: () => void;
  readonly onKeep: () => void;
}) => {
  const styles = useCalendarsStyles();
  const { asked } = props;
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked) bar.current?.focus();
  }, [asked]);
  return (
    <div ref={bar} tabIndex={-1} className={styles.saved}>
      <MessageBar intent="warning" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{said.title}</MessageBarTitle> {said.stays}{" "}
          {props.changes.length === 0 ? (
            said.same
          ) : (
            <>
              {said.what}
              <ul className={styles.lines}>
                {props.changes.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </>
          )}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={props.onTake}>{said.take}</Button>
          <Button onClick={props.onKeep}>{said.keep}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
};
