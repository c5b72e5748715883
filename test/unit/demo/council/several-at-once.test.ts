import { describe, expect, it } from "@jest/globals";
import { severalAtOnce } from "../../../../src/demo/council/several-at-once.ts";

describe("several people at one pile", () => {
  it("take each thing once, so many at a time", async () => {
    const begun: number[] = [];
    let busy = 0;
    let most = 0;
    await severalAtOnce(3, [1, 2, 3, 4, 5, 6, 7], async (thing) => {
      begun.push(thing);
      busy += 1;
      most = Math.max(most, busy);
      await Promise.resolve();
      busy -= 1;
    });
    expect(begun).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(most).toBe(3);
  });

  it("tell of what fails", async () => {
    const fails = severalAtOnce(2, [1, 2], (thing) =>
      thing === 2 ? Promise.reject(new Error("two")) : Promise.resolve(),
    );
    await expect(fails).rejects.toThrow("two");
  });
});
