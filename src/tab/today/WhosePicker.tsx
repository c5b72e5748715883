import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { Whose } from "../../contracts/desk.ts";
import { todayWords } from "./words.ts";

const useStyles = makeStyles({
  group: { display: "inline-flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXXS },
  button: { minWidth: "auto", whiteSpace: "nowrap" },
});

/** Whose cases are shown. "My team" only for somebody who belongs to a service. */
export const WhosePicker = (props: {
  readonly whose: Whose;
  readonly hasTeam: boolean;
  readonly onPick: (whose: Whose) => void;
}) => {
  const styles = useStyles();
  const choices: readonly Whose[] = props.hasTeam ? ["mine", "team", "all"] : ["mine", "all"];
  return (
    <div className={styles.group} role="group" aria-label={todayWords.whoseLabel}>
      {choices.map((whose) => (
        <ToggleButton
          key={whose}
          className={styles.button}
          appearance={props.whose === whose ? "outline" : "subtle"}
          checked={props.whose === whose}
          onClick={() => props.onPick(whose)}
        >
          {todayWords.whose[whose]}
        </ToggleButton>
      ))}
    </div>
  );
};
