import { civilDateOf, daysInMonth } from "./civil-date.ts";
import type { Instant } from "./civil-date.ts";
import { DAY } from "./zone.ts";

// Marked as pure, so that scripts for older engines that need only dates come without it.
const TWO = /* @__PURE__ */ Array.from({ length: 60 }, (_, value) => String(value).padStart(2, "0"));

/** A moment in milliseconds since 1970, written in ISO 8601 UTC: what `Date` would write, several times as fast. */
export const instantOf = (ms: number): Instant => {
  const day = Math.floor(ms / DAY);
  const time = ms - day * DAY;
  const seconds = Math.floor(time / 1000);
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const rest = Math.floor(time - seconds * 1000);
  const fraction = rest === 0 ? ".000Z" : `.${String(rest).padStart(3, "0")}Z`;
  return `${civilDateOf(day)}T${TWO[hours] ?? ""}:${TWO[minutes % 60] ?? ""}:${TWO[seconds % 60] ?? ""}${fraction}`;
};

/** Two figures of a text as a number; NaN when they are none. */
const two = (text: string, at: number): number => {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
};

/** A moment as the record writes it, `2026-04-02T15:00:00.000Z`; NaN for what is written otherwise. */
const canonical = (text: string): number => {
  const marked =
    text.length === 24 && text[4] === "-" && text[7] === "-" && text[10] === "T" && text[13] === ":";
  if (!marked || text[16] !== ":" || text[19] !== "." || text[23] !== "Z") return NaN;
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  const hours = two(text, 11);
  const minutes = two(text, 14);
  const seconds = two(text, 17);
  if (!(day >= 1 && day <= daysInMonth(year, month) && hours < 24 && minutes < 60 && seconds < 60))
    return NaN;
  const fraction = two(text, 20) * 10 + Math.floor(two(text, 21) % 10);
  return year < 100 ? NaN : Date.UTC(year, month - 1, day, hours, minutes, seconds, fraction);
};

/**
 * Milliseconds since 1970 in UTC. What the record holds is read several times as fast as by `Date`, which reads
 * the rest.
 * @throws RangeError for a text that is not a moment
 */
export const millisecondsOf = (instant: Instant): number => {
  const known = canonical(instant);
  if (!Number.isNaN(known)) return known;
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) throw new RangeError(`Not a moment: ${JSON.stringify(instant)}`);
  return ms;
};
