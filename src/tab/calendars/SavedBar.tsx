import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { count } from "../../ui/format/numbers.ts";
import { useCalendarsStyles } from "./calendars-styles.ts";
import type { LastSaved } from "./kept-days.ts";
import { MovedCases } from "./MovedCases.tsx";
import { calendarsWords } from "./words.ts";

const { saved: said } = calendarsWords;

const sentenceOf = ({ undone, moved }: LastSaved): string => {
  if (moved === null) return undone ? said.undoneFollow : said.follow;
  if (undone) return said.undone(count(moved), moved);
  return moved === 0 ? said.none : said.moved(count(moved), moved);
};

/** What saving has moved, with the way back for as long as nobody has saved newer days. */
export const SavedBar = (props: {
  readonly last: LastSaved;
  readonly busy: boolean;
  readonly problem: string | null;
  /** null: something else is being changed, and would be lost in the way back. */
  readonly onUndo: (() => void) | null;
  readonly onDismiss: () => void;
}) => {
  const styles = useCalendarsStyles();
  const { last, busy, problem, onUndo } = props;
  return (
    <div role="status">
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{sentenceOf(last)}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              aria-label={said.dismiss}
              icon={<DismissRegular />}
              onClick={props.onDismiss}
            />
          }
        >
          {!last.undone && onUndo !== null && (
            <Button disabledFocusable={busy} onClick={() => !busy && onUndo()}>
              {busy ? said.undoing : said.undo}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {said.notUndone(problem)}
        </p>
      )}
      {!last.undone && last.moved !== null && last.moved > 0 && last.rows.length > 0 && (
        <details>
          <summary className={styles.summary}>{said.which}</summary>
          <MovedCases rows={last.rows} label={said.which} />
        </details>
      )}
    </div>
  );
};
