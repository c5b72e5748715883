import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, ArrowDown16Filled } from "@fluentui/react-icons";
import type { Figure } from "../../domain/compliance/figure.ts";
import { verdictOf } from "../../ui/format/figure.ts";
import { complianceWords } from "./words.ts";

const useStyles = makeStyles({
  mark: { display: "inline-flex", flexShrink: 0 },
  on: { color: tokens.colorStatusSuccessForeground1 },
  below: { color: tokens.colorPaletteRedForeground1 },
});

/** On target or below it, as a shape with a name. Nothing where a percentage would say too much. */
export const VerdictMark = ({ figure }: { readonly figure: Figure }) => {
  const styles = useStyles();
  const verdict = verdictOf(figure);
  if (verdict !== "on-target" && verdict !== "below-target") return null;
  return (
    <span className={styles.mark} role="img" aria-label={complianceWords.verdicts[verdict]}>
      {verdict === "on-target" ? (
        <CheckmarkCircle16Filled className={styles.on} />
      ) : (
        <ArrowDown16Filled className={styles.below} />
      )}
    </span>
  );
};
