import type { Driver } from "../../domain/compliance/driver.ts";
import type { Dimension } from "../../domain/compliance/figure.ts";
import type { PeriodLength } from "../../domain/compliance/period.ts";
import type { Promised } from "../../domain/standards/standard.ts";
import type { Verdict } from "../../ui/format/figure.ts";
import { counted } from "../../ui/format/numbers.ts";
import type { Outcome } from "../place.ts";

const OUTCOMES: Record<Outcome, string> = {
  denominator: "kept or late",
  met: "kept",
  missed: "late",
  "missed-open": "late and still open",
  "not-yet-due": "not yet due",
  "not-from-public": "not from the public",
  merged: "answered with another case",
  "no-reply-needed": "no reply needed",
  "not-measured": "not measured",
  "met-automatically": "kept by an automatic acknowledgement alone",
  "met-by-holding-reply": "kept by a holding reply",
  "met-by-extension": "kept within an extension",
  answered: "answered",
};

const VERDICTS: Record<Verdict, string> = {
  "on-target": "On target",
  "below-target": "Below target",
  few: "Too few cases for a percentage",
  "no-target": "No target",
  "nothing-yet": "Nothing decided yet",
};

const LENGTHS: Record<PeriodLength, string> = {
  week: "Week",
  month: "Month",
  quarter: "Quarter",
  "financial-quarter": "Financial quarter",
  "financial-year": "Financial year",
  year: "Calendar year",
};

const MANY_LENGTHS: Record<PeriodLength, string> = {
  week: "Weeks",
  month: "Months",
  quarter: "Quarters",
  "financial-quarter": "Financial quarters",
  "financial-year": "Financial years",
  year: "Calendar years",
};

const DIMENSIONS: Record<Dimension, string> = {
  service: "Service",
  channel: "Channel",
  kind: "Kind",
  authority: "Council",
};

const DRIVERS: Record<Driver, string> = {
  "handed-on": "Handed on to another service",
  "unowned-half-way": "Nobody had it at half the time",
  "acknowledged-late": "Acknowledged late",
  complex: "Complex",
  chased: "The customer wrote again before the reply",
  paused: "Paused for the customer",
  extended: "Extended",
  "out-of-hours": "Arrived outside opening hours",
  "over-holiday": "A bank holiday or closure lay within the time",
};

