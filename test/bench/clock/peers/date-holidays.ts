import Holidays from "date-holidays";
import { dueOneByOne } from "../contestant.ts";
import type { Contestant } from "../contestant.ts";

// It brings holidays of its own, by rule: they are the ones of GOV.UK in all the years of the bench.
const holidays = new Holidays("GB", "ENG", { types: ["public", "bank"] });

const isWorkingDay = (day: Date): boolean =>
  day.getDay() !== 0 && day.getDay() !== 6 && holidays.isHoliday(day) === false;

/** It knows holidays and nothing else: the counting is done with `Date`. */
export const DATE_HOLIDAYS: Contestant = {
  name: "date-holidays, hand loop",
  dueInstants: dueOneByOne((receivedAt, workingDays) => {
    const day = new Date(receivedAt);
    for (let counted = 0; counted < workingDays;) {
      day.setDate(day.getDate() + 1);
      if (isWorkingDay(day)) counted += 1;
    }
    return day.setHours(23, 59, 59, 0);
  }),
};
