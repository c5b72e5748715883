import { weekdayOf, type Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt, timeOfDayAt } from "../../domain/calendar/time-zone.ts";
import { chanceFrom } from "./chance.ts";
import { conversation } from "./conversation.ts";
import type { DemoMessage } from "./demo-message.ts";
import { PLACES } from "./places.ts";

/** A letter that came while somebody was watching. */
export interface Arrival {
  /** The minute, counted from 1970. */
  readonly minute: number;
  /** When the next mail of its matter is due, so that not every matter has to be made up to see. */
  readonly next: Instant;
}

const MINUTE_MS = 60_000;
const ZONE = "Europe/London";

const momentOf = (minute: number): Instant => new Date(minute * MINUTE_MS).toISOString();

/** How likely a letter is in a minute: one every five in office hours, one in twenty early and late, none at night. */
const likelihood = (moment: Instant): number => {
  const time = timeOfDayAt(moment, ZONE);
  const weekend = ["sat", "sun"].includes(weekdayOf(civilDateAt(moment, ZONE)));
  if (time < "06:30" || time >= "23:00") return 0;
  return time >= "08:30" && time < "17:30" && !weekend ? 0.2 : 0.05;
};

/** The letters that come between two moments, `from` included and `to` not. */
export const arrivalsBetween = (seed: string, from: Instant, to: Instant): readonly Arrival[] => {
  const [first, last] = [Date.parse(from), Date.parse(to)].map((at) => Math.ceil(at / MINUTE_MS));
  const arrivals: Arrival[] = [];
  for (let minute = first as number; minute < (last as number); minute += 1) {
    const next = momentOf(minute);
    if (chanceFrom(seed, "arrival", minute).is(likelihood(next))) arrivals.push({ minute, next });
  }
  return arrivals;
};

/** The letter that came in a minute, and all that follows from it, as the council's other matters go on. */
export const matterOf = (seed: string, minute: number): readonly DemoMessage[] => {
  const chance = chanceFrom(seed, "arrival's letter", minute);
  const [date, time] = [civilDateAt(momentOf(minute), ZONE), timeOfDayAt(momentOf(minute), ZONE)];
  const [hours, minutes] = time.split(":").map(Number) as [number, number];
  return conversation(chance.of(PLACES), `arrival.${minute}`, date, hours * 60 + minutes, chance).messages;
};

/** What the matters of some letters bring between two moments, and the letters whose matters are not over then. */
export const mattersGoOn = (
  seed: string,
  arrivals: readonly Arrival[],
  from: Instant,
  to: Instant,
): { readonly messages: readonly DemoMessage[]; readonly arrivals: readonly Arrival[] } => {
  const messages: DemoMessage[] = [];
  const goingOn = arrivals.flatMap((arrival): readonly Arrival[] => {
    if (arrival.next >= to) return [arrival];
    const matter = matterOf(seed, arrival.minute);
    messages.push(...matter.filter(({ receivedAt }) => receivedAt >= from && receivedAt < to));
    const [next] = matter
      .map(({ receivedAt }) => receivedAt)
      .filter((at) => at >= to)
      .sort();
    return next === undefined ? [] : [{ minute: arrival.minute, next }];
  });
  return { messages, arrivals: goingOn };
};
