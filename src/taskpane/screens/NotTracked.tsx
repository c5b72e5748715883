import { Button, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { MailProhibited24Regular } from "@fluentui/react-icons";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import { momentInWords } from "../../domain/clock/in-words.ts";
import type { Api, SeenMessage } from "../../ui/api/api.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { useStartClock } from "../use-start-clock.ts";
import { PANE_WORDS } from "../words.ts";
import { Notice } from "./Notice.tsx";

/** Why a message started no clock, with the evidence, and one click to say otherwise. */
export const NotTracked = (props: {
  readonly api: Api;
  readonly seen: SeenMessage;
  readonly now: Instant;
  readonly timeZone: string;
  readonly onStarted: (seen: SeenMessage) => void;
}) => {
  const styles = usePaneStyles();
  const { seen, now, timeZone } = props;
  const { busy, problem, start } = useStartClock(props.api, seen, props.onStarted);
  const [reason = PANE_WORDS.noEvidence, ...more] = seen.evidence;
  const first = reason.charAt(0).toUpperCase() + reason.slice(1);
  const received = momentInWords(seen.receivedAt, timeZone, civilDateAt(now, timeZone));
  return (
    <Notice icon={<MailProhibited24Regular />} title={PANE_WORDS.notTrackedTitle} words={first}>
      {more.length > 0 && (
        <ul className={styles.evidence} aria-label={PANE_WORDS.because}>
          {more.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {problem !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{PANE_WORDS.notStarted(problem)}</MessageBarBody>
        </MessageBar>
      )}
      <Button
        className={styles.wrapping}
        disabledFocusable={busy}
        icon={busy ? <Spinner size="tiny" aria-label={PANE_WORDS.starting} /> : null}
        onClick={start}
      >
        {PANE_WORDS.startClock(received)}
      </Button>
      <p className={styles.words}>{PANE_WORDS.startClockEffect}</p>
    </Notice>
  );
};
