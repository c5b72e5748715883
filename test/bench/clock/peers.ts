import type { Contestant } from "./contestant.ts";
import { DATE_FNS } from "./peers/date-fns.ts";
import { DATE_HOLIDAYS } from "./peers/date-holidays.ts";
import { DAYJS_BUSINESS_DAYS2 } from "./peers/dayjs-business-days2.ts";
import { DAYJS_BUSINESS_TIME } from "./peers/dayjs-business-time.ts";
import { JS_JODA } from "./peers/js-joda.ts";
import { LUXON_BUSINESS_DAYS } from "./peers/luxon-business-days.ts";
import { MOMENT_BUSINESS_DAYS } from "./peers/moment-business-days.ts";
import { MOMENT_BUSINESS_TIME } from "./peers/moment-business-time.ts";
import { OPENING_HOURS } from "./peers/opening-hours.ts";
import { TEMPORAL } from "./peers/temporal-polyfill.ts";

/**
 * Each the ordinary way that its documentation shows, and a second time with a time zone where it can be told one.
 */
export const PEERS: readonly Contestant[] = [
  JS_JODA,
  TEMPORAL,
  ...DATE_FNS,
  ...LUXON_BUSINESS_DAYS,
  ...MOMENT_BUSINESS_DAYS,
  ...MOMENT_BUSINESS_TIME,
  ...DAYJS_BUSINESS_DAYS2,
  ...DAYJS_BUSINESS_TIME,
  DATE_HOLIDAYS,
  OPENING_HOURS,
];
