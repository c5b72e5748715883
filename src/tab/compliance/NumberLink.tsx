import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { count } from "../../ui/format/numbers.ts";
import { hashOf, type Place } from "../place.ts";
import { complianceWords } from "./words.ts";

const useStyles = makeStyles({
  number: {
    fontVariantNumeric: "tabular-nums",
    borderRadius: tokens.borderRadiusSmall,
    transitionProperty: "background-color",
    transitionDuration: "1.5s",
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  // Alone in a cell it is a target of its own; in a sentence it is a word.
  alone: { display: "inline-block", minWidth: "24px", lineHeight: "24px" },
  link: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
    textDecorationColor: tokens.colorNeutralStroke1,
    textUnderlineOffset: "3px",
    ":hover": { textDecorationColor: "currentcolor" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  none: { color: tokens.colorNeutralForeground3 },
  changed: { backgroundColor: tokens.colorBrandBackground2, transitionDuration: "0s" },
});

const SHOWN_MS = 1500;

/** Whether the number changed a moment ago: shown by a tint that fades. */
const useJustChanged = (number: number): boolean => {
  const before = useRef(number);
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    if (before.current === number) return;
    before.current = number;
    const on = setTimeout(() => setChanged(true), 0);
    const off = setTimeout(() => setChanged(false), SHOWN_MS);
    return () => {
      clearTimeout(on);
      clearTimeout(off);
    };
  }, [number]);
  return changed;
};

/** A number of a figure: opens exactly the cases that it counts. */
export const NumberLink = (props: {
  readonly number: number;
  /** What is counted, for those who only hear it: "missed". */
  readonly what: string;
  readonly place: Place;
  readonly inSentence?: boolean;
}) => {
  const styles = useStyles();
  const changed = useJustChanged(props.number);
  const className = mergeClasses(styles.number, !props.inSentence && styles.alone, changed && styles.changed);
  if (props.number === 0) return <span className={mergeClasses(className, styles.none)}>0</span>;
  return (
    <a
      className={mergeClasses(className, styles.link)}
      href={hashOf(props.place)}
      aria-label={complianceWords.cases(count(props.number), props.what)}
    >
      {count(props.number)}
    </a>
  );
};
