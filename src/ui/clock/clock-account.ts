import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import type { Clock, ClockExtension } from "../../domain/clock/clock.ts";
import { dateInWords } from "../../domain/clock/in-words.ts";
import { allowanceInWords, allowanceOf, unitOf } from "../../domain/standards/allowance.ts";
import { dueInWords } from "./due-words.ts";
import { CLOCK_WORDS } from "./words.ts";

const { account } = CLOCK_WORDS;

const startInWords = ({ start, standard, dueFromLateStart }: Clock, today: CivilDate): readonly string[] => {
  const on = dateInWords(start.on, today);
  switch (start.event) {
    case "receipt":
      return [];
    case "acknowledgement":
      if (start.standing === "awaited") return [account.fromLatestAcknowledgement(on)];
      if (dueFromLateStart === null) return [account.fromAcknowledgement(on)];
      return [account.fromLateAcknowledgement(on, dateInWords(dueFromLateStart, today))];
    case "waiting-ended":
      return [account.fromWaitingEnded(on)];
    case "milestone": {
      const name = typeof standard.startsAt === "string" ? "" : standard.startsAt.milestone;
      return [start.standing === "awaited" ? account.beforeMilestone(name) : account.fromMilestone(name, on)];
    }
  }
};

const extensionInWords = (extension: ClockExtension, { standard }: Clock, today: CivilDate): string => {
  const { amount, reason, customerToldOn, approvedBy, refused } = extension;
  const by = allowanceInWords(allowanceOf(unitOf(standard.allowance), amount));
  const told = dateInWords(customerToldOn, today);
  const words = account.extended(by, told, approvedBy, reason);
  return refused === null ? words : `${words} ${account.refused[refused]}`;
};

/**
 * What decided the date besides the counting of days: what the clock started at, what put it off, and what was
 * marked too late to change it.
 */
export const clockAccount = (clock: Clock, today: CivilDate): readonly string[] => {
  const { originalDue, calledComplexTooLate } = clock;
  return [
    ...startInWords(clock, today),
    ...(originalDue === null ? [] : [account.firstDue(dueInWords(originalDue, today))]),
    ...clock.extensions.map((extension) => extensionInWords(extension, clock, today)),
    ...(calledComplexTooLate === null
      ? []
      : [account.complexTooLate(dateInWords(calledComplexTooLate, today))]),
  ];
};
