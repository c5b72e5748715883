import { Temporal } from "temporal-polyfill";
import { dueOneByOne, openOneByOne } from "../contestant.ts";
import type { Contestant } from "../contestant.ts";
import { HOLIDAYS, ZONE } from "../holidays.ts";

const holidays = new Set(HOLIDAYS);
const opens = Temporal.PlainTime.from("09:00");
const closes = Temporal.PlainTime.from("17:00");

const isWorkingDay = (date: Temporal.PlainDate): boolean =>
  date.dayOfWeek < 6 && !holidays.has(date.toString());

const dateAt = (ms: number): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(ZONE).toPlainDate();

const momentOf = (date: Temporal.PlainDate, plainTime: Temporal.PlainTime): number =>
  date.toZonedDateTime({ timeZone: ZONE, plainTime }).epochMilliseconds;

/** The coming standard of JavaScript itself, in its plainest use: also what every answer is compared with. */
export const TEMPORAL: Contestant = {
  name: "temporal-polyfill, hand loop",
  dueInstants: dueOneByOne((receivedAt, workingDays) => {
    let date = dateAt(receivedAt);
    for (let counted = 0; counted < workingDays;) {
      date = date.add({ days: 1 });
      if (isWorkingDay(date)) counted += 1;
    }
    return date.add({ days: 1 }).toZonedDateTime(ZONE).epochMilliseconds - 1000;
  }),
  openMilliseconds: openOneByOne((from, to) => {
    const last = dateAt(to);
    let open = 0;
    for (let date = dateAt(from); Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
      if (!isWorkingDay(date)) continue;
      open += Math.max(0, Math.min(to, momentOf(date, closes)) - Math.max(from, momentOf(date, opens)));
    }
    return open;
  }),
};
