import type { CaseEvent } from "./event.ts";

/**
 * The events that count, in the order of the case's history: those that were withdrawn are passed over, and
 * so are the withdrawals. Withdrawing a withdrawal brings the event back. The receipt itself cannot be
 * withdrawn (a case without one is none), and nothing can withdraw what comes after it.
 */
export const effectiveEvents = (events: readonly CaseEvent[]): readonly CaseEvent[] => {
  const inOrder = [...events].sort((a, b) => a.seq - b.seq);
  const withdrawn = new Set<number>();
  // From the last to the first, so that a withdrawal is known to stand before it takes effect.
  for (const event of inOrder.toReversed()) {
    if (event.type === "withdrawn" && !withdrawn.has(event.seq) && event.withdraws < event.seq) {
      withdrawn.add(event.withdraws);
    }
  }
  return inOrder.filter(
    (event) => event.type === "received" || (event.type !== "withdrawn" && !withdrawn.has(event.seq)),
  );
};
