import type { ClockExtension, CountedDay } from "../../domain/clock/clock.ts";
import type { WaitingFor } from "../../domain/standards/standard.ts";

const WAITING_FOR: Readonly<Record<WaitingFor, string>> = {
  clarification: "clarification",
  identity: "proof of identity",
  fee: "the fee",
};

/** What a day was where it carries neither a number nor a name of its own. */
const OUTCOMES: Readonly<Record<CountedDay["outcome"], string>> = {
  received: "received",
  "moved-from": "arrived, counts as received later",
  started: "the clock starts",
  counted: "the last day",
  weekend: "weekend",
  "bank-holiday": "bank holiday",
  closure: "council closed",
  "not-open": "not open",
  paused: "the clock stood still",
  rolled: "not a working day, moves on",
};

const REFUSED: Readonly<Record<NonNullable<ClockExtension["refused"]>, string>> = {
  "told-too-late": "It does not count: the customer was told after the date on which it was due.",
  "too-often": "It does not count: this standard can not be extended once more.",
  "too-long": "It does not count: it is longer than this standard allows.",
  "not-extendable": "It does not count: this standard can not be extended.",
};

/** What the clocks say, besides the domain's own sentences. */
export const CLOCK_WORDS = {
  open: { acknowledgement: "Acknowledge by", reply: "Reply by" },
  extended: { acknowledgement: "Acknowledge by", reply: "Reply extended to" },
  answered: { acknowledgement: "Acknowledged", reply: "Replied" },
  plain: { acknowledgement: "Acknowledgement", reply: "Reply" },
  notNeeded: "Not needed",
  notFromPublic: "Not from the public",
  noReplyNeeded: "No reply needed",
  answeredUnder: (reference: string) => `Answered with ${reference}`,
  dueToday: (time: string | null) => (time === null ? "Due today" : `Due today by ${time}`),
  dueTomorrow: (time: string | null) => (time === null ? "Due tomorrow" : `Due tomorrow by ${time}`),
  late: (by: string) => `Overdue by ${by}`,
  overdue: "Overdue",
  overdueSince: (date: string) => `Overdue since ${date}`,
  paused: "Paused",
  notStarted: "Not started",
  startsWith: (milestone: string) => `Starts with: ${milestone}`,
  waitingFor: WAITING_FOR,
  waitingSince: (what: string, date: string) => `Waiting for ${what} since ${date}`,
  keptSameDay: "Kept: the same day",
  keptEarly: "Kept: before day 1",
  kept: (day: number, allowed: number) => `Kept: day ${day} of ${allowed}`,
  keptWithin: (allowance: string) => `Kept: within ${allowance}`,
  keptByExtension: "Kept: within the extension",
  keptByReply: "Kept: by the reply",
  keptByHoldingReply: "Kept: by a holding reply",
  keptAutomatically: "Kept: automatically",
  missed: (by: string) => `Missed: ${by} late`,
  missedBeforeNextDay: "Missed: late by less than a working day",
  missedWhenClosed: "Missed: overdue when closed",
  ticking: { running: "the time is running", overdue: "overdue" },
  clocks: "Clocks",
  noClock: "No published standard covers this case, so it has no clock.",

  notes: {
    warning: "Please note:",
    ifItComesToday: (date: string) => `Due ${date} if it comes today`,
    countsAnew: "The count begins anew when it comes",
    countedAnew: (date: string) => `Counted anew since ${date}`,
    firstDue: (date: string) => `First due ${date}`,
    extensionRefused: "An extension was recorded that does not count",
    promised: (date: string) => `The customer expects it by ${date}`,
    promiseOver: (date: string) => `The customer expected it by ${date}`,
    fromAcknowledgement: (allowance: string) => `At the latest: ${allowance} from the acknowledgement`,
    fromMilestone: (allowance: string, milestone: string) =>
      `${allowance} from “${milestone}”, until then from receipt`,
    lateStart: (date: string) => `Acknowledged late: counted from then, it would be ${date}`,
    complexTooLate: (date: string) => `Marked complex on ${date}, when it was late already`,
  },

  whyThisDate: (date: string) => `Why ${date}?`,
  whyThatDate: (date: string) => `Why was it due ${date}?`,
  whyPaused: "How is this counted?",
  howCounted: (calendar: string, version: number) => `Counted with: ${calendar}, version ${version}`,
  account: {
    label: "What decided the date",
    fromLatestAcknowledgement: (date: string) =>
      `Counted from the acknowledgement. It is not sent yet, so the latest day for it is taken: ${date}.`,
    fromAcknowledgement: (date: string) => `Counted from the acknowledgement on ${date}.`,
    fromLateAcknowledgement: (date: string, otherwise: string) =>
      `The acknowledgement was late, which must not lengthen the wait: counted from ${date}, when it was due. From the day on which it was sent, the reply would be due ${otherwise}.`,
    fromWaitingEnded: (date: string) => `Counted anew from ${date}, when what was waited for had come.`,
    fromMilestone: (milestone: string, date: string) => `Counted from ${date}: ${milestone}.`,
    beforeMilestone: (milestone: string) =>
      `Counted from “${milestone}”. It is not recorded yet, so the receipt is taken.`,
    firstDue: (date: string) => `First due ${date}.`,
    extended: (by: string, told: string, approvedBy: string | null, reason: string) =>
      `Extended by ${by}, customer told ${told}${approvedBy === null ? "" : `, approved by ${approvedBy}`}: “${reason}”.`,
    refused: REFUSED,
    complexTooLate: (date: string) =>
      `Marked complex on ${date}, after the reply was due: that does not change when it was due.`,
  },

  calendarCaption: "The days counted, Monday to Sunday",
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  dayNumber: (number: number) => `day ${number}`,
  outcomes: OUTCOMES,
  between: "between the first day and the last",
  weeksBetween: (weeks: number) => `${weeks} more weeks`,
  weeksPaused: (weeks: number) => `${weeks} weeks, the clock stood still`,
  due: "due",
  today: "today",
  dayByDay: "Day by day",
  reasons: "How it was counted",
} as const;
