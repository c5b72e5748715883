import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { count } from "../../ui/format/numbers.ts";
import type { Place } from "../place.ts";
import { ValueLink } from "./ValueLink.tsx";
import { complianceWords } from "./words.ts";

const useStyles = makeStyles({
  number: {
    fontVariantNumeric: "tabular-nums",
    borderRadius: tokens.borderRadiusSmall,
    transitionProperty: "background-color",
    transitionDuration: "1.5s",
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  alone: { display: "inline-block", minWidth: "24px", lineHeight: "24px" },
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
  const className = mergeClasses(styles.number, changed && styles.changed);
  if (props.number === 0) {
    return <span className={mergeClasses(className, !props.inSentence && styles.alone, styles.none)}>0</span>;
  }
  return (
    <ValueLink
      className={className}
      place={props.place}
      label={complianceWords.cases(count(props.number), props.what)}
      {...(props.inSentence && { inSentence: true })}
    >
      {count(props.number)}
    </ValueLink>
  );
};
