import { isCivilDate } from "../domain/calendar/civil-date.ts";
import { civilDateAt, instantAt, isTimeOfDay } from "../domain/calendar/time-zone.ts";
import { yearOf } from "../domain/calendar/civil-date.ts";
import type { Instant } from "../domain/calendar/civil-date.ts";
import { safeName, safeSubject } from "../domain/mail/safe-text.ts";
import { failed, succeeded, type Result } from "../domain/result.ts";
import { ownMailOf, timeZoneOf } from "./council-rules.ts";
import { findCase, type FindCaseNeeds } from "./find-case.ts";
import type { CaseWriter } from "./ports/case-writer.ts";
import type { Council } from "./ports/council.ts";
import type { Now } from "./ports/now.ts";
import { Desk } from "./receive/desk.ts";
import { referenceOf } from "./reference.ts";
import { authorityUnknown, KEY_USED, NOT_SET_UP, serviceUnknown, type Refusal } from "./refusal.ts";
import { bookOf, openRules } from "./rules/rules-book.ts";
import type { LogLetter } from "./use-cases.ts";

interface Needs {
  readonly record: FindCaseNeeds["record"] & CaseWriter;
  readonly now: Now;
}

const PURPOSE = "log-letter";

const checkLetter = (
  letter: Parameters<LogLetter>[0],
  council: Council,
  now: string,
): Result<{ readonly prefix: string; readonly at: Instant }, Refusal> => {
  const service = council.services.find(({ id }) => id === letter.service);
  if (service === undefined) return failed(serviceUnknown(letter.service));
  if (!council.authorities.some(({ id }) => id === letter.authority)) {
    return failed(authorityUnknown(letter.authority));
  }
  const timeZone = timeZoneOf(council, letter.authority);
  const field = "receivedOn";
  if (!isCivilDate(letter.receivedOn)) {
    const message = `${letter.receivedOn} is not a date. Write it as 2026-04-02.`;
    return failed({ code: "field-invalid", field, message });
  }
  if (letter.receivedOn > civilDateAt(now, timeZone)) {
    const message = "The date stamped on the letter lies after today.";
    return failed({ code: "receipt-in-future", field, message });
  }
  // "The start of the stamped date": only the date counts for a letter.
  const { time = "00:00" } = letter;
  if (!isTimeOfDay(time)) {
    const message = `${time} is not a time of day. Write it as 16:05.`;
    return failed({ code: "field-invalid", field: "time", message });
  }
  const at = instantAt(letter.receivedOn, time, timeZone);
  if (at > now) {
    const message = "The time at which it came lies ahead of now.";
    return failed({ code: "receipt-in-future", field: "time", message });
  }
  for (const name of ["senderName", "subject"] as const) {
    if (letter[name].trim() === "") {
      return failed({ code: "field-invalid", field: name, message: "Give the sender and what it is about." });
    }
  }
  return succeeded({ prefix: service.referencePrefix, at });
};

/**
 * Starts a case for a letter, fax or call-back, running from the date stamped on it, or from the time of a call
 * where that was noted. Once per key.
 */
export const logLetter =
  (needs: Needs): LogLetter =>
  async (letter) => {
    const { record, now } = needs;
    const opened = await openRules(needs);
    if (opened === null) return failed(NOT_SET_UP);
    const { council } = opened;
    const checked = checkLetter(letter, council, now());
    if (!checked.ok) return checked;
    const { prefix, at } = checked.value;
    const logged = await record.transaction(async (transaction): Promise<Result<string, Refusal>> => {
      const used = await transaction.usedKey(letter.key);
      if (used !== null) return used.purpose === PURPOSE ? succeeded(used.reference) : failed(KEY_USED);
      const year = yearOf(letter.receivedOn);
      const reference = referenceOf(prefix, year, await transaction.takeNumbers(prefix, year, 1));
      const book = bookOf(await transaction.revisions());
      const desk = new Desk({
        council,
        book,
        own: ownMailOf(council),
        now: now(),
        threads: new Map(),
        awaiting: [],
        events: new Map(),
      });
      const { channel, authority, service, kind, complexity, by } = letter;
      const sender = { name: safeName(letter.senderName), address: null };
      const subject = safeSubject(letter.subject);
      desk.append(
        reference,
        {
          type: "received",
          ...{ channel, authority, service, kind, subject, sender, mailbox: null, messageId: null },
          ...(letter.time === undefined ? {} : { timeKnown: true }),
          ...{ complexity, rules: book.current },
        },
        at,
        by,
      );
      await transaction.useKey(letter.key, PURPOSE, reference);
      await transaction.keep(desk.changes());
      return succeeded(reference);
    });
    return logged.ok ? findCase(needs)(logged.value) : logged;
  };
