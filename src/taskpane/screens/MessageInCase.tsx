import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import { momentInWords } from "../../domain/clock/in-words.ts";
import type { Api, SeenMessage } from "../../ui/api/api.ts";
import { isWaiting } from "../../ui/case/case-options.ts";
import type { ShownCase } from "../../ui/case/shown-case.ts";
import { useStartClock } from "../use-start-clock.ts";
import { PANE_WORDS } from "../words.ts";

/** How the selected message stands to its case: a follow-up, or new matter after the reply. */
export const MessageInCase = (props: {
  readonly api: Api;
  readonly seen: SeenMessage;
  readonly shown: ShownCase;
  readonly now: Instant;
  readonly onStarted: (seen: SeenMessage) => void;
}) => {
  const { seen, shown, now } = props;
  const { busy, problem, start } = useStartClock(props.api, seen, props.onStarted);
  if (seen.decision === "started-case") return null;
  const { customerWroteAgainAt, sender } = shown.case;
  const afterReply =
    seen.decision === "belongs-to-case" &&
    customerWroteAgainAt !== null &&
    seen.receivedAt >= customerWroteAgainAt;
  if (!afterReply) {
    return (
      <MessageBar layout="multiline">
        <MessageBarBody>
          {PANE_WORDS.followUp}
          {seen.decision === "belongs-to-case" && isWaiting(shown.case) && ` ${PANE_WORDS.maybeTheAnswer}`}
        </MessageBarBody>
      </MessageBar>
    );
  }
  const when = momentInWords(seen.receivedAt, shown.timeZone, civilDateAt(now, shown.timeZone));
  return (
    <MessageBar intent={problem === null ? "info" : "error"} layout="multiline">
      <MessageBarBody>
        {PANE_WORDS.wroteAgain(sender.name, when)}{" "}
        {problem === null ? PANE_WORDS.newClockHint : PANE_WORDS.notStarted(problem)}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          disabledFocusable={busy}
          icon={busy ? <Spinner size="tiny" aria-label={PANE_WORDS.starting} /> : null}
          onClick={start}
        >
          {PANE_WORDS.newClock}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
};
