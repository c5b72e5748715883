import { makeStyles, tokens } from "@fluentui/react-components";
import { useSession } from "../session-context.ts";
import { complianceWords } from "./words.ts";

const useStyles = makeStyles({
  head: {
    display: "none",
    "@media print": { display: "block", marginBottom: tokens.spacingVerticalL },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What stands over the page on paper: on the screen the pickers say it. */
export const PrintedHead = (props: {
  readonly title: string;
  readonly whose: string;
  readonly counted: string;
}) => {
  const styles = useStyles();
  const { council } = useSession();
  return (
    <div className={styles.head} aria-hidden>
      <p className={styles.title}>{complianceWords.scope([council.name, props.title])}</p>
      <p className={styles.line}>{complianceWords.scope([props.whose, props.counted])}</p>
    </div>
  );
};
