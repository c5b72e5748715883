import { describe, expect, it } from "@jest/globals";
import { sharedForAMinute } from "../../../../src/application/compliance/shared-for-a-minute.ts";

const NINE = "2026-04-09T09:00:00.000Z";
const ALMOST_A_MINUTE_LATER = "2026-04-09T09:00:59.999Z";
const A_MINUTE_LATER = "2026-04-09T09:01:00.000Z";

/** Answers with how often it was asked. */
const counting = () => {
  let times = 0;
  return async () => (times += 1);
};

describe("an answer that is shared for a minute", () => {
  it("is asked for once, for all who ask the same at once or in that minute", async () => {
    const [shared, ask] = [sharedForAMinute<number>(), counting()];
    expect(await Promise.all([shared("a", NINE, ask), shared("a", NINE, ask)])).toEqual([1, 1]);
    expect(await shared("a", ALMOST_A_MINUTE_LATER, ask)).toBe(1);
    expect(await shared("a", A_MINUTE_LATER, ask)).toBe(2);
  });

  it("is another one for another question", async () => {
    const [shared, ask] = [sharedForAMinute<number>(), counting()];
    expect([await shared("a", NINE, ask), await shared("b", NINE, ask)]).toEqual([1, 2]);
  });

  it("is waited for, however long it takes", async () => {
    const shared = sharedForAMinute<number>();
    let answer: (value: number) => void = () => undefined;
    const first = shared("a", NINE, () => new Promise((resolve) => (answer = resolve)));
    const second = shared("a", A_MINUTE_LATER, counting());
    answer(7);
    expect(await Promise.all([first, second])).toEqual([7, 7]);
  });

  it("is asked for again where it failed", async () => {
    const shared = sharedForAMinute<number>();
    await expect(shared("a", NINE, () => Promise.reject(new Error("away")))).rejects.toThrow("away");
    expect(await shared("a", NINE, counting())).toBe(1);
  });
});
