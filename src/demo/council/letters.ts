import { addDays, type CivilDate } from "../../domain/calendar/civil-date.ts";
import { chanceFrom } from "./chance.ts";
import { jointCouncil } from "./joint-council.ts";
import { residentBy } from "./residents.ts";
import { TOPICS } from "./topics.ts";
import { workingDayAfter } from "./working-time.ts";

/** A letter, fax or message to call back that came in, and when it was answered; null: not yet. */
export interface DemoLetter {
  readonly channel: "letter" | "fax" | "call-back";
  readonly authority: string;
  readonly service: string;
  readonly receivedOn: CivilDate;
  readonly senderName: string;
  readonly subject: string;
  readonly complex: boolean;
  readonly repliedOn: CivilDate | null;
}

/** The letters stamped between two dates, both included. Fewer every year, as everywhere. */
export const lettersBetween = (seed: string, from: CivilDate, to: CivilDate): readonly DemoLetter[] => {
  const letters: DemoLetter[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const chance = chanceFrom(seed, "letters", date);
    if (workingDayAfter(date, 0) !== date || !chance.is(0.45)) continue;
    const service = chance.of(jointCouncil.services).id;
    const topic = chance.of(TOPICS[service] ?? []);
    const complex = topic.complex === true;
    const resident = residentBy(chance);
    const days = complex
      ? chance.between(9, 22)
      : chance.is(0.08)
        ? chance.between(11, 14)
        : chance.between(2, 10);
    const repliedOn = workingDayAfter(date, days);
    letters.push({
      channel: complex && chance.is(0.2) ? "fax" : "letter",
      authority: chance.of(jointCouncil.authorities).id,
      service,
      receivedOn: date,
      senderName: resident.name,
      subject: topic.subject
        .replaceAll("{number}", String(chance.between(112, 486)))
        .replaceAll(/\{[a-z]+\}/g, resident.street),
      complex,
      repliedOn: repliedOn <= to ? repliedOn : null,
    });
  }
  return letters;
};
