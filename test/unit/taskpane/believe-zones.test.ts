import { describe, expect, it } from "@jest/globals";
import { zoneOf } from "../../../src/domain/calendar/zone.ts";
import { believeZonesOf } from "../../../src/taskpane/believe-zones.ts";
import type { PaneStart } from "../../../src/taskpane/start/pane-start.ts";
import type { Session } from "../../../src/taskpane/start/session.ts";
import { watched } from "../../../src/taskpane/start/watched.ts";

const HOUR = 3_600_000;
const FROM = Date.parse("2026-01-01T00:00:00Z");
const TO = Date.parse("2027-01-01T00:00:00Z");
/** No place keeps such a time: whoever counts with it has it from the service. */
const told = (timeZone: string, hours: number) => ({
  ...{ timeZone, from: FROM, to: TO, offsets: [[FROM, hours * HOUR]] },
});
const offsetOf = (timeZone: string): number => zoneOf(timeZone).offsetAt(FROM + HOUR) / HOUR;

const pane = (kept: unknown) => {
  const session = watched<Session>({ state: "starting" });
  const last = { council: () => kept };
  believeZonesOf({ session, last } as unknown as Pick<PaneStart, "session" | "last">);
  return session;
};

describe("the time zones that the pane counts with", () => {
  it("are those that were told at the last visit, and what the service tells besides", () => {
    const session = pane({ zones: [told("Pacific/Fakaofo", 5)] });
    expect(offsetOf("Pacific/Fakaofo")).toBe(5);
    const council = { zones: [told("Pacific/Chatham", 7)] };
    session.set({ state: "ready", council, aheadMs: 0 } as unknown as Session);
    expect(offsetOf("Pacific/Chatham")).toBe(7);
  });

  it("are the browser's own where none were told", () => {
    for (const kept of [null, {}]) pane(kept);
    expect(offsetOf("Pacific/Kiritimati")).toBe(14);
  });
});
