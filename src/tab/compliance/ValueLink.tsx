import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { hashOf, type Place } from "../place.ts";

const useStyles = makeStyles({
  link: {
    fontVariantNumeric: "tabular-nums",
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
    textDecorationColor: tokens.colorNeutralStroke1,
    textUnderlineOffset: "3px",
    ":hover": { textDecorationColor: "currentcolor" },
    // On paper nothing can be opened.
    "@media print": { color: "inherit", textDecorationLine: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  // Alone in a cell it is a target of its own; in a sentence it is a word.
  alone: { display: "inline-block", minWidth: "24px", lineHeight: "24px" },
});

/** What a figure says, whatever it is: opens the cases that it was counted from. */
export const ValueLink = (props: {
  readonly place: Place;
  /** For those who only hear it: what is shown, and that it opens cases. */
  readonly label: string;
  readonly inSentence?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}) => {
  const styles = useStyles();
  return (
    <a
      className={mergeClasses(styles.link, !props.inSentence && styles.alone, props.className)}
      href={hashOf(props.place)}
      aria-label={props.label}
    >
      {props.children}
    </a>
  );
};
