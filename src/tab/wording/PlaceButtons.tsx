import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { wordingWords } from "./words.ts";

const useStyles = makeStyles({
  places: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  place: { minWidth: "auto", fontWeight: tokens.fontWeightRegular },
});

/** What can be filled in, each as it is written in the text: pressing it puts it there. */
export const PlaceButtons = (props: {
  /** Each place with what stands there once it is filled in. */
  readonly places: Readonly<Record<string, string>>;
  readonly onPut: (place: string) => void;
}) => {
  const styles = useStyles();
  return (
    <div className={styles.places} role="group" aria-label={wordingWords.places}>
      {Object.entries(props.places).map(([place, meaning]) => (
        <Button
          key={place}
          size="small"
          className={styles.place}
          title={meaning}
          aria-label={wordingWords.putPlace(place, meaning)}
          onClick={() => props.onPut(place)}
        >
          {`{${place}}`}
        </Button>
      ))}
    </div>
  );
};
