import type { HandCase, HandClock } from "./counted-by-hand.ts";

/** Which cases are looked at; what is left out is not narrowed. Both dates included. */
export interface Asked {
  readonly from: string;
  readonly to: string;
  readonly authority?: string;
  readonly service?: string;
  readonly channel?: string;
  readonly kind?: string;
}

export const casesIn = (cases: readonly HandCase[], { from, to, ...scope }: Asked): HandCase[] =>
  cases.filter(
    (each) =>
      each.receivedOn >= from &&
      each.receivedOn <= to &&
      Object.entries(scope).every(([name, id]) => each[name as "service"] === id),
  );

/** The numbers of one figure, under the names of the contract. */
export const figureByHand = (cases: readonly HandCase[], standard: string) => {
  const clocks = cases.flatMap((each) => each.clocks.filter((clock) => clock.standard === standard));
  const count = (counts: (clock: HandClock) => boolean): number => clocks.filter(counts).length;
  const of = (outcome: HandClock["outcome"]): number => count((clock) => clock.outcome === outcome);
  const [met, missedOpen] = [of("met"), of("late-open")];
  const missed = of("late") + missedOpen;
  return {
    ...{ met, missed, missedOpen, denominator: met + missed },
    excluded: {
      notYetDue: of("not-yet-due"),
      notFromPublic: of("not-from-public"),
      merged: of("merged"),
      noReplyNeeded: of("no-reply-needed"),
      notMeasured: of("not-measured"),
    },
    metAutomatically: count(({ outcome, by }) => outcome === "met" && by === "machine"),
    metByHoldingReply: count(({ outcome, by }) => outcome === "met" && by === "holding-reply"),
    metByExtension: count(({ onlyByExtension }) => onlyByExtension),
  };
};

/** Standards of which there is a clock, in the order of their ids. */
export const standardsIn = (cases: readonly HandCase[]): string[] =>
  [...new Set(cases.flatMap(({ clocks }) => clocks.map(({ standard }) => standard)))].sort();

export const tallied = <T extends string | number>(values: readonly T[]): Map<T, number> => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/** The value that so many in a hundred do not exceed: of a real case, counted from the lowest. */
export const rankByHand = (values: readonly number[], percent: number): number | null =>
  [...values].sort((a, b) => a - b)[Math.ceil((percent * values.length) / 100) - 1] ?? null;
