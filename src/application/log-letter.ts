import { isCivilDate } from "../domain/calendar/civil-date.ts";
import { civilDateAt, instantAt } from "../domain/calendar/time-zone.ts";
import { yearOf } from "../domain/calendar/civil-date.ts";
import { safeName, safeSubject } from "../domain/mail/safe-text.ts";
import { failed, succeeded, type Result } from "../domain/result.ts";
import { ownMailOf, rulesFor, rulesOf } from "./council-rules.ts";
import { findCase } from "./find-case.ts";
import type { CaseReader } from "./ports/case-reader.ts";
import type { CaseWriter } from "./ports/case-writer.ts";
import type { Council, CouncilStore } from "./ports/council.ts";
import type { Now } from "./ports/now.ts";
import type { SeenMessages } from "./ports/seen-message.ts";
import { Desk } from "./receive/desk.ts";
import { referenceOf } from "./reference.ts";
import { authorityUnknown, KEY_USED, NOT_SET_UP, serviceUnknown, type Refusal } from "./refusal.ts";
import type { LogLetter } from "./use-cases.ts";

interface Needs {
  readonly record: CaseWriter &
    CouncilStore &
    Pick<CaseReader, "eventsOf"> &
    Pick<SeenMessages, "messagesOf">;
  readonly now: Now;
}

const PURPOSE = "log-letter";

const checkLetter = (
  letter: Parameters<LogLetter>[0],
  council: Council,
  now: string,
): Result<{ readonly prefix: string; readonly timeZone: string }, Refusal> => {
  const service = council.services.find(({ id }) => id === letter.service);
  if (service === undefined) return failed(serviceUnknown(letter.service));
  if (!council.authorities.some(({ id }) => id === letter.authority)) {
    return failed(authorityUnknown(letter.authority));
  }
  const { timeZone } = rulesFor(rulesOf(council), letter.authority).calendar;
  const field = "receivedOn";
  if (!isCivilDate(letter.receivedOn)) {
    const message = `${letter.receivedOn} is not a date. Write it as 2026-04-02.`;
    return failed({ code: "field-invalid", field, message });
  }
  if (letter.receivedOn > civilDateAt(now, timeZone)) {
    const message = "The date stamped on the letter lies after today.";
    return failed({ code: "receipt-in-future", field, message });
  }
  for (const name of ["senderName", "subject"] as const) {
    if (letter[name].trim() === "") {
      return failed({ code: "field-invalid", field: name, message: "Give the sender and what it is about." });
    }
  }
  return succeeded({ prefix: service.referencePrefix, timeZone });
};

/** Starts a case for a letter, fax or call-back, running from the date stamped on it. Once per key. */
export const logLetter =
  (needs: Needs): LogLetter =>
  async (letter) => {
    const { record, now } = needs;
    const council = await record.council();
    if (council === null) return failed(NOT_SET_UP);
    const checked = checkLetter(letter, council, now());
    if (!checked.ok) return checked;
    const { prefix, timeZone } = checked.value;
    const logged = await record.transaction(async (transaction): Promise<Result<string, Refusal>> => {
      const used = await transaction.usedKey(letter.key);
      if (used !== null) return used.purpose === PURPOSE ? succeeded(used.reference) : failed(KEY_USED);
      const year = yearOf(letter.receivedOn);
      const reference = referenceOf(prefix, year, await transaction.takeNumbers(prefix, year, 1));
      const desk = new Desk({
        council,
        rules: rulesOf(council),
        own: ownMailOf(council),
        now: now(),
        threads: new Map(),
        awaiting: [],
        events: new Map(),
      });
      const { channel, authority, service, kind, by } = letter;
      const sender = { name: safeName(letter.senderName), address: null };
      const subject = safeSubject(letter.subject);
      // "The start of the stamped date": only the date counts for a letter.
      const at = instantAt(letter.receivedOn, "00:00", timeZone);
      desk.append(
        reference,
        {
          type: "received",
          channel,
          authority,
          service,
          kind,
          mailbox: null,
          subject,
          sender,
          messageId: null,
        },
        at,
        by,
      );
      if (letter.complexity === "complex") {
        const reason = "Said to be complex when it was logged";
        desk.append(reference, { type: "complexityChanged", complexity: "complex", reason }, now(), by);
      }
      await transaction.useKey(letter.key, PURPOSE, reference);
      await transaction.keep(desk.changes());
      return succeeded(reference);
    });
    return logged.ok ? findCase(needs)(logged.value) : logged;
  };
