import type { Instant } from "../../domain/calendar/civil-date.ts";

export interface Beat {
  readonly name: string;
  readonly lastRoundAt: Instant | null;
  /** Since when every round went well; null while the last one did not. */
  readonly wellSince: Instant | null;
}

/** When each worker last finished a round, and whether it went well: a worker that hangs shows. */
export interface Pulse {
  expect(name: string): void;
  beat(name: string, well: boolean, at: Instant): void;
  beats(): readonly Beat[];
}

export const createPulse = (): Pulse => {
  const beats = new Map<string, Beat>();
  return {
    expect: (name) => {
      beats.set(name, { name, lastRoundAt: null, wellSince: null });
    },
    beat: (name, well, at) => {
      const wellSince = well ? (beats.get(name)?.wellSince ?? at) : null;
      beats.set(name, { name, lastRoundAt: at, wellSince });
    },
    beats: () => [...beats.values()],
  };
};
