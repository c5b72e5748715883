import { describe, expect, it } from "@jest/globals";
import { LONGEST_PROMPT, promptOf } from "../../../../../src/domain/mail/before-sending/in-words.ts";

const REFERENCE = "HS-2026-00412";

describe("the prompt before a mail goes", () => {
  it("says each thing in a line of its own, in the order found", () => {
    const prompt = promptOf(
      [
        { code: "address-outside-thread", addresses: ["nia@ellis.example"] },
        { code: "attachment-missing", word: "find attached" },
        { code: "reference-missing" },
        { code: "answer-unknown" },
      ],
      REFERENCE,
    );
    expect(prompt.split("\n")).toEqual([
      "Before you send this (HS-2026-00412):",
      "nia@ellis.example is not in this conversation.",
      "The text says “find attached”, but nothing is attached.",
      "The reference HS-2026-00412 is in neither the subject nor the text.",
      "It does not say what it is: an acknowledgement, a holding reply or the full reply. Sent as it is, it counts as the full reply.",
    ]);
  });

  it.each([
    [2, "a0@b.example and a1@b.example are not in this conversation."],
    [5, "a0@b.example, a1@b.example and 3 more are not in this conversation."],
  ])("names no more than two of %i addresses", (count, sentence) => {
    const addresses = Array.from({ length: count }, (_each, at) => `a${at}@b.example`);
    expect(promptOf([{ code: "address-outside-thread", addresses }], REFERENCE)).toContain(sentence);
  });

  it("is never longer than Outlook shows", () => {
    const prompt = promptOf(
      [
        { code: "address-outside-thread", addresses: ["a".repeat(300), "b".repeat(300), "c"] },
        { code: "attachment-missing", word: "w".repeat(40) },
        { code: "reference-missing" },
        { code: "answer-unknown" },
      ],
      "R".repeat(100),
    );
    expect(prompt.length).toBeLessThanOrEqual(LONGEST_PROMPT);
  });

  it("fits whole where names are of ordinary length", () => {
    const prompt = promptOf(
      [
        { code: "address-outside-thread", addresses: ["a".repeat(40), "b".repeat(40), "c"] },
        { code: "attachment-missing", word: "please find attached" },
        { code: "reference-missing" },
        { code: "answer-unknown" },
      ],
      REFERENCE,
    );
    expect(prompt.endsWith("full reply.")).toBe(true);
  });
});
