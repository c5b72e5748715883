import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CaseList } from "../../contracts/case.ts";
import { count } from "../../ui/format/numbers.ts";
import { caseWords } from "./words.ts";

const useStyles = makeStyles({
  end: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalM} 0 0`,
    paddingInline: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

/** How much of a list is shown, and the way to the rest. */
export const ListEnd = (props: {
  readonly cases: CaseList;
  readonly reading: boolean;
  readonly problem: string | null;
  readonly onMore: (shown: CaseList) => void;
}) => {
  const styles = useStyles();
  const { cases, reading, problem } = props;
  return (
    <div className={styles.end}>
      <span role="status">
        {(cases.orMore === true ? caseWords.showingOfMore : caseWords.showing)(
          count(cases.rows.length),
          count(cases.total),
        )}
      </span>
      {cases.next !== null && (
        <Button disabledFocusable={reading} onClick={() => props.onMore(cases)}>
          {caseWords.more}
        </Button>
      )}
      {problem !== null && (
        <span className={styles.problem} role="alert">
          {caseWords.noMore(problem)}
        </span>
      )}
    </div>
  );
};
