import { addDays, type CivilDate } from "../../domain/calendar/civil-date.ts";
import { instantAt } from "../../domain/calendar/time-zone.ts";
import { foldCase } from "../../domain/case/fold.ts";
import { clocksOf } from "../../domain/clock/clocks.ts";
import { replyFactsOf } from "../../domain/reply/facts-of-case.ts";
import type { ReplyFacts } from "../../domain/reply/facts.ts";
import type { ReplyPurpose } from "../../domain/reply/template.ts";
import type { Council } from "../../ui/api/api.ts";
import { timeZoneOf } from "../time-zone.ts";
import { templatesWords } from "./words.ts";

/** How long ago a letter may have to come for its reply to be so late by today. */
const LONGEST_AGO_DAYS = 120;
const WORKING_DAYS_LATE = 3;
const PROMISED_AHEAD_DAYS = 14;

/** What the preview is about, counted by the authority's own rules. */
export type Looking = Pick<Council, "authorities" | "services" | "rules" | "me" | "today" | "now" | "name">;

const receivedOn = (council: Looking, authority: string, date: CivilDate): ReplyFacts => {
  const timeZone = timeZoneOf(council, authority);
  const at = instantAt(date, "10:00", timeZone);
  const rules = council.rules[authority];
  const [service] = council.services;
  const matter = foldCase([
    {
      type: "received",
      ...{ channel: "email", authority, service: service?.id ?? "", kind: "enquiry", mailbox: "" },
      ...{ subject: templatesWords.madeUpSubject, sender: { name: "Rosa Lind", address: null } },
      ...{ messageId: "<preview>", seq: 1, at, recordedAt: at },
      by: { kind: "service", name: "Response Standards" },
    },
  ]);
  return replyFactsOf({
    reference: `CS-${date.slice(0, 4)}-00412`,
    ...{ matter, timeZone, clocks: rules === undefined ? [] : clocksOf(matter, rules, council.now) },
    service: service?.name ?? council.name,
    council: council.authorities.find(({ id }) => id === authority)?.name ?? council.name,
    officer: council.me.name,
    newDate: addDays(council.today, PROMISED_AHEAD_DAYS),
  });
};

const isLate = ({ late }: ReplyFacts): boolean =>
  late !== null && "workingDays" in late && late.workingDays >= WORKING_DAYS_LATE;

/** A made-up matter: received two days ago, or for an apology so long ago that its reply is late by a few days. */
export const madeUpCase = (council: Looking, authority: string, purpose: ReplyPurpose): ReplyFacts => {
  const recent = receivedOn(council, authority, addDays(council.today, -2));
  if (purpose !== "apology") return recent;
  for (let ago = 3; ago <= LONGEST_AGO_DAYS; ago += 1) {
    const facts = receivedOn(council, authority, addDays(council.today, -ago));
    if (isLate(facts)) return facts;
  }
  return recent;
};

/** The same where hardly anything is known: a letter logged without a name, under no promise. */
export const hardlyKnown = (facts: ReplyFacts): ReplyFacts => ({
  ...facts,
  ...{ customer: null, subject: "", reply: null, newDate: null, late: null },
});
