const TIME = /^(\d{1,2})(?:[:.]?(\d{2}))?\s*(am|pm)?$/i;

const hourOf = (hour: number, half: string | undefined): number => {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
};

/**
 * A time of day as people type it, written `HH:MM`: "9", "9.30", "0930", "5pm". What is not understood stays as it is,
 * so that it can be complained about in the words of whoever typed it.
 */
export const timeTyped = (text: string): string => {
  const typed = text.trim();
  const found = TIME.exec(typed);
  if (found === null) return typed;
  const [, hour = "", minute = "00", half] = found;
  if (half !== undefined && (Number(hour) < 1 || Number(hour) > 12)) return typed;
  return `${String(hourOf(Number(hour), half)).padStart(2, "0")}:${minute}`;
};

/** The same of a closing time: the day is over at 24:00, which many people call 0:00. */
export const closingTimeTyped = (text: string): string => {
  const time = timeTyped(text);
  return time === "00:00" ? "24:00" : time;
};
