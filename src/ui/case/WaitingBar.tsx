import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { UNSAVED_WORDS } from "./unsaved-words.ts";
import type { Recording } from "./use-recording.ts";

/** Where no case is shown: that something which was recorded still waits. */
export const WaitingBar = (props: { readonly recording: Pick<Recording, "unsaved" | "sendNow"> }) => {
  const { unsaved, sendNow } = props.recording;
  const waiting = unsaved.filter(({ state }) => state !== "sending").length;
  if (waiting === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{UNSAVED_WORDS.waiting(waiting)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={sendNow}>
          {UNSAVED_WORDS.sendNow}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
};
