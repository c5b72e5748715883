import type { MailboxView } from "../../contracts/mailbox.ts";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import { momentInWords } from "../../domain/clock/in-words.ts";

/** What can be switched on for a mailbox. */
export const SWITCHES = ["marks", "flags", "acknowledgements"] as const;
export type SwitchName = (typeof SWITCHES)[number];

type Switched = Pick<MailboxView, "marksSince" | "flagsSince" | "acknowledgementsSince">;

export const sinceOf = (mailbox: Switched, name: SwitchName): Instant | null => mailbox[`${name}Since`];

/** Read, and never written to. */
export const isInShadow = (mailbox: Switched): boolean =>
  SWITCHES.every((name) => sinceOf(mailbox, name) === null);

const SHORT: Readonly<Record<SwitchName, string>> = {
  marks: "tags",
  flags: "follow-ups",
  acknowledgements: "acknowledgements",
};

/** "Shadow mode: nothing is written", "Tags, follow-ups". */
export const writingInWords = (mailbox: Switched): string => {
  const on = SWITCHES.filter((name) => sinceOf(mailbox, name) !== null).map((name) => SHORT[name]);
  const listed = on.join(", ");
  return on.length === 0
    ? "Shadow mode: nothing is written"
    : `${listed.charAt(0).toUpperCase()}${listed.slice(1)}`;
};

/** "On since Sun 22 November 09:12, by Priya Raman". What was on before anybody could switch it has no moment. */
export const switchedInWords = (
  since: Instant | null,
  by: string | null,
  now: Instant,
  timeZone: string,
): string => {
  if (since === null) return "Off";
  const moment =
    Date.parse(since) === 0 ? "" : ` since ${momentInWords(since, timeZone, civilDateAt(now, timeZone))}`;
  return `On${moment}${by === null ? "" : `, by ${by}`}`;
};
