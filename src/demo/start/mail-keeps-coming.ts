import type { Instant } from "../../domain/calendar/civil-date.ts";
import { keepStory, tellOn, withArrivals, type CouncilStory } from "../council/council-mail.ts";
import type { DemoMessage } from "../council/demo-message.ts";

export interface MailKeepsComing {
  /** Where the story is kept. */
  readonly folder: string;
  readonly story: CouncilStory;
  readonly days: number;
  readonly now: () => Instant;
  readonly deliver: (message: DemoMessage) => void;
}

const LOOK_EVERY_MS = 30_000;
/** The computer slept: the letters of that time are not made up afterwards. */
const LONGEST_GAP_MS = 5 * 60_000;

/** One look at the clock: delivers what has come since the last one. Gives where the story stands then. */
export const letMailCome = (coming: MailKeepsComing, story: CouncilStory): CouncilStory => {
  const now = coming.now();
  const gap = Date.parse(now) - Date.parse(story.toldUntil);
  if (gap <= 0) return story;
  const next = tellOn(gap > LONGEST_GAP_MS ? story : withArrivals(story, now), now, coming.days);
  for (const message of next.messages) coming.deliver(message);
  keepStory(coming.folder, next.story);
  return next.story;
};

/** Goes on telling the council's story while the demo runs. Gives how to stop. */
export const keepMailComing = (coming: MailKeepsComing): (() => void) => {
  let { story } = coming;
  const timer = setInterval(() => {
    story = letMailCome(coming, story);
  }, LOOK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
};
