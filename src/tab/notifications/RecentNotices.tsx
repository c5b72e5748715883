import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Notices } from "../../contracts/notices.ts";
import { notificationWords as words } from "./words.ts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "grid",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  soft: { color: tokens.colorNeutralForeground2 },
  when: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The last messages, each with the place that it leads to. */
export const RecentNotices = (props: {
  readonly recent: Notices["recent"];
  readonly when: (at: string) => string;
}) => {
  const styles = useStyles();
  if (props.recent.length === 0) return <Text className={styles.soft}>{words.noRecent}</Text>;
  return (
    <ul className={styles.list} aria-label={words.recent}>
      {props.recent.map(({ kind, title, preview, place, at }) => (
        <li key={`${kind} ${at} ${place}`} className={styles.line}>
          <Link href={`#${place}`}>{title}</Link>
          <span className={styles.soft}>{preview}</span>
          <span className={styles.when}>{props.when(at)}</span>
        </li>
      ))}
    </ul>
  );
};
