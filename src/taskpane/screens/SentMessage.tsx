import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { countedAs } from "../../ui/around/counted-as.ts";
import type { Deed } from "../../ui/case/deed.ts";
import type { ShownCase } from "../../ui/case/shown-case.ts";
import { CASE_WORDS } from "../../ui/case/words.ts";
import { NOTICE_WORDS } from "./notice-words.ts";

/** A sent message: what it was recorded as, and one click to say that it was something else. */
export const SentMessage = (props: {
  readonly messageId: string;
  readonly shown: Pick<ShownCase, "case" | "saving">;
  readonly onFact: (fact: Deed) => void;
}) => {
  const { shown, onFact } = props;
  const counted = countedAs(shown.case, props.messageId);
  const words = counted === null ? NOTICE_WORDS.sentAsNothing : NOTICE_WORDS.sentAs[counted.as];
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>{words}</MessageBarBody>
      {counted?.isCorrectable && (
        <MessageBarActions>
          <Button
            size="small"
            disabledFocusable={shown.saving}
            onClick={() => onFact({ type: "replyWasAcknowledgement" })}
          >
            {CASE_WORDS.wasAcknowledgement}
          </Button>
          <Button
            size="small"
            disabledFocusable={shown.saving}
            onClick={() => onFact({ type: "replyWasHoldingReply" })}
          >
            {CASE_WORDS.wasHoldingReply}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
};
