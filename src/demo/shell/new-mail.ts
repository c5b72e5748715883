import { chanceFrom } from "../council/chance.ts";
import { conversation } from "../council/conversation.ts";
import type { DemoMessage } from "../council/demo-message.ts";
import { PLACES } from "../council/places.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";

const NOON = 12 * 60;

/** A resident's e-mail that arrives at this moment. `word` decides who writes and about what. */
export const newMail = (mailbox: string, now: Date, word: string): DemoMessage | undefined => {
  const place = PLACES.find((each) => each.mailbox === mailbox);
  if (!place) return undefined;
  const on = civilDateAt(now.toISOString(), "Europe/London");
  const [first] = conversation(place, `now.${word}`, on, NOON, chanceFrom("new mail", word)).messages;
  return first && { ...first, receivedAt: now.toISOString() };
};
