import { TZDate } from "@date-fns/tz";
import { addDays, endOfDay, formatISO, isWeekend, set, startOfDay } from "date-fns";
import { dueOneByOne, LAST_SECOND, openOneByOne } from "../contestant.ts";
import type { Contestant } from "../contestant.ts";
import { HOLIDAYS, ZONE } from "../holidays.ts";

const holidays = new Set(HOLIDAYS);

const isWorkingDay = (day: Date): boolean =>
  !isWeekend(day) && !holidays.has(formatISO(day, { representation: "date" }));

/** Its own `addBusinessDays` knows weekends only, so the loop is written around its smaller parts. */
const contestant = (name: string, at: (ms: number) => Date): Contestant => ({
  name,
  dueInstants: dueOneByOne((receivedAt, workingDays) => {
    let day = at(receivedAt);
    for (let counted = 0; counted < workingDays;) {
      day = addDays(day, 1);
      if (isWorkingDay(day)) counted += 1;
    }
    return endOfDay(day).getTime() - LAST_SECOND;
  }),
  openMilliseconds: openOneByOne((from, to) => {
    let open = 0;
    for (let day = startOfDay(at(from)); day.getTime() <= to; day = addDays(day, 1)) {
      if (!isWorkingDay(day)) continue;
      const opens = set(day, { hours: 9 }).getTime();
      const closes = set(day, { hours: 17 }).getTime();
      open += Math.max(0, Math.min(to, closes) - Math.max(from, opens));
    }
    return open;
  }),
});

export const DATE_FNS: readonly Contestant[] = [
  contestant("date-fns, hand loop", (ms) => new Date(ms)),
  contestant("date-fns and @date-fns/tz, hand loop", (ms) => new TZDate(ms, ZONE)),
];
