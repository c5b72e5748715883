import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import { dateInWords } from "../../domain/clock/date-in-words.ts";
import type { ServiceWeek } from "../ports/notices.ts";

/** What an entry of the activity feed says: references and services, never a name, a subject or a word of a mail. */

/** "Microsoft Teams will only show first 150 characters." */
const PREVIEW_LENGTH = 150;
const TOPIC = "Response Standards";

const counted = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** As many references as are read, then how many more: nothing is cut off in the middle. */
const references = (all: readonly string[], room: number): string => {
  const fitting = (count: number): string =>
    count === all.length
      ? listed(all)
      : `${all.slice(0, count).join(", ")} and ${counted(all.length - count, "more", "more")}`;
  let count = all.length;
  while (count > 1 && fitting(count).length > room) count -= 1;
  return fitting(count);
};

const total = (weeks: readonly ServiceWeek[], name: Exclude<keyof ServiceWeek, "service">): number =>
  weeks.reduce((sum, each) => sum + each[name], 0);

export const words = {
  cases: (number: number) => counted(number, "case", "cases"),
  replies: (number: number) => counted(number, "reply", "replies"),
  tomorrow: "tomorrow",
  onDay: (date: CivilDate, today: CivilDate) => `on ${dateInWords(date, today)}`,
  nextWorkingDay: "on the next working day",
  /** "HS-2026-00412, HS-2026-00415 and 3 more (Housing)" */
  aboutCases: (all: readonly string[], services: readonly string[]) => {
    const where = services.length === 1 ? ` (${services.join("")})` : "";
    return references(all, PREVIEW_LENGTH - where.length) + where;
  },
  topic: (services: readonly string[]) => (services.length === 1 ? (services[0] ?? TOPIC) : TOPIC),
  week: (names: readonly string[], weeks: readonly ServiceWeek[]) => {
    const due = total(weeks, "due");
    const parts = [
      `${total(weeks, "received")} came in`,
      due === 0
        ? "no reply was due"
        : `${total(weeks, "kept")} of ${counted(due, "reply", "replies")} in time`,
      `${total(weeks, "overdue")} overdue now`,
      `${total(weeks, "dueThisWeek")} due this week`,
      ...(total(weeks, "unowned") === 0 ? [] : [`${total(weeks, "unowned")} without an owner`]),
    ];
    const numbers = parts.join(", ");
    const services = listed(names);
    const room = PREVIEW_LENGTH - numbers.length - 2;
    return `${services.length <= room ? services : `${names.length} services`}: ${numbers}`;
  },
  test: "Notifications from Response Standards reach you.",
  testTopic: TOPIC,
} as const;
