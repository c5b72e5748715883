import { dueOneByOne, LAST_SECOND, openOneByOne } from "../contestant.ts";
import type { Contestant } from "../contestant.ts";
import { HOLIDAYS, ZONE } from "../holidays.ts";
import { ownCopy } from "../own-copy.ts";

interface BusinessDayjs {
  addBusinessDays(days: number): BusinessDayjs;
  businessMinutesDiff(later: BusinessDayjs): number;
  endOf(unit: "day"): BusinessDayjs;
  tz(zone: string): BusinessDayjs;
  valueOf(): number;
}

interface Dayjs {
  (ms: number): BusinessDayjs;
  extend(plugin: unknown): void;
  setHolidays(holidays: readonly string[]): void;
}

const MINUTE = 60_000;

const [dayjs, ...plugins] = ownCopy<Dayjs>(
  "dayjs",
  "dayjs/plugin/utc",
  "dayjs/plugin/timezone",
  "dayjs-business-time",
);
for (const plugin of plugins) dayjs.extend(plugin);
// Monday to Friday from 9 to 5 is what it takes for granted.
dayjs.setHolidays(HOLIDAYS);

const contestant = (name: string, at: (ms: number) => BusinessDayjs): Contestant => ({
  name,
  dueInstants: dueOneByOne(
    (receivedAt, workingDays) =>
      at(receivedAt).addBusinessDays(workingDays).endOf("day").valueOf() - LAST_SECOND,
  ),
  openMilliseconds: openOneByOne((from, to) => at(from).businessMinutesDiff(at(to)) * MINUTE),
});

export const DAYJS_BUSINESS_TIME: readonly Contestant[] = [
  contestant("dayjs-business-time", (ms) => dayjs(ms)),
  contestant("dayjs-business-time, timezone plugin", (ms) => dayjs(ms).tz(ZONE)),
];
