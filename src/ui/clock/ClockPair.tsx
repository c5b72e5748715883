import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { Clock } from "../../domain/clock/clock.ts";
import { spokenWords } from "./card-words.ts";
import { ClockCard } from "./ClockCard.tsx";
import { CLOCK_WORDS } from "./words.ts";

const useStyles = makeStyles({
  pair: { display: "grid", gap: tokens.spacingHorizontalS },
  two: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
  heard: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/**
 * The clocks of a case, the acknowledgement always before the reply. A screen reader hears them again only when
 * their words change.
 */
export const ClockPair = (props: {
  readonly clocks: readonly Clock[];
  readonly now: Instant;
  /** The case that this one is answered with; null when it stands alone. */
  readonly answeredUnder: string | null;
}) => {
  const styles = useStyles();
  const { clocks, now, answeredUnder } = props;
  if (clocks.length === 0) return <Text>{CLOCK_WORDS.noClock}</Text>;
  const spoken = clocks.map((clock) => spokenWords(clock, now, answeredUnder)).join(". ");
  return (
    <div className={mergeClasses(styles.pair, clocks.length > 1 && styles.two)}>
      {clocks.map((clock) => (
        <ClockCard key={clock.standard.promised} clock={clock} now={now} answeredUnder={answeredUnder} />
      ))}
      <p className={styles.heard} role="status" aria-live="polite">
        {spoken}
      </p>
    </div>
  );
};
