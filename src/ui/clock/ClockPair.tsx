import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { Clock } from "../../domain/clock/clock.ts";
import { clockInWords } from "../../domain/clock/in-words.ts";
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
export const ClockPair = ({ clocks, now }: { readonly clocks: readonly Clock[]; readonly now: Instant }) => {
  const styles = useStyles();
  if (clocks.length === 0) return <Text>{CLOCK_WORDS.noClock}</Text>;
  const spoken = clocks
    .map((clock) => `${CLOCK_WORDS.plain[clock.standard.promised]}: ${clockInWords(clock, now)}`)
    .join(". ");
  return (
    <div className={mergeClasses(styles.pair, clocks.length > 1 && styles.two)}>
      {clocks.map((clock) => (
        <ClockCard key={clock.standard.promised} clock={clock} now={now} />
      ))}
      <p className={styles.heard} role="status" aria-live="polite">
        {spoken}
      </p>
    </div>
  );
};
