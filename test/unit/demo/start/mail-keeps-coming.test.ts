import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { storyIn, tellOn, type CouncilStory } from "../../../../src/demo/council/council-mail.ts";
import type { DemoMessage } from "../../../../src/demo/council/demo-message.ts";
import { letMailCome, type MailKeepsComing } from "../../../../src/demo/start/mail-keeps-coming.ts";

const DAYS = 3;
const MORNING = Date.UTC(2026, 3, 8, 8, 0, 20);

let folder: string;
let now: string;
let delivered: DemoMessage[];
let coming: MailKeepsComing;

const ids = () => delivered.map((each) => each.internetMessageId);
/** Looks at the clock every half minute, as the demo does. */
const watchFor = (minutes: number, from: CouncilStory): CouncilStory => {
  let story = from;
  for (let looks = 0; looks < minutes * 2; looks += 1) {
    now = new Date(Date.parse(now) + 30_000).toISOString();
    story = letMailCome(coming, story);
  }
  return story;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mail-keeps-coming-"));
  now = new Date(MORNING).toISOString();
  delivered = [];
  const { story } = tellOn(null, now, DAYS);
  coming = { folder, story, days: DAYS, now: () => now, deliver: (message) => delivered.push(message) };
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the council's mail while the demo runs", () => {
  it("keeps arriving, each once, and never from the future", () => {
    watchFor(90, coming.story);
    const letters = delivered.filter((each) => each.internetMessageId.includes("arrival."));
    expect(letters.length).toBeGreaterThan(10);
    expect(new Set(ids()).size).toBe(delivered.length);
    expect(delivered.every((each) => each.receivedAt < now)).toBe(true);
    const times = letters.filter((each) => each.folder === "inbox").map((each) => each.receivedAt);
    expect(times).toEqual([...times].sort());
  });

  it("goes on after a restart where it was, without doubles, and with the answers of the meantime", () => {
    watchFor(60, coming.story);
    const before = delivered.length;
    const kept = storyIn(folder) as CouncilStory;
    now = new Date(Date.parse(now) + 2 * 86_400_000).toISOString();
    const { messages, story } = tellOn(kept, now, DAYS);
    const late = messages.filter((each) => each.conversation.startsWith("arrival."));
    expect(late.length).toBeGreaterThan(0);
    // Nobody watched: no letter was made up for that time, only answers came.
    expect(late.filter((each) => each.inReplyTo === null)).toEqual([]);
    delivered.push(...messages);
    watchFor(60, story);
    expect(delivered.length).toBeGreaterThan(before + messages.length);
    expect(new Set(ids()).size).toBe(delivered.length);
  });

  it("makes up nothing for the time in which the computer slept", () => {
    const story = watchFor(10, coming.story);
    const before = new Set(story.arrivals?.map((each) => each.minute));
    now = new Date(Date.parse(now) + 3 * 3_600_000).toISOString();
    const after = letMailCome(coming, story).arrivals ?? [];
    expect(after.filter((each) => !before.has(each.minute))).toEqual([]);
  });
});
