import type { PeriodRef, Share } from "../../contracts/compliance.ts";
import { count } from "../../ui/format/numbers.ts";
import type { Place } from "../place.ts";
import { changeInWords, type Change } from "./change.ts";
import { ValueLink } from "./ValueLink.tsx";
import { complianceWords } from "./words.ts";

/** A change since another period: opens what was decided then. Where there is nothing to compare with, words alone. */
export const ChangeLink = (props: {
  readonly change: Change;
  readonly then: Share | null;
  readonly period: PeriodRef;
  readonly place: Place;
  readonly inSentence?: boolean;
  readonly shown: string;
}) => {
  const { change, then, period, shown } = props;
  if (then === null || then.denominator === 0) return <>{shown}</>;
  const said = changeInWords(change, period.title);
  return (
    <ValueLink
      place={props.place}
      label={complianceWords.change.then(
        said === shown || said.endsWith(` ${shown}`) ? said : complianceWords.change.short(shown, said),
        count(then.met),
        count(then.denominator),
      )}
      {...(props.inSentence && { inSentence: true })}
    >
      {shown}
    </ValueLink>
  );
};
