import type { Verdict } from "../../ui/format/figure.ts";
import type { Outcome } from "../place.ts";

const OUTCOMES: Record<Outcome, string> = {
  denominator: "kept or missed",
  met: "kept",
  missed: "missed",
  "missed-open": "missed and still open",
  "not-yet-due": "not yet due",
  "not-from-public": "not from the public",
  merged: "answered with another case",
  "no-reply-needed": "no reply needed",
  "not-measured": "not measured",
  answered: "answered",
  "met-automatically": "kept by an automatic acknowledgement alone",
  "met-by-holding-reply": "kept by a holding reply",
  "met-by-extension": "kept within an extension",
};

const VERDICTS: Record<Verdict, string> = {
  "on-target": "On target",
  "below-target": "Below target",
  few: "Too few cases for a percentage",
  "no-target": "No target",
  "nothing-yet": "Nothing decided yet",
};

export const complianceWords = {
  title: "Compliance",
  outcomes: OUTCOMES,
  verdicts: VERDICTS,
  asOf: (time: string) => `As of ${time}. Refreshes by itself.`,
  keptOf: (met: string, denominator: string) => `${met} of ${denominator} kept`,
  figures: "Figures",
  byService: "By standard and service",
  columns: {
    service: "Service",
    percent: "Kept, against target",
    met: "Kept",
    missed: "Missed",
    missedOpen: "Still open",
    denominator: "Decided",
    notYetDue: "Not yet due",
    notFromPublic: "Not from public",
    merged: "With another",
    noReplyNeeded: "No reply needed",
    notMeasured: "Not measured",
    automatic: "By machine",
    byHoldingReply: "By holding reply",
    byExtension: "By extension",
  },
  allServices: "All services",
  notMeasured: (number: string) => `${number} not measured`,
  byExtension: (number: string) => `${number} of those kept within an extension`,
  byHoldingReply: (number: string) => `${number} of those kept by a holding reply`,
  automatically: (number: string) => `${number} of those kept by an automatic acknowledgement alone`,
  empty: {
    title: "No cases in this period",
    text: "Pick another period, or all councils.",
  },
  withoutCases: (titles: string) => `Without cases in this period: ${titles}.`,
  cases: (number: string, what: string) => `${number} ${what}: show the cases`,
  how: {
    title: "How this is counted",
    lines: [
      "A case counts in the period in which it was received.",
      "Kept % is kept ÷ decided; decided is kept and missed together.",
      "A promise that is past its due date and unanswered counts as missed, and is also shown under Still open.",
      "Left out and shown beside: what is not yet due, what is not from the public, what is answered with another case and counted there, what needs no reply, and what is not measured.",
      "No reply needed: an officer said so, with a reason that stands in the case's timeline. What was late by then stays missed.",
      "By machine: kept by an automatic acknowledgement alone. Whether that counts is each council's own setting.",
      "By holding reply: kept by an answer that says when the reply will come. It counts as an acknowledgement, and the reply is still owed.",
      "By extension: kept by the date to which it was put off, but after the date on which it was first due. Extensions that do not hold are not counted.",
      "Under 10 decided cases, numbers are shown instead of a percentage.",
    ],
  },
  list: {
    title: (what: string, standard: string) => `${standard}: ${what}`,
    scope: (parts: readonly string[]) => parts.join(" · "),
    back: "Back to the figures",
    empty: "No such cases",
  },
} as const;
