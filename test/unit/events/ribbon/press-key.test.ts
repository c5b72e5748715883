import { describe, expect, it } from "@jest/globals";
import { newPressKey, pressKeys } from "../../../../src/events/ribbon/press-key.ts";

describe("the key of a press", () => {
  const counted = () => {
    let made = 0;
    return pressKeys(() => `key-${(made += 1)}`);
  };

  it("stays the same while the decision is open", () => {
    const keys = counted();
    expect([keys.begin("replied HS-1"), keys.begin("replied HS-1")]).toEqual(["key-1", "key-1"]);
  });

  it("is another for another decision", () => {
    const keys = counted();
    expect([keys.begin("replied HS-1"), keys.begin("replied HS-2")]).toEqual(["key-1", "key-2"]);
  });

  it("is a new one once the decision is settled", () => {
    const keys = counted();
    keys.begin("replied HS-1");
    keys.settle("replied HS-1");
    expect(keys.begin("replied HS-1")).toBe("key-2");
  });

  it("is of a length that the service takes, and never twice the same", () => {
    const made = Array.from({ length: 1000 }, newPressKey);
    expect(new Set(made).size).toBe(1000);
    for (const key of made) expect(key).toMatch(/^[0-9a-z-]{16,64}$/);
  });
});
