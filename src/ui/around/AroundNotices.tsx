import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { PresenceBar } from "./PresenceBar.tsx";
import { SnoozedBar } from "./SnoozedBar.tsx";
import type { CaseDeskHandle } from "./use-case-desk.ts";
import { SNOOZE_WORDS } from "./words.ts";

/** What to know of a case before one does anything: who else is at it, and that it is snoozed. */
export const AroundNotices = (props: {
  readonly handle: CaseDeskHandle;
  readonly timeZone: string;
  readonly now: Instant;
}) => {
  const { handle, timeZone, now } = props;
  return (
    <>
      <PresenceBar desk={handle.desk} />
      <SnoozedBar
        until={handle.desk?.snoozedUntil ?? null}
        timeZone={timeZone}
        now={now}
        onWake={() => handle.snooze(null, SNOOZE_WORDS.woken)}
      />
      {handle.problem !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{handle.problem}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
};
