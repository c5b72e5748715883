import { useFrameStyles } from "../frame/frame-styles.ts";
import { todayWords } from "./words.ts";

/** How many cases a search has found: heard, where the list shows it. */
export const Found = (props: {
  readonly search: string;
  /** null: not known yet. */
  readonly cases: number | null;
  readonly orMore: boolean;
}) => {
  const styles = useFrameStyles();
  return (
    <span className={styles.heard} role="status">
      {props.search !== "" && props.cases !== null && todayWords.found(props.cases, props.orMore)}
    </span>
  );
};
