import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { mailboxesWords } from "./words.ts";

const { newer: said } = mailboxesWords;

const useStyles = makeStyles({
  lines: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalXL,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
});

/** Somebody has saved other words while one was changing these: who, what, and the two ways on. */
export const NewerWords = (props: {
  readonly who: string | null;
  readonly changes: readonly string[];
  readonly onTake: () => void;
  readonly onKeep: () => void;
}) => {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{said.title(props.who ?? said.somebody)}</MessageBarTitle> {said.stays} {said.what}
        <ul className={styles.lines}>
          {props.changes.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={props.onTake}>{said.take}</Button>
        <Button onClick={props.onKeep}>{said.keep}</Button>
      </MessageBarActions>
    </MessageBar>
  );
};
