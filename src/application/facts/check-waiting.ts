import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import { clocksOf } from "../../domain/clock/clocks.ts";
import { clockInWords, dateInWords } from "../../domain/clock/in-words.ts";
import type { WaitingFor } from "../../domain/standards/standard.ts";
import type { OfficerFact } from "../use-cases.ts";
import { append, refuse, replyClock, whyNotOpen, type Checked, type Situation } from "./situation.ts";

const isWaiting = ({ matter }: Situation): boolean => matter.waits.some(({ until }) => until === null);

const WAITING_FOR_WORDS: Readonly<Record<WaitingFor, string>> = {
  clarification: "a clarification",
  identity: "proof of identity",
  fee: "a fee",
};

/** "The council has asked and can not go on": only where a promise allows for it, and only while it can be kept. */
export const checkWaiting = (
  fact: Extract<OfficerFact, { type: "waiting" }>,
  situation: Situation,
): Checked => {
  const { matter, rules, now } = situation;
  const closed = whyNotOpen(matter);
  if (closed !== null) return closed;
  if (isWaiting(situation)) {
    const message = "The case is waiting for the customer already. End that first.";
    return refuse("already-waiting", message, "type");
  }
  const open = clocksOf(matter, rules, now).filter(({ answeredAt }) => answeredAt === null);
  const concerned = open.filter(({ standard }) => standard.waiting[fact.waitingFor] !== undefined);
  const reply = replyClock(situation);
  if (concerned.length === 0) {
    const runsOn = reply === undefined ? "" : ` ${clockInWords(reply, now)}.`;
    const message = `This promise runs on while you wait for ${WAITING_FOR_WORDS[fact.waitingFor]}.${runsOn}`;
    return refuse("waiting-changes-nothing", message, "waitingFor");
  }
  const late = concerned.find(({ state }) => state === "overdue");
  if (late !== undefined && concerned.every(({ state }) => state === "overdue")) {
    const { on, calendar } = late.due;
    const due = dateInWords(on, civilDateAt(now, calendar.timeZone));
    const message = `It was due on ${due}. A promise that is late does not stop any more.`;
    return refuse("reply-overdue", message, "type");
  }
  return append(fact, now);
};

export const checkWaitingEnded = (
  fact: Extract<OfficerFact, { type: "waitingEnded" }>,
  situation: Situation,
): Checked =>
  isWaiting(situation)
    ? append(fact, situation.now)
    : refuse("not-waiting", "The case is not waiting for the customer.", "type");
