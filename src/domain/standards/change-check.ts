import { aYearOn } from "../calendar/a-year-on.ts";
import { isCivilDate, type CivilDate } from "../calendar/civil-date.ts";
import { fullDateInWords } from "../clock/date-in-words.ts";
import { allowanceInWords } from "./allowance.ts";
import { changed, unchanged, type StandardChange } from "./change.ts";
import { inOrder } from "./in-order.ts";
import { checkStandard } from "./standard-check.ts";
import { NONE, unless, type StandardFailure } from "./standard-rule.ts";
import type { Standard } from "./standard.ts";

/** What a change is held against. */
export interface ChangeSituation {
  /** The newest version, which it would follow, with its target of today. */
  readonly base: Standard;
  readonly baseTarget: number | null;
  readonly today: CivilDate;
}

type ChangeRule = (change: StandardChange, situation: ChangeSituation) => readonly StandardFailure[];

/** Whether both say the same, in whatever order their parts stand. */
export const saysTheSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);

const changesSomething: ChangeRule = (change, { base, baseTarget }) =>
  unless(
    !saysTheSame(
      { ...change, title: change.title.trim(), source: "" },
      unchanged(base, baseTarget, change.inForceFrom),
    ),
    "changes-nothing",
    "change",
    "Nothing is different from what is promised now.",
  );

/** "Not later than the twentieth working day": what a law sets is not the council's to change. */
const lawStays: ChangeRule = (change, { base }) =>
  base.basis !== "statutory"
    ? NONE
    : (["allowance", "counting", "waiting"] as const).flatMap((field) =>
        unless(
          saysTheSame(change[field], base[field]),
          "set-by-law",
          field,
          "This is set by law. A council can set a target for it, not change it.",
        ),
      );

/** A sample week counts those who ring or come: no case comes of them, so no clock could measure them. */
const measuredAsItCanBe: ChangeRule = ({ measured }, { base }) =>
  unless(
    measured === "advertised-only" ||
      (base.channels.every((channel) => channel === "telephone" || channel === "face-to-face")
        ? measured === "sampled"
        : measured === "measured" || measured === base.measured),
    "measured-otherwise",
    "measured",
    "This promise can not be measured in that way.",
  );

/**
 * The case is judged by what was promised when it came in: a change that began in the past would make another promise
 * of one that was made already.
 */
const beginsAhead: ChangeRule = ({ inForceFrom }, { base, today }) => {
  if (!isCivilDate(inForceFrom)) return NONE;
  if (inForceFrom < today) {
    const message = `${fullDateInWords(inForceFrom)} is past: who has written in since was promised what held then. Choose today or later.`;
    return [{ code: "in-force-from-past", field: "inForceFrom", message }];
  }
  if (inForceFrom <= base.inForceFrom) {
    const message = `Version ${base.version} begins on ${fullDateInWords(base.inForceFrom)}. Choose a later date.`;
    return [{ code: "in-force-before-base", field: "inForceFrom", message }];
  }
  return unless(
    inForceFrom <= aYearOn(aYearOn(today)),
    "in-force-too-far",
    "inForceFrom",
    `${fullDateInWords(inForceFrom)} is more than two years ahead. Check the year.`,
  );
};

/** "E-mail: reply within 8 working days" over a promise of 5 would be a lie in large letters. */
const titleIsTrue: ChangeRule = ({ title, allowance }, { base }) => {
  const [before, after] = [allowanceInWords(base.allowance), allowanceInWords(allowance)];
  const says = (words: string): boolean => new RegExp(`(^|\\D)${words}(?![a-z])`, "i").test(title);
  return unless(
    before === after || !says(before) || says(after),
    "title-says-otherwise",
    "title",
    `The title still says ${before}; the promise would be ${after}.`,
  );
};

const RULES: readonly ChangeRule[] = [
  lawStays,
  beginsAhead,
  titleIsTrue,
  measuredAsItCanBe,
  changesSomething,
];

/** Where a fault in the version that would come of it stands in the change. */
const FIELDS: Readonly<Record<string, string>> = {
  notMeasured: "notMeasuredBecause",
  "notMeasured.reason": "notMeasuredBecause",
  "notMeasured.since": "inForceFrom",
  "extension.atMost": "allowance",
};

/** All that is wrong with a change of a standard; empty when it can be adopted. A field is one of the change. */
export const checkChange = (
  change: StandardChange,
  situation: ChangeSituation,
): readonly StandardFailure[] => [
  ...checkStandard(changed(situation.base, change)).map((failure) => ({
    ...failure,
    field: FIELDS[failure.field] ?? failure.field,
  })),
  ...RULES.flatMap((rule) => rule(change, situation)),
];
