import { addDays, weekdayOf, type CivilDate, type Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import { chanceFrom, type Chance } from "./chance.ts";
import { conversation, isThanks, type Conversation } from "./conversation.ts";
import type { DemoMessage } from "./demo-message.ts";
import { machineMailOn } from "./machine-mail.ts";
import { PLACES } from "./places.ts";
import { mailsOn } from "./volume.ts";
import { timeOnDay, workingDayAfter } from "./working-time.ts";

/** No answer comes later than this many days after the first e-mail. */
const LONGEST_MATTER_DAYS = 60;
const SERVICES = [...new Set(PLACES.map(({ service }) => service))];
const ORDER = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** People write from early morning till late; half of them while the offices are open. */
const minuteOfDay = (chance: Chance): number =>
  chance.is(0.55) ? chance.between(9 * 60, 17 * 60) : chance.between(6 * 60 + 30, 23 * 60);

const conversationsOn = (seed: string, date: CivilDate): readonly Conversation[] =>
  PLACES.flatMap((place) => {
    const chance = chanceFrom(seed, place.mailbox, date);
    const count = mailsOn(place.mailbox, date, ORDER.indexOf(weekdayOf(date)), chance);
    return Array.from({ length: count }, (_, index) =>
      conversation(
        place,
        `${date}.${place.mailbox.replace("@", ".")}.${index + 1}`,
        date,
        minuteOfDay(chance),
        chanceFrom(seed, place.mailbox, date, index),
      ),
    );
  });

function* days(from: CivilDate, to: CivilDate): Generator<CivilDate> {
  for (let date = from; date <= to; date = addDays(date, 1)) yield date;
}

const spanOf = (from: Instant, to: Instant): readonly [CivilDate, CivilDate] => [
  civilDateAt(from, "Europe/London"),
  civilDateAt(to, "Europe/London"),
];

/**
 * The council's mail that lies between two moments, `from` included and `to` not, in order of arrival. Made
 * from a word, so that the same word gives the same mail, whole or in pieces. Nothing is older than `begins`.
 */
export const mailBetween = (
  seed: string,
  begins: Instant,
  from: Instant,
  to: Instant,
): readonly DemoMessage[] => {
  const [firstDay, lastDay] = spanOf(from, to);
  const beginsOn = civilDateAt(begins, "Europe/London");
  const earliest = addDays(firstDay, -LONGEST_MATTER_DAYS);
  const messages: DemoMessage[] = [];
  for (const date of days(earliest < beginsOn ? beginsOn : earliest, lastDay)) {
    for (const matter of conversationsOn(seed, date)) messages.push(...matter.messages);
    for (const place of PLACES) {
      messages.push(...machineMailOn(place, date, chanceFrom(seed, "machines", place.mailbox, date)));
    }
  }
  return messages
    .filter((message) => message.receivedAt >= from && message.receivedAt < to)
    .sort((one, other) =>
      one.receivedAt < other.receivedAt ? -1 : one.receivedAt > other.receivedAt ? 1 : 0,
    );
};

/** The first messages of the matters that the officers called complex, among those that began in the span. */
export const complexMatters = (
  seed: string,
  from: Instant,
  to: Instant,
): readonly { readonly mailbox: string; readonly messageId: string; readonly receivedAt: Instant }[] =>
  [...days(...spanOf(from, to))]
    .flatMap((date) => conversationsOn(seed, date))
    .filter((matter) => matter.complex)
    .flatMap((matter) => matter.messages.slice(0, 1))
    .filter((message) => message.receivedAt >= from && message.receivedAt < to)
    .map(({ mailbox, internetMessageId, receivedAt }) => ({
      mailbox,
      messageId: internetMessageId,
      receivedAt,
    }));

/** A matter that came to the wrong service, and where and when it was passed on. */
export interface PassedOn {
  readonly mailbox: string;
  readonly messageId: string;
  readonly passes: readonly { readonly to: string; readonly at: Instant }[];
}

/** Where a matter went, one after the other, before it was answered. */
const passesOf = (
  { messages: [first, ...others] }: Conversation,
  service: string,
  chance: Chance,
): PassedOn["passes"] => {
  const reply = others.find(({ subject }) => subject.startsWith("Re: "));
  if (first === undefined || reply === undefined) return [];
  const times = chance.is(0.2) ? 2 : 1;
  let from = service;
  let day = civilDateAt(first.receivedAt, "Europe/London");
  return Array.from({ length: times }, () => {
    const to = chance.of(SERVICES.filter((each) => each !== from));
    day = workingDayAfter(day, chance.between(1, 2));
    from = to;
    return { to, at: timeOnDay(day, chance.between(10 * 60, 15 * 60)) };
  }).filter(({ at }) => at > first.receivedAt && at < reply.receivedAt);
};

/** Of the matters that began in the span those that were passed on to another service, up to its end. */
export const mattersPassedOn = (seed: string, from: Instant, to: Instant): readonly PassedOn[] =>
  [...days(...spanOf(from, to))]
    .flatMap((date) => conversationsOn(seed, date))
    .flatMap((matter): PassedOn[] => {
      const [first] = matter.messages;
      if (first === undefined || first.receivedAt < from || first.receivedAt >= to) return [];
      const chance = chanceFrom(seed, "passed on", first.internetMessageId);
      if (!chance.is(0.08)) return [];
      const service = PLACES.find(({ mailbox }) => mailbox === first.mailbox)?.service ?? "";
      const passes = passesOf(matter, service, chance).filter(({ at }) => at < to);
      return passes.length === 0
        ? []
        : [{ mailbox: first.mailbox, messageId: first.internetMessageId, passes }];
    });

/** What people wrote only to say thank you. */
export const thanksBetween = (
  seed: string,
  from: Instant,
  to: Instant,
): readonly Pick<DemoMessage, "mailbox" | "internetMessageId" | "receivedAt">[] =>
  mailBetween(seed, from, from, to).filter(isThanks);
