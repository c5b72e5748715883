import { describe, expect, it } from "@jest/globals";
import type { Receipt } from "../../../src/application/use-cases.ts";
import { progressLine } from "../../../src/cli/import-progress.ts";
import { Tally } from "../../../src/cli/import-summary.ts";
import { summaryInWords } from "../../../src/cli/import-summary-words.ts";

const receipt = (outcome: Receipt["outcome"], problem: string | null = null): Receipt => ({
  mailbox: "housing@council.example",
  messageId: "<1@x>",
  outcome,
  reference: null,
  problem,
});

describe("the summary of an import", () => {
  it("counts every message exactly once", () => {
    const tally = new Tally("housing@council.example");
    const outcomes = [
      "started-case",
      "belongs-to-case",
      "answers-case",
      "starts-no-clock",
      "already-seen",
    ] as const;
    for (const outcome of outcomes) tally.received("a.eml", receipt(outcome), () => "list", true);
    tally.received("b.eml", receipt("set-aside", "It could not be kept."), () => "human", false);
    tally.repeated();
    tally.unreadable("c.eml", "empty-file", "There is nothing in it.");
    const summary = tally.summary();
    expect(summary).toMatchObject({
      seen: 8,
      new: 4,
      alreadyKnown: 2,
      noClock: { list: 1 },
      setAsideCount: 1,
      unreadableCount: 1,
      mended: 4,
    });
    const words = summaryInWords(summary);
    expect(words).toContain("8  messages seen");
    expect(words).toContain("c.eml: There is nothing in it.");
    expect(words).toContain("b.eml: It could not be kept.");
  });

  it("lists the first hundred problems and says how many more there are", () => {
    const tally = new Tally("housing@council.example");
    for (let number = 1; number <= 250; number += 1)
      tally.unreadable(`${number}.eml`, "empty-file", "Empty.");
    expect(summaryInWords(tally.summary())).toContain("and 150 more");
  });
});

describe("the progress of an import", () => {
  it("is written to a log every few seconds, and drawn anew on a terminal", () => {
    const written: string[] = [];
    let time = 0;
    const progress = { seen: 3_000, bytesRead: 50, bytesTotal: 200 };
    const log = progressLine({ write: (text) => written.push(text) }, () => time);
    log.show(progress);
    time = 6_000;
    log.show(progress);
    log.end();
    expect(written).toEqual(["3,000 messages, 500 a second, 25%\n"]);

    written.length = 0;
    const terminal = progressLine({ isTTY: true, write: (text) => written.push(text) }, () => time);
    time = 7_000;
    terminal.show(progress);
    terminal.end();
    expect(written).toEqual(["\r3,000 messages, 3,000 a second, 25%\u001b[K", "\r\u001b[K"]);
  });
});
