import { makeStyles, tokens } from "@fluentui/react-components";
import type { Calendar } from "../../domain/calendar/calendar.ts";
import { dayInWords } from "../standards/day-words.ts";
import type { LeafletGroup } from "./promises.ts";
import { leafletWords } from "./words.ts";
import { workingWeekInWords } from "./working-week.ts";

const PRINT = "@media print";

const useStyles = makeStyles({
  sheet: {
    maxWidth: "44rem",
    boxSizing: "border-box",
    padding: "clamp(16px, 5vw, 48px)",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow4,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    [PRINT]: {
      maxWidth: "none",
      padding: 0,
      border: "none",
      boxShadow: "none",
      backgroundColor: "white",
      color: "black",
      fontSize: "11pt",
      lineHeight: 1.35,
    },
  },
  council: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  title: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    [PRINT]: { fontSize: "22pt", lineHeight: 1.2 },
  },
  intro: { margin: `0 0 ${tokens.spacingVerticalL}` },
  group: { breakInside: "avoid", marginBottom: tokens.spacingVerticalM },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    breakAfter: "avoid",
    [PRINT]: { fontSize: "13pt", lineHeight: 1.3 },
  },
  promises: { margin: 0, paddingInlineStart: "1.25em" },
  small: {
    marginTop: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    breakInside: "avoid",
    [PRINT]: { fontSize: "9.5pt", lineHeight: 1.35, borderTopColor: "black" },
  },
  line: { margin: `0 0 ${tokens.spacingVerticalXXS}` },
});

/** One side of A4 in plain words. It speaks to the public, and says nothing of how the council counts itself. */
export const Sheet = (props: {
  readonly council: string;
  readonly groups: readonly LeafletGroup[];
  readonly calendar: Calendar;
  /** Whether day 1 is the working day after receipt in all of them. */
  readonly dayZero: boolean;
  readonly today: string;
}) => {
  const styles = useStyles();
  return (
    <article className={styles.sheet} data-sheet aria-label={leafletWords.title}>
      <p className={styles.council}>{props.council}</p>
      <h3 className={styles.title}>{leafletWords.title}</h3>
      <p className={styles.intro}>{leafletWords.intro}</p>
      {props.groups.map(({ group, promises, coming }) => (
        <section key={group} className={styles.group}>
          <h4 className={styles.heading}>{leafletWords.groups[group]}</h4>
          <ul className={styles.promises}>
            {promises.map((promise) => (
              <li key={promise}>{promise}</li>
            ))}
            {coming.map(({ from, promise }) => (
              <li key={`${from} ${promise}`}>
                {leafletWords.from(dayInWords(from))} {promise}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section className={styles.small}>
        <p className={styles.line}>{leafletWords.workingDays(workingWeekInWords(props.calendar))}</p>
        {props.dayZero && <p className={styles.line}>{leafletWords.dayZero}</p>}
        <p className={styles.line}>{leafletWords.byLaw}</p>
        <p className={styles.line}>{leafletWords.asOf(dayInWords(props.today))}</p>
      </section>
    </article>
  );
};
