import type { ReactNode } from "react";
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
  readonly children: ReactNode;
}) => {
  const { change, then, period } = props;
  if (then === null || then.denominator === 0) return <>{props.children}</>;
  return (
    <ValueLink
      place={props.place}
      label={complianceWords.change.then(
        changeInWords(change, period.title),
        count(then.met),
        count(then.denominator),
      )}
      {...(props.inSentence && { inSentence: true })}
    >
      {props.children}
    </ValueLink>
  );
};
