import { makeStyles, tokens } from "@fluentui/react-components";
import type { OfficerFact } from "../../../contracts/case.ts";

/** What a fact would do to the dates of the case, in sentences: counted before anything is recorded. */
export type DatesAfter = (fact: OfficerFact) => readonly string[];

const useStyles = makeStyles({
  lines: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    display: "grid",
    rowGap: tokens.spacingVerticalXXS,
    listStyleType: "none",
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
  },
});

/** The new dates in a form, said again whenever they change. */
export const NewDates = ({ lines }: { readonly lines: readonly string[] }) => {
  const styles = useStyles();
  return (
    <div role="status">
      {lines.length > 0 && (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
};
