import { describe, expect, it } from "@jest/globals";
import { inTime } from "../../../../src/adapters/graph/in-time.ts";

describe("work that may take so long and no longer", () => {
  it("gives what came in time", async () => {
    await expect(inTime(60_000, async () => "here")).resolves.toBe("here");
  });

  it("fails as the work does", async () => {
    await expect(inTime(60_000, () => Promise.reject(new TypeError("cut")))).rejects.toThrow("cut");
  });

  it("ends also where the work heeds no signal, and tells it to stop", async () => {
    let told: AbortSignal | undefined;
    const never = (signal: AbortSignal): Promise<never> => {
      told = signal;
      return new Promise(() => undefined);
    };
    await expect(inTime(5, never)).rejects.toMatchObject({ name: "TimeoutError" });
    expect(told?.aborted).toBe(true);
  });
});
