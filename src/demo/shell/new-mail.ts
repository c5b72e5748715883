import { chanceFrom } from "../council/chance.ts";
import { conversation } from "../council/conversation.ts";
import type { DemoMessage } from "../council/demo-message.ts";
import { jointCouncil } from "../council/joint-council.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";

const NOON = 12 * 60;

/** A resident's e-mail that arrives at this moment. `word` decides who writes and about what. */
export const newMail = (mailbox: string, now: Date, word: string): DemoMessage | undefined => {
  const found = jointCouncil.mailboxes.find((each) => each.address === mailbox);
  if (!found) return undefined;
  const service = jointCouncil.services.find((each) => each.id === found.service);
  const authority = jointCouncil.authorities.find((each) => each.id === found.authority);
  const place = {
    mailbox,
    service: found.service,
    serviceName: service?.name ?? found.service,
    council: authority?.name ?? found.authority,
  };
  const on = civilDateAt(now.toISOString(), "Europe/London");
  const [first] = conversation(place, `now.${word}`, on, NOON, chanceFrom("new mail", word)).messages;
  return first && { ...first, receivedAt: now.toISOString() };
};
