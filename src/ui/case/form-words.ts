import type { Promised } from "../../domain/standards/standard.ts";

const PROMISE: Readonly<Record<Promised, string>> = {
  acknowledgement: "The acknowledgement is",
  reply: "The reply is",
};

/** What the small forms under the actions say. `effect` tells in one line what will happen. */
export const FORM_WORDS = {
  cancel: "Cancel",
  required: "Please give a reason: it is shown in the timeline.",
  optionalNote: "Note (optional)",
  reason: "Reason",
  recordAcknowledgement: {
    title: "Record an acknowledgement",
    effect: "For one given by telephone or by post. It stops the acknowledgement clock on its day.",
    date: "Acknowledged on",
    submit: "Record it",
    notBefore: "The acknowledgement cannot be earlier than the receipt.",
    notAfter: "The acknowledgement cannot be in the future.",
    dateMissing: "Please give a date, for example 16/04/2026.",
  },
  recordReply: {
    title: "Record a reply",
    effect:
      "For one given by telephone, by post or from another mailbox. It stops the reply clock on its day.",
    date: "Replied on",
    submit: "Record reply",
    notBefore: "The reply cannot be earlier than the receipt.",
    notAfter: "The reply cannot be in the future.",
    dateMissing: "Please give a date, for example 16/04/2026.",
  },
  recordHoldingReply: {
    title: "Record a holding reply",
    effect:
      "For an answer that only says when the reply will come. It counts as an acknowledgement; the reply's clock runs on.",
    date: "Sent on",
    submit: "Record it",
    notBefore: "The holding reply cannot be earlier than the receipt.",
    notAfter: "The holding reply cannot be in the future.",
    dateMissing: "Please give a date, for example 16/04/2026.",
  },
  noReplyNeeded: {
    title: "No reply needed",
    effect: "For what nobody waits to have answered. The case closes and stays on record.",
    effectFurther: "For what the customer wrote after the case was closed. The case stays as it is.",
    reason: "Why",
    reasonMissing: "Please choose why no reply is needed: it is shown in the timeline.",
    reasons: {
      thanks: "Thank-you",
      "told-in-person": "Answered by telephone or in person",
      information: "For information only",
      duplicate: "Duplicate of another case",
      other: "Another reason",
    },
    ownWords: "In your own words",
    ownWordsMissing: "Please say why no reply is needed: it is shown in the timeline.",
    instead: {
      "told-in-person": {
        words: "An answer by telephone or in person is a reply: recorded as one, it counts for its date.",
        button: "Record a reply instead",
      },
      duplicate: {
        words: "Answered with the other case, it counts from the earlier receipt of both.",
        button: "Answer with another case instead",
      },
    },
    notNeeded: (promise: string) => `${promise}: not needed, and left out of the figures.`,
    staysMissed: (promise: string, date: string) =>
      `${promise}: it was due ${date} and stays missed. A broken promise is not mended.`,
    onlyDismisses: "Only the notice that the customer wrote again goes away.",
    submit: "No reply needed",
  },
  newDates: {
    none: "No date moves.",
    noMore: {
      acknowledgement: "No published standard then promises an acknowledgement.",
      reply: "No published standard then promises a reply.",
    },
    now: (promised: Promised, date: string) => `${PROMISE[promised]} then due ${date}.`,
    moved: (promised: Promised, date: string, before: string) =>
      `${PROMISE[promised]} then due ${date} instead of ${before}.`,
    dueAgain: (promised: Promised, date: string) => `${PROMISE[promised]} due again ${date}.`,
    complexTooLate: (date: string) =>
      `Too late to change the reply date: it was due ${date}. The case is only marked complex on record.`,
  },
  wait: {
    title: "Wait for the customer",
    effect: "For when the matter can not go on without something that you have asked the customer for.",
    waitingFor: "Waiting for",
    choices: {
      clarification: "Clarification of what is asked",
      identity: "Proof of identity",
      fee: "A fee",
    },
    effects: {
      stops: (promise: string) => `${promise}: the clock stands still until it comes.`,
      restarts: (promise: string) => `${promise}: the clock stops, and begins anew when it comes.`,
      "runs-on": (promise: string) => `${promise}: the clock runs on.`,
    },
    reasonHint: "What you asked for, in a few words",
    submit: "Pause",
  },
  extend: {
    title: "Extend the reply",
    effect: (dueOn: string, noticeSays: string) =>
      `The customer has to be told by ${dueOn}: ${noticeSays.slice(0, 1).toLowerCase()}${noticeSays.slice(1)}.`,
    amount: (unit: string) => `Extend by (${unit})`,
    atMost: (most: string) => `At most ${most}`,
    units: {
      workingDays: "working days",
      calendarDays: "calendar days",
      calendarMonths: "calendar months",
      workingMinutes: "working minutes",
      hours: "hours",
      minutes: "minutes",
      seconds: "seconds",
    },
    amountInvalid: (most: number) => `Please give a whole number from 1 to ${most}.`,
    told: "Customer told on",
    dateMissing: "Please give a date, for example 16/04/2026.",
    notAfter: "The customer can not have been told in the future.",
    notBefore: "The customer can not have been told before the receipt.",
    toldTooLate: (dueOn: string) =>
      `The customer has to be told on or before ${dueOn}. Told later, an extension does not count.`,
    approvedBy: "Approved by (optional)",
    submit: "Extend",
  },
  milestone: {
    title: (name: string) => `Record: ${name}`,
    effect: "The clock of the reply starts now.",
    submit: "Record it",
  },
  reopen: {
    title: "Reopen the case",
    effect: "For when the reply did not answer the matter. The first promise stands again.",
    submit: "Reopen",
  },
  markComplex: {
    title: "Mark complex",
    effect: "For what is complex, or touches several services. It counts from the day of receipt.",
    submit: "Mark complex",
  },
  markOrdinary: {
    title: "Mark ordinary",
    effect: "The ordinary standard applies from the day of receipt.",
    submit: "Mark ordinary",
  },
  reassign: {
    title: "Pass to another service",
    effect: "The clocks go on from the day of receipt. The case becomes unowned there.",
    service: "Service",
    choose: "Choose a service",
    serviceMissing: "Please choose the service that takes the case.",
    submit: "Pass on",
  },
  note: {
    title: "Note for colleagues",
    effect:
      "Stays in the timeline of the case, with your name. No clock changes, and the customer never sees it.",
    text: "Note",
    missing: "Please write what colleagues should know.",
    submit: "Add note",
  },
  correctReceipt: {
    title: "Correct the received date",
    effect: "Both due dates are counted anew from this date.",
    date: "Received on",
    submit: "Correct date",
    notAfter: "The receipt cannot be in the future.",
    dateMissing: "Please give a date, for example 16/04/2026.",
  },
  notFromPublic: {
    title: "Not from the public",
    effect: "The clocks stop and the case is left out of the figures. It stays on record.",
    submit: "Stop the clocks",
  },
} as const;
