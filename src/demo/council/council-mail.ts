import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { arrivalsBetween, mattersGoOn, type Arrival } from "./arrivals.ts";
import type { DemoMessage } from "./demo-message.ts";
import { mailBetween } from "./mail-between.ts";
import { freshLetters } from "./story.ts";

/** Where the fictional council stands: the same word and beginning give the same mail at every start. */
export interface CouncilStory {
  readonly seed: string;
  readonly begins: Instant;
  /** All mail before this moment is in the mailboxes. */
  readonly toldUntil: Instant;
  /** The officers have worked through the mail before this moment. A start that was broken off leaves it behind. */
  readonly workedUntil: Instant;
  /** Letters that came while the demo ran, and whose matters are not over. */
  readonly arrivals?: readonly Arrival[];
}

const SEED = "calderwick and eastmere";
const DAY = 86_400_000;
/** Officers have looked at what is older than this, and at all that they have answered. */
const UNREAD_DAYS = 2;

/** The story with the letters that come between where it stands and a moment, because somebody watches. */
export const withArrivals = (story: CouncilStory, now: Instant): CouncilStory => ({
  ...story,
  arrivals: [...(story.arrivals ?? []), ...arrivalsBetween(story.seed, story.toldUntil, now)],
});

const before = (moment: Instant, days: number): Instant =>
  new Date(Date.parse(moment) - days * DAY).toISOString();

const fileIn = (folder: string): string => join(folder, "council.json");

/** The story as it was left, or null where it has not begun. */
export const storyIn = (folder: string): CouncilStory | null => {
  try {
    return JSON.parse(readFileSync(fileIn(folder), "utf8")) as CouncilStory;
  } catch {
    return null;
  }
};

export const keepStory = (folder: string, story: CouncilStory): void =>
  writeFileSync(fileIn(folder), JSON.stringify(story));

const asLeft = (messages: readonly DemoMessage[], now: Instant): readonly DemoMessage[] => {
  const answered = new Set(messages.map((message) => message.inReplyTo).filter((id) => id !== null));
  const recent = before(now, UNREAD_DAYS);
  return messages.map((message) => ({
    ...message,
    wasRead:
      message.folder === "sentitems" ||
      message.receivedAt < recent ||
      answered.has(message.internetMessageId),
  }));
};

/** What has come since the story was last told, or its first `days` days; and where it stands afterwards. */
export const tellOn = (
  story: CouncilStory | null,
  now: Instant,
  days: number,
): { readonly messages: readonly DemoMessage[]; readonly story: CouncilStory } => {
  const begins = before(now, days);
  const from = story ?? { seed: SEED, begins, toldUntil: begins, workedUntil: begins };
  const matters = mattersGoOn(from.seed, from.arrivals ?? [], from.toldUntil, now);
  const mails = [...mailBetween(from.seed, from.begins, from.toldUntil, now), ...matters.messages];
  const told = asLeft(mails, now);
  return {
    messages: story === null ? [...told, ...freshLetters(now)] : told,
    story: { ...from, arrivals: matters.arrivals, toldUntil: now },
  };
};
