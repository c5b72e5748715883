import { isCivilDate } from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import type { Clock, ClockExtension } from "../../domain/clock/clock.ts";
import { refusalOfExtension } from "../../domain/clock/extensions.ts";
import { dateInWords } from "../../domain/clock/in-words.ts";
import { allowanceInWords } from "../../domain/standards/allowance.ts";
import type { OfficerFact } from "../use-cases.ts";
import { append, refuse, replyClock, whyNotOpen, type Checked, type Situation } from "./situation.ts";

type Extended = Extract<OfficerFact, { type: "extended" }>;

const NOT_EXTENDABLE = refuse("not-extendable", "This promise can not be put off.", "type");

const times = (count: number): string => (count === 1 ? "once" : `${count} times`);

/** Why the clock would not move, in words. */
const whyNot = (
  refused: ClockExtension["refused"],
  { standard, due }: Clock,
  today: string,
): Checked | null => {
  const { extension } = standard;
  if (refused === null) return null;
  if (extension === null) return NOT_EXTENDABLE;
  switch (refused) {
    case "not-extendable":
      return NOT_EXTENDABLE;
    case "too-often": {
      const message = `It can be put off ${times(extension.times)}, and has been.`;
      return refuse("extension-too-often", message, "type");
    }
    case "too-long": {
      const message = `It can be put off by ${allowanceInWords(extension.atMost)} at most.`;
      return refuse("extension-too-long", message, "amount");
    }
    case "told-too-late": {
      const message = `The customer has to be told by ${dateInWords(due.on, today)}, the date on which it is due.`;
      return refuse("extension-told-too-late", message, "customerToldOn");
    }
  }
};

/** A reply is put off only as the standard allows: otherwise the clock would not move, and the officer should know. */
export const checkExtension = (fact: Extended, situation: Situation): Checked => {
  const closed = whyNotOpen(situation.matter);
  if (closed !== null) return closed;
  const clock = replyClock(situation);
  if (clock === undefined) return NOT_EXTENDABLE;
  const { customerToldOn, amount } = fact;
  const today = civilDateAt(situation.now, clock.due.calendar.timeZone);
  if (!isCivilDate(customerToldOn)) {
    const message = `${customerToldOn} is not a date. Write it as 2026-04-02.`;
    return refuse("field-invalid", message, "customerToldOn");
  }
  if (!Number.isInteger(amount) || amount < 1) {
    return refuse("field-invalid", "Give a whole number, 1 or more.", "amount");
  }
  if (customerToldOn > today) {
    return refuse(
      "told-in-future",
      "The date on which the customer was told lies after today.",
      "customerToldOn",
    );
  }
  if (customerToldOn < clock.receivedOn) {
    const message = "The customer was told before the case was received.";
    return refuse("told-before-receipt", message, "customerToldOn");
  }
  const holding = clock.extensions.filter(({ refused }) => refused === null).length;
  const before = { times: holding, dueOn: clock.due.on };
  const refused = refusalOfExtension(clock.standard, before, { amount, customerToldOn });
  return whyNot(refused, clock, today) ?? append(fact, situation.now);
};
