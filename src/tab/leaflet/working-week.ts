import type { Calendar, Weekday } from "../../domain/calendar/calendar.ts";
import { listed } from "../../domain/standards/listed-words.ts";

const DAYS: readonly (readonly [Weekday, string])[] = [
  ["mon", "Monday"],
  ["tue", "Tuesday"],
  ["wed", "Wednesday"],
  ["thu", "Thursday"],
  ["fri", "Friday"],
  ["sat", "Saturday"],
  ["sun", "Sunday"],
];

/** "Monday to Friday", "Monday to Friday and Saturday", "Tuesday and Thursday". */
export const workingWeekInWords = ({ hours }: Pick<Calendar, "hours">): string => {
  const open = DAYS.map(([day, name]) => ((hours[day]?.length ?? 0) > 0 ? name : null));
  const runs: string[][] = [[]];
  for (const name of open) {
    if (name === null) runs.push([]);
    else runs.at(-1)?.push(name);
  }
  return listed(
    runs.flatMap((run) => (run.length > 2 ? [`${run[0] ?? ""} to ${run.at(-1) ?? ""}`] : run)),
    "and",
  );
};
