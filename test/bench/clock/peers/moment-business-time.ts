import { dueOneByOne, LAST_SECOND, openOneByOne } from "../contestant.ts";
import type { Contestant } from "../contestant.ts";
import { HOLIDAYS, ZONE } from "../holidays.ts";
import { ownCopy } from "../own-copy.ts";

interface WorkingMoment {
  addWorkingTime(amount: number, unit: "days"): WorkingMoment;
  /** Milliseconds, unless another unit is named. */
  workingDiff(earlier: WorkingMoment): number;
  endOf(unit: "day"): WorkingMoment;
  valueOf(): number;
}

interface Moment {
  (ms: number): WorkingMoment;
  tz(ms: number, zone: string): WorkingMoment;
  updateLocale(locale: string, settings: { holidays: readonly string[] }): void;
}

const [moment] = ownCopy<Moment>("moment", "moment-timezone", "moment-business-time");
// Monday to Friday from 9 to 5 is what it takes for granted.
moment.updateLocale("en", { holidays: HOLIDAYS });

const contestant = (name: string, at: (ms: number) => WorkingMoment): Contestant => ({
  name,
  dueInstants: dueOneByOne(
    (receivedAt, workingDays) =>
      at(receivedAt).addWorkingTime(workingDays, "days").endOf("day").valueOf() - LAST_SECOND,
  ),
  openMilliseconds: openOneByOne((from, to) => at(to).workingDiff(at(from))),
});

export const MOMENT_BUSINESS_TIME: readonly Contestant[] = [
  contestant("moment-business-time", (ms) => moment(ms)),
  contestant("moment-business-time, moment-timezone", (ms) => moment.tz(ms, ZONE)),
];
