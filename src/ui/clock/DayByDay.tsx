import { makeStyles, tokens } from "@fluentui/react-components";
import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import type { Due } from "../../domain/clock/clock.ts";
import { explanationParts } from "./explanation-parts.ts";
import { Lines } from "./Lines.tsx";
import { CLOCK_WORDS } from "./words.ts";

const useStyles = makeStyles({
  summary: {
    width: "fit-content",
    minHeight: "24px",
    cursor: "pointer",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase400,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

/** Up to three weeks of days stand open; more would push the buttons below out of sight. */
const MOST_OPEN = 21;

/** The counting in sentences: what moved the date, then each day. The calendar above tells the days at a glance. */
export const DayByDay = ({ due, today }: { readonly due: Due; readonly today: CivilDate }) => {
  const styles = useStyles();
  const { reasons, days, warning } = explanationParts(due, today);
  if (days.length <= MOST_OPEN) {
    return <Lines label={CLOCK_WORDS.dayByDay} lines={[...reasons, ...days, ...warning]} />;
  }
  return (
    <>
      <Lines label={CLOCK_WORDS.reasons} lines={[...reasons, ...warning]} />
      <details>
        <summary className={styles.summary}>{CLOCK_WORDS.dayByDay}</summary>
        <Lines label={CLOCK_WORDS.dayByDay} lines={days} />
      </details>
    </>
  );
};
