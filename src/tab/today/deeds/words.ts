import type { DeedName } from "./deed.ts";

const cases = (count: number): string => (count === 1 ? "1 case" : `${count.toLocaleString("en-GB")} cases`);

/** One case by its name, several by their number. */
const whom = (references: readonly string[]): string =>
  references.length === 1 ? (references[0] as string) : cases(references.length);

const does = (references: readonly string[], one: string, more: string): string =>
  references.length === 1 ? one : more;

interface Told {
  readonly to?: string;
  readonly until?: string;
  readonly following?: boolean;
  readonly back?: boolean;
}

/** What was done, once it is. */
const DONE: Record<DeedName, (references: readonly string[], told: Told) => string> = {
  take: (them) => `You took ${whom(them)}.`,
  "give-back": (them) => `${whom(them)} ${does(them, "is", "are")} unowned again.`,
  give: (them, { to }) => `${whom(them)} ${does(them, "is", "are")} with ${to} now.`,
  pass: (them, { to }) => `${whom(them)} passed to ${to}.`,
  acknowledge: (them) => `${whom(them)} marked acknowledged.`,
  reply: (them) => `The reply to ${whom(them)} is recorded.`,
  "no-reply-needed": (them) => `${whom(them)} closed: no reply needed.`,
  "not-from-public": (them) => `${whom(them)} marked as not from the public.`,
  "mark-complex": (them) => `${whom(them)} marked complex.`,
  extend: (them) => `The reply to ${whom(them)} was extended.`,
  merge: (them, { to }) => `${whom(them)} is answered and counted under ${to}.`,
  snooze: (them, { until }) =>
    until === undefined
      ? `${whom(them)} ${does(them, "is", "are")} back in your lists.`
      : `${whom(them)} snoozed until ${until}. The clocks run on.`,
  follow: (them, { following }) =>
    following ? `You follow ${whom(them)}.` : `You no longer follow ${whom(them)}.`,
};

export const deedWords = {
  menu: (reference: string) => `Actions for ${reference}`,
  menuShort: "Actions",
  names: {
    take: "Take it",
    "give-back": "Give it back",
    give: "Give to a colleague",
    pass: "Pass to another service",
    acknowledge: "Mark acknowledged",
    reply: "Record the reply",
    "no-reply-needed": "No reply needed",
    "not-from-public": "Not from the public",
    "mark-complex": "Mark complex",
    extend: "Extend the reply",
    merge: "Answer with another case",
  } satisfies Partial<Record<DeedName, string>>,
  bulk: {
    take: "Take",
    give: "Give",
    pass: "Pass on",
    acknowledge: "Acknowledge",
    more: "More",
  },
  asking: (name: string) => `${name}…`,
  snooze: "Snooze",
  wake: "Wake it now",
  lateByThen: "late by then",
  follow: "Follow",
  unfollow: "Stop following",
  selected: (count: number) => `${count.toLocaleString("en-GB")} selected`,
  selectAll: (count: string) => `Select all ${count}`,
  selectFirst: (count: string) => `Select the first ${count}`,
  selecting: "Selecting",
  selectFailed: (reason: string) => `Not all could be selected. ${reason}`,
  clear: "Clear selection",
  selectOne: (reference: string) => `Select ${reference}`,
  selectionLabel: "What to do with the selected cases",
  done: DONE,
  stays: {
    closed: "it is closed",
    sameOwner: "the owner stays the same",
    sameService: "it is with that service already",
    acknowledged: "nothing is left to acknowledge",
    complex: "it is complex already",
    following: (following: boolean) => (following ? "you follow it already" : "you do not follow it"),
  },
  begun: (title: string, of: number) => `${title}: begun for ${cases(of)}.`,
  progress: (done: number, of: number) => `${done} of ${of} done`,
  stop: "Stop",
  stopped: (count: number) => `Stopped: ${cases(count)} not reached.`,
  undone: (references: readonly string[]) => `Taken back: ${whom(references)}.`,
  takingBack: "Taking back",
  left: (count: number, because: string) =>
    count === 1 ? `1 stays as it was: ${because}.` : `${count} stay as they were: ${because}.`,
  failed: (count: number) => (count === 1 ? "1 was not changed:" : `${count} were not changed:`),
  failedOne: (reference: string, because: string) => `${reference} was not changed. ${because}`,
  andMore: (count: number) => `and ${count} more`,
  tryAgain: "Try again",
  colleague: "Colleague",
  chooseColleague: "Choose a colleague",
  colleagueMissing: "Please choose who takes it.",
  others: "Others",
  give: {
    title: (whom: string) => `Give ${whom} to a colleague`,
    effect: (count: number) => `They find ${count === 1 ? "it" : "them"} under Mine. The clocks go on.`,
    submit: "Give",
  },
  merge: {
    reading: (reference: string) => `${reference} is being read`,
    notRead: (reference: string, why: string) => `${reference} can not be read just now. ${why}`,
    close: "Close",
  },
  whom,
  /** What the forms of one case say, said of several. */
  several: {
    pass: "The clocks go on from each day of receipt. The cases become unowned there.",
    reply:
      "For replies given by telephone, by post or from another mailbox. The reply clock of each stops on that day.",
    "no-reply-needed": "For what nobody waits to have answered. The cases close and stay on record.",
    "not-from-public": "The clocks stop and the cases are left out of the figures. They stay on record.",
    "mark-complex": "For what is complex, or touches several services. Each counts from its day of receipt.",
  },
  severalFurther: "For what the customers wrote after the cases were closed. The cases stay as they are.",
  extend: {
    title: (whom: string) => `Extend the reply to ${whom}`,
    effect: (can: number, of: number) =>
      can === of
        ? "As the standard allows. The customer has to be told by the date on which the reply is due."
        : `The standard allows it for ${can} of ${of}. The customers have to be told by the date on which each is due.`,
    none: "The standards of these cases do not allow an extension.",
    submit: "Extend",
  },
  /** In the row, until the list has been read again. */
  expected: {
    acknowledge: "Acknowledged",
    reply: "Reply recorded",
    "no-reply-needed": "No reply needed",
    "not-from-public": "Not from the public",
    "mark-complex": "Complex",
    extend: "Extended",
    merge: "Answered with another",
    snooze: "Snoozed",
  } satisfies Partial<Record<DeedName, string>>,
} as const;
