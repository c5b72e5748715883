import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  lines: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: "grid",
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
});

/** Sentences in small print, as a list with a name. Nothing where there are none. */
export const Lines = ({ label, lines }: { readonly label: string; readonly lines: readonly string[] }) => {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <ul className={styles.lines} aria-label={label}>
      {lines.map((line, index) => (
        // Two may say the same.
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
};
