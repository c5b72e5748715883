import { makeStyles, tokens } from "@fluentui/react-components";
import { complianceWords } from "./words.ts";

const useStyles = makeStyles({
  details: { marginTop: tokens.spacingVerticalXL, maxWidth: "48rem" },
  summary: {
    width: "fit-content",
    cursor: "pointer",
    paddingBlock: tokens.spacingVerticalXS,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  lines: { display: "grid", gap: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

/** The rules by which the figures are counted, in one place and in plain words. */
export const HowCounted = () => {
  const styles = useStyles();
  const { how } = complianceWords;
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{how.title}</summary>
      <ul className={styles.lines}>
        {how.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
};
