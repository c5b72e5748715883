import { describe, expect, it } from "@jest/globals";
import { newsOf, payloadOf } from "../../../../../src/adapters/store/news/news-payload.ts";

const changes = (count: number, by = "officer-1") =>
  Array.from({ length: count }, (_, index) => ({
    reference: `HS-2026-${String(index).padStart(5, "0")}`,
    what: "takenOn" as const,
    by,
  }));
const read = (payload: string) => newsOf("case_changed", payload);

describe("what one process tells the others", () => {
  it("says which cases changed, how, and by whom", () => {
    expect(read(payloadOf("council", changes(2)))).toEqual({
      tenant: "council",
      news: { about: "cases", changes: changes(2) },
    });
  });

  it("names a hundred cases, without their details where these are too long", () => {
    const long = payloadOf("council", changes(100, "0ff1ce00-0000-4000-8000-000000000001 and longer"));
    expect(new TextEncoder().encode(long).length).toBeLessThan(8000);
    const told = read(long);
    expect(told?.news).toMatchObject({ about: "cases" });
    expect(told?.news).toHaveProperty("changes.99.reference", "HS-2026-00099");
    expect(told?.news).toHaveProperty("changes.99.by", null);
  });

  it("names none of more than a hundred", () => {
    expect(read(payloadOf("council", changes(101)))).toEqual({ tenant: "council", news: { about: "many" } });
  });

  it("passes over what is not ours", () => {
    expect(read("not json")).toBeNull();
    expect(read("null")).toBeNull();
    expect(read('{"tenant":7}')).toBeNull();
  });
});
