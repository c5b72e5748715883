import { describe, expect, it } from "@jest/globals";
import type { LiveNews } from "../../../../src/contracts/live.ts";
import { createEventReader } from "../../../../src/ui/api/live-events.ts";

const read = (...pieces: readonly string[]): readonly LiveNews[] => {
  const told: LiveNews[] = [];
  const reader = createEventReader((news) => told.push(news));
  for (const piece of pieces) reader.take(piece);
  return told;
};

const CHANGE = '{"changes":[{"reference":"HS-2026-00001","what":"replied","by":"officer-1"}]}';

describe("the events of the stream", () => {
  it("are told once they are whole, however they come in pieces", () => {
    const text = `: here\n\nevent: cases\ndata: ${CHANGE}\n\nevent: many\ndata: {}\n\n`;
    const expected = [{ about: "cases", ...(JSON.parse(CHANGE) as object) }, { about: "many" }];
    expect(read(text)).toEqual(expected);
    expect(read(...text)).toEqual(expected);
  });

  it("are not told before they end", () => {
    expect(read(`event: cases\ndata: ${CHANGE}\n`)).toEqual([]);
  });

  it("are passed over where they are heartbeats, unknown or broken", () => {
    expect(read(": still here\n\n", "event: weather\ndata: {}\n\n", "event: many\ndata: {oh\n\n")).toEqual(
      [],
    );
  });

  it("may end their lines as Windows does", () => {
    expect(read("event: council\r\ndata: {}\r\n\r\n")).toEqual([{ about: "council" }]);
  });
});
