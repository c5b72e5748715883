import { count } from "../../../ui/format/numbers.ts";
import type { Place } from "../../place.ts";
import { ValueLink } from "../ValueLink.tsx";
import { complianceWords } from "../words.ts";
import { daysInWords } from "./spread-chart.ts";

/** A median, a percentile or a sum of working days: opens the cases that it was counted from. */
export const DaysLink = (props: {
  readonly days: number | null;
  readonly cases: number;
  readonly place: Place;
  /** "Median 4 days" */
  readonly words: (days: string) => string;
  /** What is shown instead of "4 days". */
  readonly shown?: string;
  readonly inSentence?: boolean;
}) => {
  if (props.days === null) return null;
  const days = daysInWords(props.days);
  return (
    <ValueLink
      place={props.place}
      label={complianceWords.casesOf(props.words(days), count(props.cases))}
      {...(props.inSentence && { inSentence: true })}
    >
      {props.shown ?? days}
    </ValueLink>
  );
};
