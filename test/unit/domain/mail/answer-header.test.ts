import { describe, expect, it } from "@jest/globals";
import { answerInHeader } from "../../../../src/domain/mail/answer-header.ts";

describe("the header that says what an answer is", () => {
  it.each([
    ["acknowledgement", "acknowledgement"],
    [" Holding-Reply\r\n", "holding-reply"],
    ["reply", "reply"],
  ])("is understood: %j", (value, answer) => {
    expect(answerInHeader(value)).toBe(answer);
  });

  it.each([null, undefined, "", "replies", "reply; acknowledgement", "toString"])("is not: %j", (value) => {
    expect(answerInHeader(value)).toBeNull();
  });
});
