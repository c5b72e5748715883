import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Snooze20Regular } from "@fluentui/react-icons";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import { untilInWords } from "./snooze-words.ts";
import { SNOOZE_WORDS } from "./words.ts";

/** That a case is out of one's own lists, until when, and the way back. */
export const SnoozedBar = (props: {
  readonly until: Instant | null;
  readonly timeZone: string;
  readonly now: Instant;
  readonly onWake: () => void;
}) => {
  const { until, timeZone, now } = props;
  if (until === null || until <= now) return null;
  const moment = untilInWords(until, timeZone, civilDateAt(now, timeZone));
  return (
    <MessageBar layout="multiline" politeness="polite" icon={<Snooze20Regular />}>
      <MessageBarBody>{SNOOZE_WORDS.snoozedUntil(moment)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={props.onWake}>
          {SNOOZE_WORDS.wake}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
};
