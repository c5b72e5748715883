import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRight20Regular } from "@fluentui/react-icons";
import type { NextDue } from "../../contracts/case-desk.ts";
import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import { wantedInWords } from "./next-due-words.ts";
import { NEXT_WORDS } from "./words.ts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  words: { flexGrow: 1, minWidth: 0 },
  line: { margin: 0, overflowWrap: "anywhere" },
  first: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  quiet: {
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
  },
});

/** What is due next, one click away. */
export const NextDueBar = (props: {
  readonly next: NextDue | null;
  readonly today: CivilDate;
  readonly timeZone: string;
  readonly onOpen: (reference: string) => void;
}) => {
  const styles = useStyles();
  const row = props.next?.next;
  if (!props.next || !row) return null;
  const { waiting } = props.next;
  return (
    <section className={styles.bar} aria-label={row.owner ? NEXT_WORDS.nextMine : NEXT_WORDS.nextUnowned}>
      <div className={styles.words} role="status">
        <p className={`${styles.line} ${styles.first}`}>
          {NEXT_WORDS.next(row.reference, wantedInWords(row, props.today, props.timeZone))}
        </p>
        <p className={`${styles.line} ${styles.quiet}`}>{NEXT_WORDS.from(row.senderName, row.subject)}</p>
        {waiting > 0 && <p className={`${styles.line} ${styles.quiet}`}>{NEXT_WORDS.more(waiting)}</p>}
      </div>
      <Button
        size="small"
        icon={<ArrowRight20Regular />}
        iconPosition="after"
        aria-label={NEXT_WORDS.openSpoken(row.reference)}
        onClick={() => {
          props.onOpen(row.reference);
        }}
      >
        {NEXT_WORDS.open}
      </Button>
    </section>
  );
};
