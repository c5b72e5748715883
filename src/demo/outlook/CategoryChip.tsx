import { makeStyles, tokens } from "@fluentui/react-components";
import { colourOf } from "./category-colour.ts";
import type { Category } from "./wire.ts";

const useStyles = makeStyles({
  chip: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "5px",
    maxWidth: "100%",
    padding: "0 6px",
    borderRadius: tokens.borderRadiusMedium,
    fontSize: "11px",
    lineHeight: "18px",
    color: tokens.colorNeutralForeground1,
    border: "1px solid transparent",
    whiteSpace: "nowrap",
  },
  dot: {
    width: "8px",
    height: "8px",
    borderRadius: "2px",
    flexShrink: 0,
    border: "1px solid rgb(0 0 0 / .2)",
  },
});

/** A category as Outlook shows it: its colour as a dot and a tint, its name in readable ink. */
export const CategoryChip = ({
  name,
  known,
}: {
  readonly name: string;
  readonly known: readonly Category[];
}) => {
  const styles = useStyles();
  const colour = colourOf(known.find((each) => each.name === name)?.colour);
  return (
    <span
      className={styles.chip}
      style={{
        background: `color-mix(in srgb, ${colour} 22%, var(--colorNeutralBackground1))`,
        borderColor: `color-mix(in srgb, ${colour} 45%, var(--colorNeutralBackground1))`,
      }}
    >
      <span className={styles.dot} style={{ background: colour }} aria-hidden />
      {name}
    </span>
  );
};
