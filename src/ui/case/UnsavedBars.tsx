import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { EventNames } from "./event-words.ts";
import { factWords } from "./fact-words.ts";
import { typedWords, UNSAVED_WORDS, waitingWords } from "./unsaved-words.ts";
import type { Unsaved } from "./unsaved.ts";
import type { Recording } from "./use-recording.ts";

const EntryBar = (props: {
  readonly entry: Unsaved;
  readonly names: EventNames;
  readonly recording: Pick<Recording, "lasts" | "sendNow" | "discard">;
}) => {
  const { entry, recording } = props;
  const what = factWords(entry.fact, props.names);
  const typed = typedWords(entry);
  const refused = entry.state === "refused";
  const said = refused ? UNSAVED_WORDS.refused(what, entry.reference) : UNSAVED_WORDS.notSentYet(what);
  return (
    <MessageBar intent={refused ? "error" : "warning"} layout="multiline">
      <MessageBarBody>
        {said} {refused ? entry.failure?.message : waitingWords(entry, recording.lasts)}
        {refused && typed !== null && ` ${UNSAVED_WORDS.typed(typed)}`}
      </MessageBarBody>
      <MessageBarActions>
        {!refused && (
          <Button size="small" onClick={recording.sendNow}>
            {UNSAVED_WORDS.sendNow}
          </Button>
        )}
        <Button
          size="small"
          aria-label={UNSAVED_WORDS.discardNamed(what, entry.reference)}
          onClick={() => {
            recording.discard(entry.key);
          }}
        >
          {UNSAVED_WORDS.discard}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
};

/**
 * What could not be saved: what happened, what is kept, and what to do. Refusals stand in full wherever they are from;
 * what waits for other cases than the one on the screen is only counted.
 */
export const UnsavedBars = (props: {
  readonly reference: string;
  readonly recording: Pick<Recording, "unsaved" | "lasts" | "sendNow" | "discard">;
  readonly names: EventNames;
}) => {
  const { reference, recording } = props;
  const shown = recording.unsaved.filter(
    (entry) => entry.state === "refused" || (entry.state === "kept" && entry.reference === reference),
  );
  const others = recording.unsaved.filter((entry) => entry.state === "kept" && entry.reference !== reference);
  return (
    <>
      {shown.map((entry) => (
        <EntryBar key={entry.key} entry={entry} names={props.names} recording={recording} />
      ))}
      {others.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {UNSAVED_WORDS.others(
              others.length,
              [...new Set(others.map((entry) => entry.reference))].join(", "),
            )}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
};
