import { addDays, civilDateOf, dayNumberOf, type CivilDate } from "../../domain/calendar/civil-date.ts";
import { isWorkingDay } from "../../domain/calendar/working-day.ts";
import { workingTimeOf } from "../../domain/calendar/working-time.ts";
import { dateInWords } from "../../domain/clock/in-words.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import { calendarOf, type Rules } from "../../domain/standards/rules.ts";
import { extendableClock } from "../case/case-options.ts";
import { clockFor, isOpen } from "../case/next-step.ts";
import type { ShownCase } from "../case/shown-case.ts";
import { dueInWords } from "../clock/due-words.ts";
import { typedDay } from "../format/typed-day.ts";
import { REPLY_WORDS } from "./words.ts";

const words = REPLY_WORDS.newDate;

/** A working week more is what a holding reply usually asks for. */
export const USUAL_WORKING_DAYS = 5;
const FARTHEST_DAYS = 366;

type Working = Pick<ShownCase, "rules" | "case">;

const calendarFor = ({ rules, case: matter }: Working & { readonly rules: Rules }) =>
  calendarOf(rules, matter.receivedByService);

/** So many working days after a day, by the calendar of the service; calendar days where no rules are known. */
export const workingDaysAfter = (
  from: CivilDate,
  count: number,
  { rules, case: matter }: Working,
): CivilDate => {
  if (rules === null) return addDays(from, count);
  const working = workingTimeOf(calendarFor({ rules, case: matter }), rules.bankHolidays);
  return civilDateOf(working.workingDayAfter(dayNumberOf(from), count));
};

/** A working week after the day on which the reply is due, or after today where that is over. */
export const usualNewDate = (
  shown: Pick<ShownCase, "rules" | "case" | "clocks">,
  today: CivilDate,
): CivilDate => {
  const reply = clockFor(shown.clocks, "reply");
  const from = reply !== null && isOpen(reply) && reply.due.on > today ? reply.due.on : today;
  return workingDaysAfter(from, USUAL_WORKING_DAYS, shown);
};

/**
 * Reads the date by which a reply is promised. Failures: `date-missing`, `date-not-understood`, `date-past`,
 * `date-too-far`, all with field `replyBy`.
 */
export const readNewDate = (typed: string, today: CivilDate): Result<CivilDate> => {
  const refuse = (code: string, message: string) => failed({ code, field: "replyBy", message });
  if (typed.trim() === "") return refuse("date-missing", words.missing);
  const date = typedDay(typed, today, "next");
  if (date === null) return refuse("date-not-understood", words.notUnderstood);
  if (date < today) return refuse("date-past", words.notBefore);
  return date > addDays(today, FARTHEST_DAYS) ? refuse("date-too-far", words.tooFar) : succeeded(date);
};

/** "Sat 2 May is not a working day.", said before it is promised to anybody; null on a working day. */
export const notWorkingInWords = (date: CivilDate, today: CivilDate, shown: Working): string | null => {
  const { rules } = shown;
  if (rules === null) return null;
  const works = isWorkingDay(date, calendarFor({ rules, case: shown.case }), rules.bankHolidays);
  return works ? null : words.notWorkingDay(dateInWords(date, today));
};

/** What promising the date does, and what it does not, in sentences. */
export const newDateEffects = (
  date: CivilDate,
  today: CivilDate,
  shown: Pick<ShownCase, "clocks">,
): readonly string[] => {
  const told = words.told(dateInWords(date, today));
  const reply = clockFor(shown.clocks, "reply");
  if (reply === null || !isOpen(reply)) return [told];
  const due = dueInWords(reply.due, today);
  if (reply.state === "overdue") return [told, words.promiseOver(due)];
  const counts = words.promiseCounts(due);
  return [told, extendableClock(shown.clocks) === null ? counts : `${counts} ${words.toMove}`];
};
