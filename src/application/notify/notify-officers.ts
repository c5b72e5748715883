import { openRules } from "../rules/rules-book.ts";
import { countedOnce } from "./counted-once.ts";
import { coverNow } from "./cover.ts";
import { decideWhatToTell } from "./decide.ts";
import { groupHeld } from "./group.ts";
import type { NotifyNeeds } from "./needs.ts";
import { sendWaiting, type SentRound } from "./send.ts";

/** Longer than a round of fifty messages takes; runs out by itself after an end without a word. */
const TURN_SECONDS = 120;
const KEPT_DAYS = 90;
const DAY_MS = 24 * 60 * 60_000;

export interface NotifyOfficers extends NotifyNeeds {
  /** Which of several instances on one database this is: one of them decides and sends. */
  readonly holder: string;
  /** Told what Teams would not take; the outbox tries again by itself. */
  readonly onTrouble?: (problem: string) => void;
}

const NOTHING: SentRound = { more: false, waitSeconds: 0 };

/**
 * One round: decides what officers are to be told, puts it together, and sends what waits. Twice is once, for what was
 * decided is kept, and what is repeated takes its own place in Teams.
 */
export const notifyOfficers = (needs: NotifyOfficers): (() => Promise<SentRound>) => {
  const { record, now, feed, holder } = needs;
  let forgottenOn = "";
  return async () => {
    if (!(await record.takeNoticeTurn(holder, TURN_SECONDS))) return NOTHING;
    const opened = await openRules(needs);
    if (opened === null) return NOTHING;
    const cover = await coverNow(record, opened.council, now());
    const step = { ...opened, record, now, cover, serviceWeeks: countedOnce(record) };
    await decideWhatToTell(step);
    await groupHeld(needs, opened.book);
    const moment = now();
    if (forgottenOn !== moment.slice(0, 10)) {
      await record.forgetNotices(new Date(Date.parse(moment) - KEPT_DAYS * DAY_MS).toISOString());
      forgottenOn = moment.slice(0, 10);
    }
    return sendWaiting(feed, step, needs.onTrouble ?? (() => undefined));
  };
};
