import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { EventNames } from "./event-words.ts";
import { factWords } from "./fact-words.ts";
import type { Unsaved } from "./unsaved.ts";
import { CASE_WORDS } from "./words.ts";

const noteOf = ({ fact }: Unsaved): string | null => {
  if ("reason" in fact) return fact.reason;
  return "note" in fact ? fact.note : null;
};

/** What could not be saved: what happened, what is kept, and what to do. */
export const UnsavedBars = (props: {
  readonly unsaved: readonly Unsaved[];
  readonly names: EventNames;
  readonly onSendAgain: (entry: Unsaved) => void;
  readonly onDiscard: (key: string) => void;
}) =>
  props.unsaved
    .filter(({ state }) => state !== "sending")
    .map((entry) => {
      const note = noteOf(entry);
      return (
        <MessageBar key={entry.key} intent="error" layout="multiline">
          <MessageBarBody>
            {CASE_WORDS.notSaved(factWords(entry.fact, props.names), entry.reference)}{" "}
            {entry.failure?.message}
            {entry.state === "kept" && ` ${CASE_WORDS.keptHere}`}
            {note !== null && note !== "" && ` “${note}”`}
          </MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              onClick={() => {
                props.onSendAgain(entry);
              }}
            >
              {CASE_WORDS.tryAgain}
            </Button>
            <Button
              size="small"
              onClick={() => {
                props.onDiscard(entry.key);
              }}
            >
              {CASE_WORDS.discard}
            </Button>
          </MessageBarActions>
        </MessageBar>
      );
    });
