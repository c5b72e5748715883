import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { AddRegular, ErrorCircleRegular } from "@fluentui/react-icons";
import type { Templates } from "./template-drafts.ts";
import { templatesWords } from "./words.ts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalXXS },
  one: {
    width: "100%",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    textAlign: "start",
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: "none",
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: "transparent",
    cursor: "pointer",
    // In Teams' contrast theme the background turns light, and all that stands on it has to turn with it.
    ":hover": {
      color: tokens.colorNeutralForeground1Hover,
      backgroundColor: tokens.colorNeutralBackground1Hover,
    },
    "&:hover *": { color: "inherit" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  here: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1Selected,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "& *": { color: "inherit" },
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderInlineStartColor: "Highlight" },
  },
  name: { overflowWrap: "anywhere" },
  unnamed: { fontStyle: "italic", color: tokens.colorNeutralForeground3 },
  faulty: { fontSize: "16px", color: tokens.colorPaletteRedForeground1 },
  add: { marginTop: tokens.spacingVerticalS },
});

/** The templates by their names, in the order of the menu; one of them is open. */
export const TemplateList = (props: {
  readonly templates: Templates;
  readonly chosen: string;
  /** Ids of those that cannot be saved as they are. */
  readonly faulty: ReadonlySet<string>;
  readonly onChoose: (id: string) => void;
  readonly onAdd: () => void;
}) => {
  const styles = useStyles();
  return (
    <nav aria-label={templatesWords.list}>
      <ul className={styles.list}>
        {props.templates.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              className={mergeClasses(styles.one, id === props.chosen && styles.here)}
              {...(id === props.chosen ? { "aria-current": true as const } : {})}
              onClick={() => props.onChoose(id)}
            >
              <span className={mergeClasses(styles.name, name.trim() === "" && styles.unnamed)}>
                {name.trim() === "" ? templatesWords.unnamed : name}
              </span>
              {props.faulty.has(id) && (
                <ErrorCircleRegular className={styles.faulty} aria-label={templatesWords.faulty} />
              )}
            </button>
          </li>
        ))}
      </ul>
      <Button className={styles.add} icon={<AddRegular />} onClick={props.onAdd}>
        {templatesWords.add}
      </Button>
    </nav>
  );
};
