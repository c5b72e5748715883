import { describe, expect, it } from "@jest/globals";
import { endpointPatience } from "../../../../src/demo/graph/routes/endpoint-patience.ts";

const ADDRESS = "https://service.example/notifications";
const at = (minutes: number): string => new Date(Date.UTC(2026, 3, 8, 10, minutes)).toISOString();

const after = (slow: number, quick: number) => {
  const patience = endpointPatience();
  for (let n = 0; n < slow; n += 1) patience.note(ADDRESS, at(0), true);
  for (let n = 0; n < quick; n += 1) patience.note(ADDRESS, at(0), false);
  return patience;
};

describe("Graph's patience with an address that is slow", () => {
  it("lasts while no more than ten answers in a hundred are slow", () => {
    expect(after(10, 90).treatment(ADDRESS, at(1))).toBe("at once");
    expect(after(11, 89).treatment(ADDRESS, at(1))).toBe("delayed");
    expect(after(15, 85).treatment(ADDRESS, at(1))).toBe("delayed");
    expect(after(16, 84).treatment(ADDRESS, at(1))).toBe("dropped");
  });

  it("is not lost over a single slow answer", () => {
    expect(after(1, 0).treatment(ADDRESS, at(1))).toBe("at once");
  });

  it("comes back when ten minutes have passed, and was never lost with others", () => {
    const patience = after(50, 50);
    expect(patience.treatment("https://other.example/", at(1))).toBe("at once");
    expect(patience.treatment(ADDRESS, at(9))).toBe("dropped");
    expect(patience.treatment(ADDRESS, at(10))).toBe("at once");
  });
});
