import { dueOneByOne, LAST_SECOND } from "../contestant.ts";
import type { Contestant } from "../contestant.ts";
import { HOLIDAYS, ZONE } from "../holidays.ts";
import { ownCopy } from "../own-copy.ts";

interface BusinessMoment {
  businessAdd(days: number): BusinessMoment;
  endOf(unit: "day"): BusinessMoment;
  valueOf(): number;
}

interface Moment {
  (ms: number): BusinessMoment;
  tz(ms: number, zone: string): BusinessMoment;
  updateLocale(locale: string, settings: { holidays: readonly string[]; holidayFormat: string }): void;
}

const [moment] = ownCopy<Moment>("moment", "moment-timezone", "moment-business-days");
moment.updateLocale("en", { holidays: HOLIDAYS, holidayFormat: "YYYY-MM-DD" });

const dueAfter = (received: BusinessMoment, workingDays: number): number =>
  received.businessAdd(workingDays).endOf("day").valueOf() - LAST_SECOND;

export const MOMENT_BUSINESS_DAYS: readonly Contestant[] = [
  {
    name: "moment-business-days",
    dueInstants: dueOneByOne((receivedAt, workingDays) => dueAfter(moment(receivedAt), workingDays)),
  },
  {
    name: "moment-business-days, moment-timezone",
    dueInstants: dueOneByOne((receivedAt, workingDays) => dueAfter(moment.tz(receivedAt, ZONE), workingDays)),
  },
];
