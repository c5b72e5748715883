import type { Instant } from "../../domain/calendar/civil-date.ts";
import { millisecondsOf } from "../../domain/calendar/instant.ts";

const MINUTE = 60_000;

interface Asked<T> {
  readonly at: number;
  readonly answer: Promise<T>;
  underWay: boolean;
}

/**
 * Asks a dear question once for all who ask the same within a minute, and never twice at a time. What fails is not
 * kept: whoever comes next asks again.
 */
export const sharedForAMinute = <T>(): ((key: string, at: Instant, ask: () => Promise<T>) => Promise<T>) => {
  const kept = new Map<string, Asked<T>>();
  return (key, at, ask) => {
    const moment = millisecondsOf(at);
    for (const [each, asked] of kept) {
      if (!asked.underWay && moment - asked.at >= MINUTE) kept.delete(each);
    }
    const known = kept.get(key);
    if (known !== undefined) return known.answer;
    const asked: Asked<T> = { at: moment, answer: ask(), underWay: true };
    kept.set(key, asked);
    asked.answer.then(
      () => (asked.underWay = false),
      () => kept.delete(key),
    );
    return asked.answer;
  };
};
