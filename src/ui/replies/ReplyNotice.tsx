import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Replying } from "./use-replying.ts";
import { REPLY_WORDS } from "./words.ts";

/** What became of the reply window, and what will be recorded when its mail has gone. */
export const ReplyNotice = ({ replying }: { readonly replying: Replying }) => {
  const { window, notSent } = replying;
  if (window.state === "none") return null;
  if (window.state === "not-opened") {
    return (
      <MessageBar intent="warning" layout="multiline" politeness="polite">
        <MessageBarBody>{window.why}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <MessageBar intent="info" layout="multiline" politeness="polite">
      <MessageBarBody>{REPLY_WORDS.opened[window.purpose]}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={notSent}>
          {REPLY_WORDS.notSent}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
};
