import { dueOneByOne, LAST_SECOND } from "../contestant.ts";
import type { Contestant } from "../contestant.ts";
import { HOLIDAYS, ZONE } from "../holidays.ts";
import { ownCopy } from "../own-copy.ts";

interface BusinessDayjs {
  businessDaysAdd(days: number): BusinessDayjs;
  endOf(unit: "day"): BusinessDayjs;
  tz(zone: string): BusinessDayjs;
  valueOf(): number;
}

interface Dayjs {
  (ms: number): BusinessDayjs;
  extend(plugin: unknown, options?: object): void;
}

const [dayjs, utc, timezone, businessDays] = ownCopy<Dayjs>(
  "dayjs",
  "dayjs/plugin/utc",
  "dayjs/plugin/timezone",
  "dayjs-business-days2",
);
dayjs.extend(utc);
dayjs.extend(timezone);
dayjs.extend(businessDays, { holidays: HOLIDAYS, holidayFormat: "YYYY-MM-DD" });

const dueAfter = (received: BusinessDayjs, workingDays: number): number =>
  received.businessDaysAdd(workingDays).endOf("day").valueOf() - LAST_SECOND;

export const DAYJS_BUSINESS_DAYS2: readonly Contestant[] = [
  {
    name: "dayjs-business-days2",
    dueInstants: dueOneByOne((receivedAt, workingDays) => dueAfter(dayjs(receivedAt), workingDays)),
  },
  {
    name: "dayjs-business-days2, timezone plugin",
    dueInstants: dueOneByOne((receivedAt, workingDays) => dueAfter(dayjs(receivedAt).tz(ZONE), workingDays)),
  },
];
