import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { OurIcon } from "../page/OurIcon.tsx";
import type { Entry } from "./use-activity.ts";

const useStyles = makeStyles({
  panel: {
    width: "300px",
    flexShrink: 0,
    overflowY: "auto",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    background: tokens.colorNeutralBackground2,
  },
  head: { display: "block", padding: "12px 16px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  entry: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "10px",
    width: "100%",
    padding: "10px 16px",
    border: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    background: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { background: tokens.colorNeutralBackground2Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  words: { display: "grid", minWidth: 0, rowGap: "2px", fontSize: "13px", overflowWrap: "anywhere" },
  soft: { color: tokens.colorNeutralForeground3, fontSize: "12px" },
});

/** The activity feed, as Teams shows it beside what is open. */
export const ActivityPanel = (props: { readonly entries: readonly Entry[]; onOpen(entry: Entry): void }) => {
  const styles = useStyles();
  return (
    <section className={styles.panel} aria-label="Activity">
      <Text className={styles.head} weight="semibold" size={400}>
        Activity
      </Text>
      {props.entries.length === 0 && <Text className={styles.head}>Nothing has arrived yet.</Text>}
      <ul className={styles.list}>
        {props.entries.map((entry) => (
          <li key={entry.id}>
            <button type="button" className={styles.entry} onClick={() => props.onOpen(entry)}>
              <OurIcon size={24} />
              <span className={styles.words}>
                <b>{entry.title}</b>
                <span>{entry.preview}</span>
                <span className={styles.soft}>
                  {entry.topic} · {new Date(entry.at).toLocaleTimeString("en-GB", { timeStyle: "short" })}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