export const complianceWords = {
  title: "Compliance",
  outcomes: OUTCOMES,
  verdicts: VERDICTS,
  lengths: LENGTHS,
  manyLengths: MANY_LENGTHS,
  dimensions: DIMENSIONS,
  drivers: DRIVERS,
  pickers: {
    length: "Length",
    earlier: (title: string) => `Earlier: ${title}`,
    later: (title: string) => `Later: ${title}`,
    nothingLater: "Nothing later yet",
    channel: "Channel",
    allChannels: "All channels",
    kind: "Kind",
    allKinds: "All kinds",
    fromLink: "From the link",
    /** The period that holds today, and the one before it. */
    now: {
      week: ["This week", "Last week"],
      month: ["This month", "Last month"],
      quarter: ["This quarter", "Last quarter"],
      "financial-quarter": ["This quarter", "Last quarter"],
      "financial-year": ["This financial year", "Last financial year"],
      year: ["This year", "Last year"],
    } satisfies Record<PeriodLength, readonly [string, string]>,
  },
  asOf: (moment: string) => `Counted ${moment}. Refreshes by itself.`,
  asOfPrinted: (moment: string) => `Counted ${moment}`,
  scope: (parts: readonly string[]) => parts.join(" · "),
  allCouncils: "All councils",
  allServices: "All services",
  waiting: (shown: string, asked: string) => `Still showing ${shown}. ${asked} is on its way.`,
  partFailed: (title: string) => `“${title}” could not be shown.`,
  unfinished: (title: string) => `${title} is not over: these figures will change.`,
  /** "7 of 8" */
  of: (part: string, whole: string) => `${part} of ${whole}`,
  /** Between the three numbers of a figure: "96 kept, 4 late, of 100 decided". */
  line: { kept: "kept,", late: "late, of", decided: "decided" },
  sentences: {
    copy: "Copy the sentences",
    copied: "Copied.",
    notCopied: "Your browser did not allow copying.",
  },
  picture: {
    copy: "Copy as a picture",
    copyOf: (what: string) => `Copy as a picture: ${what}`,
    copied: "Copied as a picture.",
    saved: "Saved as a picture: copying is not allowed here.",
    failed: "The picture could not be made. Try again.",
  },
  print: "Print",
  exportAll: "All tables as Excel",
  figures: "Figures",
  empty: {
    title: "No cases in this period",
    text: "Pick another period, or show more councils, services, channels or kinds.",
  },
  first: {
    title: "No figures yet",
    text: "Figures appear here with the first message that a watched mailbox receives.",
    action: "See the mailboxes",
  },
  withoutCases: (titles: string) => `Without cases in this period: ${titles}.`,
  cases: (number: string, what: string) => `${number} ${what}: show the cases`,
  /** A value that was counted from so many cases: "Median 4 days, of 105. Show the cases". */
  casesOf: (value: string, number: string) => `${value}, of ${number}. Show the cases`,
  received: { label: "Received:", what: (channel: string) => `received, ${channel}` },
  trendOf: (values: string) => `Last periods: ${values}`,
  change: {
    points: (points: string, up: boolean, on: string) => `${points} ${up ? "up" : "down"} on ${on}`,
    onePoint: "1 point",
    manyPoints: (number: string) => `${number} points`,
    same: (on: string) => `No change on ${on}`,
    short: (short: string, change: string) => `${short}: ${change}`,
    then: (change: string, met: string, denominator: string) =>
      `${change}: then ${met} of ${denominator}. Show the cases`,
    few: (was: string, then: string) => `${then}: ${was}`,
    none: (then: string) => `${then}: nothing to compare with`,
    better: "Better",
    worse: "Worse",
    level: "The same",
  },
  counting: {
    open: "How it is counted",
    openOf: (figure: string, whose: string) => `${figure}, ${whose}: how it is counted`,
    equals: (met: string, denominator: string, result: string) =>
      `${met} kept ÷ ${denominator} decided = ${result}`,
    small: "Under 10 decided cases, numbers are shown instead of a percentage.",
    nothing: "Nothing is decided yet.",
    counted: "Counted",
    leftOut: "Left out, and shown here",
    noneLeftOut: "Nothing was left out.",
    within: "of those",
    received: "A case counts in the period in which it was received.",
    close: "Close",
    lines: {
      denominator: "Decided: kept and late together",
      met: "Kept",
      "met-automatically": "by an automatic acknowledgement alone",
      "met-by-holding-reply": "by a holding reply",
      "met-by-extension": "by the date to which it was put off",
      missed: "Late",
      "missed-open": "still open",
      "not-yet-due": "Not yet due: still open and in time",
      "not-from-public": "Not from the public",
      merged: "Answered with another case, and counted there",
      "no-reply-needed": "No reply needed, said by an officer with a reason",
      "not-measured": "Not measured under this standard",
    } satisfies Partial<Record<Outcome, string>>,
  },
  trend: {
    replying: "Are we replying on time?",
    acknowledging: "Are we acknowledging on time?",
    standard: "Promise",
    length: "Points",
    perLength: { ...LENGTHS, week: "Weekly", month: "Monthly", quarter: "Quarterly", year: "Yearly" },
    kept: "Kept, of those decided",
    late: "Late (striped: still open)",
    lateInPicture: "Late",
    target: (percent: string) => `Target ${percent}`,
    /** "Target: 90%, then 95% from April 2026" */
    targets: (steps: readonly (readonly [percent: string, from: string])[]) =>
      `Target: ${steps.map(([percent, from], at) => (at === 0 ? percent : `${at === 1 ? "then " : ""}${percent} from ${from}`)).join(", ")}`,
    /** `target` where it was not always the same. */
    point: (title: string, value: string, met: string, denominator: string, target: string | null) =>
      `${title}: ${value} kept,${target === null ? "" : ` target ${target},`} ${met} of ${denominator}. Show the cases`,
    nothing: (title: string) => `${title}: nothing decided`,
    lateOf: (title: string, late: string, open: string) =>
      `${title}: ${late} late${open === "0" ? "" : `, ${open} of them still open`}. Show the cases`,
    noneLate: (title: string) => `${title}: none late`,
    soFar: (title: string) => `${title} so far`,
    latest: (title: string, value: string) => `${value} in ${title}.`,
    range: (lowest: string, whenLowest: string, highest: string, whenHighest: string) =>
      `Between ${lowest} (${whenLowest}) and ${highest} (${whenHighest}).`,
    /** `target` null: it was not always the same. */
    below: (number: number, of: string, target: string | null) => {
      const which = target === null ? "the target of its time" : `the target of ${target}`;
      return number === 0 ? `Never below ${which}.` : `Below ${which} in ${number} of ${of}.`;
    },
    lateAltogether: (late: string) => (late === "0" ? "None late." : `${late} late altogether.`),
    empty: "Nothing was decided in this time.",
    stretch: (from: string, to: string) => `${from} to ${to}`,
    scaleFrom: (percent: string) => `The scale begins at ${percent}.`,
    source: (stretch: string, cases: string, moment: string) =>
      `${stretch} · n = ${cases} decided · ${moment}`,
    showTable: "Table",
    table: (title: string) => `${title} As a table`,
    columns: {
      period: "Period",
      percent: "Kept %",
      target: "Target",
      met: "Kept",
      missed: "Late",
      missedOpen: "Still open",
      denominator: "Decided",
      notYetDue: "Not yet due",
    },
  },
  groups: {
    heading: "Where it went well, and where not",
    label: "Compare",
    by: {
      service: "By service",
      channel: "By channel",
      kind: "By kind",
      authority: "By council",
    } satisfies Record<Dimension, string>,
    columns: {
      percent: "Kept, against target",
      met: "Kept",
      missed: "Late",
      missedOpen: "Still open",
      denominator: "Decided",
      previous: "On the period before",
      yearBefore: "On a year before",
      leftOut: "Left out",
    },
    all: "Together",
  },
  how: {
    title: "How this is counted",
    lines: [
      "A case counts in the period in which it was received.",
      "Kept % is kept ÷ decided; decided is kept and late together.",
      "A promise that is past its due date and unanswered counts as late, and is also shown under Still open.",
      "Left out and shown beside: what is not yet due, what is not from the public, what is answered with another case and counted there, what needs no reply, and what is not measured.",
      "No reply needed: an officer said so, with a reason that stands in the case's timeline. What was late by then stays late.",
      "By machine: kept by an automatic acknowledgement alone. Whether that counts is each council's own setting.",
      "By holding reply: kept by an answer that says when the reply will come. It counts as an acknowledgement, and the reply is still owed.",
      "By extension: kept by the date to which it was put off, but after the date on which it was first due. Extensions that do not hold are not counted.",
      "The period before has the same length; the year before is the same period of that year. Changes are in percentage points.",
      "Under 10 decided cases, numbers are shown instead of a percentage, and no change is told.",
    ],
  },
  list: {
    title: (what: string, whose: string) => `${whose}: ${what}`,
    promised: { reply: "Replies", acknowledgement: "Acknowledgements" } satisfies Record<Promised, string>,
    received: "Cases received",
    scope: (parts: readonly string[]) => parts.join(" · "),
    back: "Back to the figures",
    empty: "No such cases",
    answerDays: (days: string) => `answered on working day ${days}`,
    fromTo: (from: string, to: string) => `${from} to ${to}`,
    orLater: (days: string) => `${days} or later`,
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    onDay: (day: string) => `arrived on a ${day}`,
    fromDayToDay: (from: string, to: string) => `arrived ${from} to ${to}`,
    timeKnown: "time of arrival known",
    inHour: (from: string, to: string) => `arrived between ${from} and ${to}`,
    timeUnknown: "time of arrival not known",
    handOffs: (times: string) => `handed on ${times}`,
    times: (from: number, orMore: boolean) => `${counted(from, "time", "times")}${orMore ? " or more" : ""}`,
    notHandedOn: "not handed on",
    extended: "extended",
    paused: "paused",
    without: (driver: string) => `not: ${driver.charAt(0).toLowerCase()}${driver.slice(1)}`,
    heldBy: (service: string) => `${service} had it`,
  },
} as const;
