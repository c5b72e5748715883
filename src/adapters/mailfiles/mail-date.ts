import type { Instant } from "../../domain/calendar/civil-date.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Minutes east of Greenwich for the zone names that mail programs write. What is not known counts as UTC. */
const ZONES: Readonly<Record<string, number>> = {
  bst: 60,
  ist: 60,
  wet: 0,
  west: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};

const RFC5322 =
  /(\d{1,2})[ -]+([a-z]{3})[a-z]*\.?[ -]+(\d{2,4})[ ,]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([+-]\d{4}|[a-z]{1,5})?/i;

// "Mon Jan  5 10:00:00 2026", with the zone before or behind the year in some programs.
const ASCTIME =
  /([a-z]{3})\s+(\d{1,2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s+(?:([+-]\d{4}|[a-z]{1,5})\s+)?(\d{4})(?:\s+([+-]\d{4}))?\s*$/i;

/** A date as mail headers write it (RFC 5322 and its older forms), as an instant; null where it is none. */
export function mailDate(text: string): Instant | null {
  const match = RFC5322.exec(text.slice(0, 400));
  if (!match) return null;
  const [, day = "", month = "", year = "", hour = "", minute = "", second = "0", zone = ""] = match;
  return instant({ day, month, year, hour, minute, second, zone });
}

/** The date at the end of an mbox separator line, taken as UTC where it names no zone; null where it is none. */
export function separatorDate(line: string): Instant | null {
  const match = ASCTIME.exec(line);
  if (!match) return null;
  const [, month = "", day = "", hour = "", minute = "", second = "0", before = "", year = "", behind = ""] =
    match;
  return instant({ day, month, year, hour, minute, second, zone: before || behind });
}

interface Written {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly hour: string;
  readonly minute: string;
  readonly second: string;
  readonly zone: string;
}

function instant(written: Written): Instant | null {
  const month = MONTHS.indexOf(written.month.slice(0, 3).toLowerCase());
  const [day, hour, minute] = [Number(written.day), Number(written.hour), Number(written.minute)];
  // A leap second is written as 60; the clock of the service does not have it.
  const second = Math.min(59, Number(written.second));
  const year = fullYear(written.year);
  // E-mail is younger than 1980; earlier dates come from clocks that were never set.
  if (month < 0 || year < 1980 || year > 2200 || hour > 23 || minute > 59) return null;
  const local = new Date(Date.UTC(year, month, day, hour, minute, second));
  if (local.getUTCMonth() !== month || local.getUTCDate() !== day) return null;
  return new Date(local.getTime() - minutesEast(written.zone) * 60_000).toISOString();
}

/** RFC 5322 section 4.3: two digits below 50 are 20xx, other two or three digits are added to 1900. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length >= 4) return year;
  return text.length === 2 && year < 50 ? 2000 + year : 1900 + year;
}

function minutesEast(zone: string): number {
  const numeric = /^([+-])(\d{2})(\d{2})$/.exec(zone);
  if (!numeric) return ZONES[zone.toLowerCase()] ?? 0;
  const minutes = Number(numeric[2]) * 60 + Number(numeric[3]);
  return minutes > 14 * 60 ? 0 : numeric[1] === "-" ? -minutes : minutes;
}
