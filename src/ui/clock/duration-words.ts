const HOUR = 60;
const DAY = 24 * HOUR;

const counted = (count: number, unit: string): readonly string[] =>
  count === 0 ? [] : [`${count} ${unit}${count === 1 ? "" : "s"}`];

/**
 * Minutes by the clock: "3 hours 20 minutes", "less than a minute", and from two days on "2 days 3 hours", where
 * the minutes no longer matter.
 */
export const durationInWords = (minutes: number): string => {
  if (minutes < 1) return "less than a minute";
  const parts =
    minutes < 2 * DAY
      ? [...counted(Math.floor(minutes / HOUR), "hour"), ...counted(minutes % HOUR, "minute")]
      : [
          ...counted(Math.floor(minutes / DAY), "day"),
          ...counted(Math.floor((minutes % DAY) / HOUR), "hour"),
        ];
  return parts.join(" ");
};

/** Minutes while the service is open: "9 hours 40 minutes of opening time". A day of it would not be 24 hours. */
export const openingTimeInWords = (minutes: number): string => {
  if (minutes < 1) return "less than a minute of opening time";
  const parts = [...counted(Math.floor(minutes / HOUR), "hour"), ...counted(minutes % HOUR, "minute")];
  return `${parts.join(" ")} of opening time`;
};
