const DAY = 86_400_000;
const LONDON = "Europe/London";

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { timeZone: LONDON, ...options });
const time = format({ hour: "2-digit", minute: "2-digit" });
const weekdayAndTime = format({ weekday: "short", hour: "2-digit", minute: "2-digit" });
const dayAndMonth = format({ day: "numeric", month: "short" });
const whole = format({ weekday: "short", day: "numeric", month: "long", year: "numeric" });
const day = format({ year: "numeric", month: "2-digit", day: "2-digit" });

const dayNumber = (moment: Date): number => {
  const [d, m, y] = day.format(moment).split("/").map(Number) as [number, number, number];
  return Date.UTC(y, m - 1, d) / DAY;
};

/** As short as a message list has room for: the time today, the weekday this week, the date before that. */
export const briefly = (receivedAt: string, now: Date): string => {
  const moment = new Date(receivedAt);
  const days = dayNumber(now) - dayNumber(moment);
  if (days <= 0) return time.format(moment);
  return days < 7 ? weekdayAndTime.format(moment).replace(",", "") : dayAndMonth.format(moment);
};

/** `Thu 16 April 2026 09:12`, London time. */
export const inFull = (receivedAt: string): string => {
  const moment = new Date(receivedAt);
  return `${whole.format(moment).replace(",", "")} ${time.format(moment)}`;
};

/** The heading under which the message list gathers a message. */
export const gathered = (receivedAt: string, now: Date): string => {
  const days = dayNumber(now) - dayNumber(new Date(receivedAt));
  if (days <= 0) return "Today";
  if (days === 1) return "Yesterday";
  if (days < 7) return "Last seven days";
  return days < 31 ? "Last 30 days" : "Older";
};
