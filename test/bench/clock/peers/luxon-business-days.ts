import { dueOneByOne, LAST_SECOND } from "../contestant.ts";
import type { Contestant } from "../contestant.ts";
import { HOLIDAYS, ZONE } from "../holidays.ts";
import { ownCopy } from "../own-copy.ts";

interface BusinessDateTime {
  plusBusiness(period: { days: number }): BusinessDateTime;
  endOf(unit: "day"): BusinessDateTime;
  toISODate(): string;
  toMillis(): number;
  setupBusiness(settings: { holidayMatchers: readonly ((date: BusinessDateTime) => boolean)[] }): void;
}

interface Luxon {
  readonly DateTime: {
    local(): BusinessDateTime;
    fromMillis(ms: number, settings?: { zone: string }): BusinessDateTime;
  };
}

const [{ DateTime }] = ownCopy<Luxon>("luxon-business-days", "luxon");
const holidays = new Set(HOLIDAYS);
DateTime.local().setupBusiness({ holidayMatchers: [(date) => holidays.has(date.toISODate())] });

const dueAfter = (received: BusinessDateTime, workingDays: number): number =>
  received.plusBusiness({ days: workingDays }).endOf("day").toMillis() - LAST_SECOND;

export const LUXON_BUSINESS_DAYS: readonly Contestant[] = [
  {
    name: "luxon-business-days",
    dueInstants: dueOneByOne((receivedAt, workingDays) =>
      dueAfter(DateTime.fromMillis(receivedAt), workingDays),
    ),
  },
  {
    name: "luxon-business-days, zone named",
    dueInstants: dueOneByOne((receivedAt, workingDays) =>
      dueAfter(DateTime.fromMillis(receivedAt, { zone: ZONE }), workingDays),
    ),
  },
];
