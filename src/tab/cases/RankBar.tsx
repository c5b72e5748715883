import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { count } from "../../ui/format/numbers.ts";
import { RANKS, rankAmong } from "./ranks.ts";
import { caseWords } from "./words.ts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground2,
  },
});

/** So many rows are gone through by hand; what lies further on is told by its number alone. */
const FARTHEST = 1_000;

/** Which of the cases in the order of working days a median and a 90th percentile are those of, and the way there. */
export const RankBar = (props: {
  readonly total: number;
  readonly reading: boolean;
  /** Leads to the case at that place of the list, from 1. */
  readonly onShow: (place: number) => void;
}) => {
  const styles = useStyles();
  const { total, reading } = props;
  const places = RANKS.map((name) => ({ name, place: rankAmong(total, name) }));
  return (
    <div className={styles.bar}>
      <span>
        {caseWords.inOrder(count(rankAmong(total, "median")), count(rankAmong(total, "p90")), count(total))}
      </span>
      {places
        .filter(({ place }) => place <= FARTHEST)
        .map(({ name, place }) => (
          <Button key={name} size="small" disabledFocusable={reading} onClick={() => props.onShow(place)}>
            {caseWords.showRank[name]}
          </Button>
        ))}
    </div>
  );
};
