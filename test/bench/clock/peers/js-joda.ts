import { DayOfWeek, Instant, LocalDate, LocalTime, ZoneId } from "@js-joda/core";
import "@js-joda/timezone";
import { dueOneByOne, openOneByOne } from "../contestant.ts";
import type { Contestant } from "../contestant.ts";
import { HOLIDAYS, ZONE } from "../holidays.ts";

const zone = ZoneId.of(ZONE);
const holidays = new Set(HOLIDAYS.map((date) => LocalDate.parse(date).toEpochDay()));
const opens = LocalTime.of(9, 0);
const closes = LocalTime.of(17, 0);

const isWorkingDay = (date: LocalDate): boolean => {
  const weekday = date.dayOfWeek();
  return weekday !== DayOfWeek.SATURDAY && weekday !== DayOfWeek.SUNDAY && !holidays.has(date.toEpochDay());
};

const dateAt = (ms: number): LocalDate => Instant.ofEpochMilli(ms).atZone(zone).toLocalDate();

const momentOf = (date: LocalDate, time: LocalTime): number =>
  date.atTime(time).atZone(zone).toInstant().toEpochMilli();

/** It knows no working days: the loop that everybody writes around it. */
export const JS_JODA: Contestant = {
  name: "js-joda, hand loop",
  dueInstants: dueOneByOne((receivedAt, workingDays) => {
    let date = dateAt(receivedAt);
    for (let counted = 0; counted < workingDays;) {
      date = date.plusDays(1);
      if (isWorkingDay(date)) counted += 1;
    }
    return date.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli() - 1000;
  }),
  openMilliseconds: openOneByOne((from, to) => {
    const last = dateAt(to);
    let open = 0;
    for (let date = dateAt(from); !date.isAfter(last); date = date.plusDays(1)) {
      if (!isWorkingDay(date)) continue;
      open += Math.max(0, Math.min(to, momentOf(date, closes)) - Math.max(from, momentOf(date, opens)));
    }
    return open;
  }),
};
