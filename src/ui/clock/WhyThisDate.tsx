import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import type { Clock } from "../../domain/clock/clock.ts";
import { isTimed } from "../../domain/standards/allowance.ts";
import { clockAccount } from "./clock-account.ts";
import { DayByDay } from "./DayByDay.tsx";
import { DayCalendar } from "./DayCalendar.tsx";
import { dueInWords } from "./due-words.ts";
import { Lines } from "./Lines.tsx";
import { CLOCK_WORDS } from "./words.ts";

const useStyles = makeStyles({
  button: {
    width: `calc(100% + 2 * ${tokens.spacingHorizontalS})`,
    maxWidth: "none",
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    justifyContent: "space-between",
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    // There its border is seen, and is to be as wide as those of the cards.
    "@media (forced-colors: active)": { width: "100%", marginInline: 0 },
  },
  panel: { display: "grid", rowGap: tokens.spacingVerticalS, paddingBlock: tokens.spacingVerticalS },
  source: { color: tokens.colorNeutralForeground3 },
});

const question = (clock: Clock, date: string): string => {
  if (clock.state === "paused") return CLOCK_WORDS.whyPaused;
  const closed = clock.answeredAt !== null || clock.state === "missed";
  return (closed ? CLOCK_WORDS.whyThatDate : CLOCK_WORDS.whyThisDate)(date);
};

/** "Why Thu 16 April?", or once it is answered "Why was it due Thu 16 April?": the counting day by day, made by the same code that made the date. */
export const WhyThisDate = ({ clock, now }: { readonly clock: Clock; readonly now: Instant }) => {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const panel = useId();
  const { due, standard } = clock;
  const today = civilDateAt(now, due.calendar.timeZone);
  return (
    <div>
      <Button
        appearance="subtle"
        className={styles.button}
        icon={open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        iconPosition="after"
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {question(clock, dueInWords(due, today))}
      </Button>
      <div id={panel} hidden={!open}>
        {open && (
          <div className={styles.panel}>
            <Text size={200}>{standard.title}</Text>
            <Lines label={CLOCK_WORDS.account.label} lines={clockAccount(clock, today)} />
            {/* Time is not counted in days: the list below tells what of each counted. */}
            {!isTimed(standard.allowance) && <DayCalendar due={due} today={today} />}
            <DayByDay due={due} today={today} />
            <Caption1 className={styles.source}>
              {CLOCK_WORDS.howCounted(due.calendar.name, due.calendar.version)}
            </Caption1>
          </div>
        )}
      </div>
    </div>
  );
};
