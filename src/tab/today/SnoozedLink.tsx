import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { count } from "../../ui/format/numbers.ts";
import { hashOf, type Place } from "../place.ts";
import { useSnoozed } from "./use-snoozed.ts";
import { todayWords } from "./words.ts";

const useStyles = makeStyles({
  line: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingInline: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
  },
});

/** The quiet way to what one has put off: nothing is hidden without a trace. */
export const SnoozedLink = ({ place }: { readonly place: Place }) => {
  const styles = useStyles();
  const snoozed = useSnoozed(place);
  if (snoozed === 0) return null;
  return (
    <p className={styles.line}>
      <Link href={hashOf({ ...place, list: "snoozed", search: "" })}>
        {todayWords.snoozed(count(snoozed))}
      </Link>
    </p>
  );
};
