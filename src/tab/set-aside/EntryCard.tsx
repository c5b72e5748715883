import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import { momentInWords } from "../../domain/clock/in-words.ts";
import { hashOf, START } from "../place.ts";
import type { Entry } from "./entries.ts";
import { setAsideWords } from "./words.ts";

const useStyles = makeStyles({
  card: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    maxWidth: "52rem",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  soft: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    "@media (max-width: 480px)": { gridTemplateColumns: "minmax(0, 1fr)", rowGap: 0 },
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, overflowWrap: "anywhere" },
  ends: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  summary: {
    cursor: "pointer",
    width: "fit-content",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  id: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

/** One entry: what it is, why, what to do, and the way off the list. */
export const EntryCard = (props: {
  readonly entry: Entry;
  readonly now: Instant;
  readonly timeZone: string;
  readonly onLookedAfter: () => void;
}) => {
  const styles = useStyles();
  const { entry, timeZone } = props;
  const when = momentInWords(entry.since, timeZone, civilDateAt(props.now, timeZone));
  const tried = entry.tries === null ? setAsideWords.since(when) : setAsideWords.tried(entry.tries, when);
  return (
    <li className={styles.card} data-entry={entry.key}>
      <div>
        <h4 className={styles.title}>{entry.title}</h4>
        <p className={styles.soft}>
          {entry.mailbox} · {tried}
        </p>
      </div>
      <dl className={styles.facts}>
        <dt className={styles.term}>{setAsideWords.why}</dt>
        <dd className={styles.fact}>{entry.reason}</dd>
        <dt className={styles.term}>{setAsideWords.toDo}</dt>
        <dd className={styles.fact}>{entry.whatToDo}</dd>
      </dl>
      <div className={styles.ends}>
        {entry.reference !== null && (
          <Link href={hashOf({ ...START, page: "case", reference: entry.reference })}>
            {setAsideWords.openCase(entry.reference)}
          </Link>
        )}
        <Button
          size="small"
          icon={<CheckmarkRegular />}
          aria-label={setAsideWords.lookedAfterOf(entry.title, entry.reference ?? entry.mailbox)}
          onClick={props.onLookedAfter}
        >
          {setAsideWords.lookedAfter}
        </Button>
      </div>
      <details>
        <summary className={styles.summary}>{setAsideWords.id}</summary>
        <span className={styles.id}>{entry.id}</span>
      </details>
    </li>
  );
};
