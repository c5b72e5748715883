import { makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import {
  ArrowSyncRegular,
  CheckmarkCircleRegular,
  ClockRegular,
  HourglassRegular,
  WarningRegular,
  type FluentIcon,
} from "@fluentui/react-icons";
import type { MailboxView } from "../../contracts/mailbox.ts";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { readingInWords, readingState, readShare, type ReadingState } from "./reading-words.ts";
import { mailboxesWords } from "./words.ts";

const useStyles = makeStyles({
  status: { display: "grid", alignContent: "start", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  line: { display: "flex", columnGap: tokens.spacingHorizontalXS, alignItems: "flex-start" },
  icon: { flexShrink: 0, fontSize: "16px", marginTop: "2px" },
  words: { minWidth: 0, fontVariantNumeric: "tabular-nums" },
  track: { "@media (forced-colors: active)": { outline: "1px solid CanvasText", backgroundColor: "Canvas" } },
  bar: {
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusWarningForeground1 },
  plain: { color: tokens.colorNeutralForeground2 },
});

const ICONS: Readonly<Record<ReadingState, FluentIcon>> = {
  "not-begun": HourglassRegular,
  "first-reading": ArrowSyncRegular,
  "up-to-date": CheckmarkCircleRegular,
  behind: ClockRegular,
  trouble: WarningRegular,
};

/** How far a mailbox has been read: in words, and as a bar while the first reading goes on. */
export const ReadingStatus = (props: {
  readonly reading: MailboxView["reading"];
  readonly now: Instant;
  readonly timeZone: string;
}) => {
  const styles = useStyles();
  const { reading, now, timeZone } = props;
  const state = readingState(reading, now);
  const Icon = ICONS[state];
  const colour =
    state === "up-to-date"
      ? styles.good
      : state === "trouble" || state === "behind"
        ? styles.bad
        : styles.plain;
  const share = readShare(reading);
  return (
    <div className={styles.status}>
      <div className={styles.line}>
        <Icon className={mergeClasses(styles.icon, colour)} aria-hidden />
        <span className={styles.words}>{readingInWords(reading, now, timeZone)}</span>
      </div>
      {state === "first-reading" && (
        <ProgressBar
          aria-label={mailboxesWords.progress}
          thickness="large"
          className={styles.track}
          bar={{ className: styles.bar }}
          {...(share === null ? {} : { value: share })}
        />
      )}
    </div>
  );
};
