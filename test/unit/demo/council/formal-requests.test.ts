import { describe, expect, it } from "@jest/globals";
import { requestsBetween } from "../../../../src/demo/council/formal-requests.ts";

const [FROM, MIDDLE, TO] = ["2025-01-01", "2025-07-16", "2026-06-30"];
const whole = requestsBetween("a word", FROM, TO);
const courseOf = ({ steps }: (typeof whole)[number]): string => steps.map(({ fact }) => fact.type).join(" ");

describe("the requests under a law that came by post", () => {
  it("are the same each time for the same word, and in pieces as in one", () => {
    expect(requestsBetween("a word", FROM, TO)).toEqual(whole);
    expect([
      ...requestsBetween("a word", FROM, MIDDLE),
      ...requestsBetween("a word", "2025-07-17", TO),
    ]).toEqual(whole);
    expect(requestsBetween("another word", FROM, TO)).not.toEqual(whole);
  });

  it("are answered, some after the customer was asked, and some after they were put off with a reason", () => {
    const courses = new Set(whole.map(courseOf));
    expect([...courses].sort()).toEqual(["extended replied", "replied", "waiting waitingEnded replied"]);
    for (const course of courses) {
      expect(whole.filter((each) => courseOf(each) === course).length).toBeGreaterThan(3);
    }
  });

  it("go step by step, each after the one before", () => {
    for (const { receivedOn, steps } of whole) {
      const moments = [`${receivedOn}T09:00:00.000Z`, ...steps.map(({ at }) => at)];
      expect([...moments].sort()).toEqual(moments);
    }
  });

  it("are asked for proof only where they are for one's own information: only that law waits for it", () => {
    const waits = whole.flatMap(({ kind, steps }) =>
      steps.flatMap(({ fact }) => (fact.type === "waiting" ? [`${kind} ${fact.waitingFor}`] : [])),
    );
    expect([...new Set(waits)].sort()).toEqual([
      "information-request clarification",
      "subject-access-request identity",
    ]);
  });
});
