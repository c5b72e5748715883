import { describe, expect, it } from "@jest/globals";
import { jointCouncil } from "../../../../src/demo/council/joint-council.ts";
import { complexMatters, mailBetween, mattersPassedOn } from "../../../../src/demo/council/mail-between.ts";

const BEGINS = "2026-01-05T00:00:00.000Z";
const MIDDLE = "2026-03-18T12:00:00.000Z";
const END = "2026-05-01T00:00:00.000Z";
const whole = mailBetween("a word", BEGINS, BEGINS, END);

describe("the fictional council's mail", () => {
  it("is the same each time for the same word, and another for another", () => {
    expect(mailBetween("a word", BEGINS, BEGINS, END)).toEqual(whole);
    expect(mailBetween("another word", BEGINS, BEGINS, END)).not.toEqual(whole);
  });

  it("is the same in pieces as in one", () => {
    const pieces = [
      ...mailBetween("a word", BEGINS, BEGINS, MIDDLE),
      ...mailBetween("a word", BEGINS, MIDDLE, END),
    ];
    expect(pieces).toEqual(whole);
  });

  it("gives every message an id of its own and puts them in order of arrival", () => {
    expect(new Set(whole.map((each) => each.internetMessageId)).size).toBe(whole.length);
    const times = whole.map((each) => each.receivedAt);
    expect([...times].sort()).toEqual(times);
  });

  it("answers only what was written, and never before it was", () => {
    const arrivals = new Map(whole.map((each) => [each.internetMessageId, each.receivedAt]));
    for (const message of whole.filter((each) => each.inReplyTo !== null)) {
      expect(arrivals.get(message.inReplyTo as string) ?? "never").toMatch(/^2026/);
      expect(message.receivedAt >= (arrivals.get(message.inReplyTo as string) as string)).toBe(true);
    }
  });

  it("reaches every mailbox of the council and writes only to and from addresses that cannot be real", () => {
    expect(new Set(whole.map((each) => each.mailbox)).size).toBe(jointCouncil.mailboxes.length);
    const hosts = whole.flatMap((each) => [each.from, ...each.to]).map((each) => each.address.split("@")[1]);
    expect(
      [...new Set(hosts)].filter((host) => !/(^|\.)example(\.net|\.org|\.com)?$/.test(host ?? "")),
    ).toEqual([]);
  });

  it("leaves no blank unfilled in a letter", () => {
    expect(whole.filter((each) => /[{}]/.test(each.subject + each.text))).toEqual([]);
  });

  it("knows which matters the officers call complex", () => {
    const complex = complexMatters("a word", BEGINS, END);
    const ids = new Set(whole.map((each) => each.internetMessageId));
    expect(complex.length).toBeGreaterThan(10);
    expect(complex.every((each) => ids.has(each.messageId))).toBe(true);
  });
});

describe("the matters that came to the wrong service", () => {
  const passed = mattersPassedOn("a word", BEGINS, END);

  it("are some, and some of them went on once more", () => {
    const matters = new Set(whole.map(({ conversation }) => conversation)).size;
    expect(passed.length).toBeGreaterThan(10);
    expect(passed.length).toBeLessThan(matters / 10);
    expect(passed.some(({ passes }) => passes.length > 1)).toBe(true);
  });

  it("go on after they came and before they were answered, each time to another service", () => {
    const first = new Map(whole.map((each) => [each.internetMessageId, each]));
    const replies = new Map(
      whole.filter(({ subject }) => subject.startsWith("Re: ")).map((each) => [each.inReplyTo, each]),
    );
    for (const { messageId, passes } of passed) {
      let since = first.get(messageId)?.receivedAt ?? "never";
      let from = "";
      for (const { to, at } of passes) {
        expect(at > since && at < (replies.get(messageId)?.receivedAt ?? END)).toBe(true);
        expect(to).not.toBe(from);
        [since, from] = [at, to];
      }
    }
  });
});
