import { describe, expect, it } from "@jest/globals";
import { oneAfterAnother } from "../../../src/tab/one-after-another.ts";

describe("things that are asked one after another", () => {
  it("are asked in the order in which they were wanted, the next once the one before is answered", async () => {
    const told: string[] = [];
    const answers: ((answer: string) => void)[] = [];
    const ask = (what: string) => () =>
      new Promise<string>((resolve) => {
        told.push(`asked ${what}`);
        answers.push(resolve);
      });
    const inTurn = oneAfterAnother();
    const first = inTurn(ask("first"));
    const second = inTurn(ask("second"));
    await Promise.resolve();
    expect(told).toEqual(["asked first"]);
    answers[0]?.("one");
    expect(await first).toBe("one");
    answers[1]?.("two");
    expect(await second).toBe("two");
    expect(told).toEqual(["asked first", "asked second"]);
  });

  it("go on after one that failed", async () => {
    const inTurn = oneAfterAnother();
    const first = inTurn(() => Promise.reject(new Error("gone")));
    const second = inTurn(() => Promise.resolve("two"));
    await expect(first).rejects.toThrow("gone");
    expect(await second).toBe("two");
  });
});
