import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import type { Chance } from "./chance.ts";

/** E-mails from the public on an ordinary working day, by mailbox. */
const USUAL: Readonly<Record<string, number>> = {
  "housing@calderwick.example": 0.9,
  "housing@eastmere.example": 0.55,
  "environment@calderwick.example": 0.8,
  "environment@eastmere.example": 0.5,
  "elections@calderwick.example": 0.25,
  "counciltax@calderwick.example": 0.85,
  "planning@calderwick.example": 0.45,
  "community@eastmere.example": 0.35,
};

/** Monday brings what people thought of at the weekend; few write on a Sunday. */
const BY_WEEKDAY = [0.35, 1.5, 1.15, 1.05, 1, 0.85, 0.4];

/** Bills go out in March, storms come in the winter, everybody is away at Christmas and back in January. */
const inSeason = (mailbox: string, date: CivilDate): number => {
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  if (month === 12 && day >= 24) return 0.3;
  if (month === 1 && day >= 5 && day <= 12) return 1.6;
  if (mailbox.startsWith("counciltax") && (month === 3 || (month === 4 && day < 15))) return 3;
  if (mailbox.startsWith("elections") && month === 4) return 2.5;
  if (mailbox.startsWith("housing") && (month === 11 || month === 2)) return 1.35;
  if (mailbox.startsWith("environment") && month === 12 && day < 10) return 1.8;
  return 1;
};

/** How many e-mails the public sends to a mailbox on a day. `weekday`: 0 is Sunday. */
export const mailsOn = (mailbox: string, date: CivilDate, weekday: number, chance: Chance): number => {
  const expected = (USUAL[mailbox] ?? 0) * (BY_WEEKDAY[weekday] ?? 1) * inSeason(mailbox, date);
  const whole = Math.floor(expected);
  const rest = chance.is(expected - whole) ? 1 : 0;
  return Math.max(0, whole + rest + (chance.is(0.1) ? 1 : 0) - (chance.is(0.1) ? 1 : 0));
};
