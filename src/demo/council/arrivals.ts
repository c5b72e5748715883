import { addDays, weekdayOf, type Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt, timeOfDayAt } from "../../domain/calendar/time-zone.ts";
import { chanceFrom } from "./chance.ts";
import { conversation } from "./conversation.ts";
import type { DemoMessage } from "./demo-message.ts";
import { LONGEST_MATTER_DAYS } from "./mail-between.ts";
import { PLACES } from "./places.ts";

/** A minute, counted from 1970, in which a letter came while somebody was watching. */
export type ArrivalMinute = number;

const MINUTE_MS = 60_000;
const ZONE = "Europe/London";

const momentOf = (minute: ArrivalMinute): Instant => new Date(minute * MINUTE_MS).toISOString();

/** How likely a letter is in a minute: one every five in office hours, one in twenty early and late, none at night. */
const likelihood = (moment: Instant): number => {
  const time = timeOfDayAt(moment, ZONE);
  const weekend = ["sat", "sun"].includes(weekdayOf(civilDateAt(moment, ZONE)));
  if (time < "06:30" || time >= "23:00") return 0;
  return time >= "08:30" && time < "17:30" && !weekend ? 0.2 : 0.05;
};

/** The minutes between two moments, `from` included and `to` not, in which a letter comes. */
export const arrivalsBetween = (seed: string, from: Instant, to: Instant): readonly ArrivalMinute[] => {
  const [first, last] = [Date.parse(from), Date.parse(to)].map((at) => Math.ceil(at / MINUTE_MS));
  const minutes: ArrivalMinute[] = [];
  for (let minute = first as number; minute < (last as number); minute += 1) {
    if (chanceFrom(seed, "arrival", minute).is(likelihood(momentOf(minute)))) minutes.push(minute);
  }
  return minutes;
};

/** Arrivals whose matter may still bring an answer or a word of thanks. */
export const stillGoingOn = (arrivals: readonly ArrivalMinute[], now: Instant): readonly ArrivalMinute[] => {
  const earliest = addDays(civilDateAt(now, ZONE), -LONGEST_MATTER_DAYS);
  return arrivals.filter((minute) => civilDateAt(momentOf(minute), ZONE) >= earliest);
};

/** The letter that came in a minute, and all that follows from it, as the council's other matters go on. */
export const matterOf = (seed: string, minute: ArrivalMinute): readonly DemoMessage[] => {
  const chance = chanceFrom(seed, "arrival's letter", minute);
  const [date, time] = [civilDateAt(momentOf(minute), ZONE), timeOfDayAt(momentOf(minute), ZONE)];
  const [hours, minutes] = time.split(":").map(Number) as [number, number];
  return conversation(chance.of(PLACES), `arrival.${minute}`, date, hours * 60 + minutes, chance).messages;
};
