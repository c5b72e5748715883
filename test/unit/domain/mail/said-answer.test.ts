import { describe, expect, it } from "@jest/globals";
import { saidAnswer } from "../../../../src/domain/mail/said-answer.ts";

const said = (answer: string, replyBy?: string) =>
  saidAnswer({
    headers: [
      ["x-mailer", "Outlook"],
      ["x-response-standards-answer", answer],
      ...(replyBy === undefined ? [] : [["x-response-standards-reply-by", replyBy] as const]),
    ],
  });

describe("what the writer of a sent mail said that it is", () => {
  it.each([
    ["acknowledgement", undefined, { as: "acknowledgement", replyBy: null }],
    ["REPLY ", undefined, { as: "reply", replyBy: null }],
    ["holding-reply", "2026-04-30", { as: "holding-reply", replyBy: "2026-04-30" }],
    ["holding-reply", "2026-02-30", { as: "holding-reply", replyBy: null }],
    ["holding-reply", "in a week", { as: "holding-reply", replyBy: null }],
    ["reply", "2026-04-30", { as: "reply", replyBy: null }],
    ["a reply", undefined, null],
    ["", "2026-04-30", null],
  ] as const)("%j with %j is %j", (answer, replyBy, expected) => {
    expect(said(answer, replyBy)).toEqual(expected);
  });

  it("is nothing where no header says it", () => {
    expect(saidAnswer({ headers: [["x-response-standards-reply-by", "2026-04-30"]] })).toBeNull();
  });
});
