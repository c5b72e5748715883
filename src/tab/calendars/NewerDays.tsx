import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useCalendarsStyles } from "./calendars-styles.ts";
import { calendarsWords } from "./words.ts";

const { newer: said } = calendarsWords;

/** Somebody has saved other days while one was changing these: what is different in theirs, and the two ways on. */
export const NewerDays = (props: {
  readonly changes: readonly string[];
  readonly onTake: () => void;
  readonly onKeep: () => void;
}) => {
  const styles = useCalendarsStyles();
  return (
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
  );
};
