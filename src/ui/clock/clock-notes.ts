import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import type { Clock } from "../../domain/clock/clock.ts";
import { dateInWords } from "../../domain/clock/date-in-words.ts";
import { allowanceInWords } from "../../domain/standards/allowance.ts";
import { dueInWords } from "./due-words.ts";
import { CLOCK_WORDS } from "./words.ts";

/** Something about a clock that its date alone does not say. */
export interface ClockNote {
  readonly tone: "plain" | "warning";
  readonly words: string;
}

const plain = (words: string): ClockNote => ({ tone: "plain", words });
const warning = (words: string): ClockNote => ({ tone: "warning", words });

const { notes } = CLOCK_WORDS;

const ofPause = ({ state, standard, pausedFor, due }: Clock, today: CivilDate): readonly ClockNote[] => {
  if (state !== "paused" || pausedFor === null) return [];
  return standard.waiting[pausedFor.waitingFor] === "restarts"
    ? [plain(notes.countsAnew)]
    : [plain(notes.ifItComesToday(dueInWords(due, today)))];
};

const ofStart = (clock: Clock, today: CivilDate): readonly ClockNote[] => {
  const { start, standard, dueFromLateStart, answeredAt } = clock;
  const allowance = allowanceInWords(standard.allowance);
  if (start.event === "acknowledgement" && start.standing === "awaited" && answeredAt === null) {
    return [plain(notes.fromAcknowledgement(allowance))];
  }
  if (start.event === "milestone" && start.standing === "awaited" && answeredAt === null) {
    const name = typeof standard.startsAt === "string" ? "" : standard.startsAt.milestone;
    return [plain(notes.fromMilestone(allowance, name))];
  }
  if (start.event === "waiting-ended") return [plain(notes.countedAnew(dateInWords(start.on, today)))];
  if (dueFromLateStart !== null) return [plain(notes.lateStart(dateInWords(dueFromLateStart, today)))];
  return [];
};

const ofExtensions = ({ originalDue, extensions }: Clock, today: CivilDate): readonly ClockNote[] => [
  ...(originalDue === null ? [] : [plain(notes.firstDue(dueInWords(originalDue, today)))]),
  ...(extensions.some(({ refused }) => refused !== null) ? [warning(notes.extensionRefused)] : []),
];

/** It is no promise of the council's, but the one that this customer has in hand. */
const ofHoldingReply = ({ promisedBy, due }: Clock, today: CivilDate): readonly ClockNote[] => {
  if (promisedBy === null || promisedBy === due.on) return [];
  const date = dateInWords(promisedBy, today);
  return [promisedBy < today ? warning(notes.promiseOver(date)) : plain(notes.promised(date))];
};

/** What stands on the card of a clock beneath its date, each in one short line. */
export const clockNotes = (clock: Clock, today: CivilDate): readonly ClockNote[] => {
  if (clock.state === "not-needed") return [];
  const { calledComplexTooLate, answeredAt, due } = clock;
  return [
    ...ofPause(clock, today),
    ...ofExtensions(clock, today),
    ...ofHoldingReply(clock, today),
    ...ofStart(clock, today),
    ...(calledComplexTooLate === null
      ? []
      : [plain(notes.complexTooLate(dateInWords(calledComplexTooLate, today)))]),
    ...(due.warning === null || answeredAt !== null ? [] : [warning(due.warning)]),
  ];
};
