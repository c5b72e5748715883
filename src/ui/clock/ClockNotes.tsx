import { Warning16Filled } from "@fluentui/react-icons";
import { useClockCardStyles } from "./clock-card-styles.ts";
import type { ClockNote } from "./clock-notes.ts";
import { CLOCK_WORDS } from "./words.ts";

/** The lines at the foot of a card. A warning carries its sign. */
export const ClockNotes = ({ notes }: { readonly notes: readonly ClockNote[] }) => {
  const styles = useClockCardStyles();
  return (
    <ul className={styles.notes}>
      {notes.map(({ tone, words }) =>
        tone === "warning" ? (
          <li key={words}>
            <Warning16Filled className={styles.warningIcon} aria-label={CLOCK_WORDS.notes.warning} />
            {words}
          </li>
        ) : (
          <li key={words}>{words}</li>
        ),
      )}
    </ul>
  );
};
