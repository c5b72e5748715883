import { effectiveEvents } from "../../domain/case/effective-events.ts";
import type { CaseEvent } from "../../domain/case/event.ts";
import { append, refuse, type Checked, type Situation } from "./situation.ts";

const nothing = (message: string): Checked => refuse("nothing-to-withdraw", message, "withdraws");

/** What an officer can not take back, and what to do instead; null for all the rest. */
const whyNot = (event: CaseEvent, history: readonly CaseEvent[]): string | null => {
  switch (event.type) {
    case "received":
      return "The receipt itself can not be taken back: correct its date.";
    case "recalculated":
      return "The rules changed for every case: that can not be taken back for one.";
    case "withdrawn": {
      const taken = history.find(({ seq }) => seq === event.withdraws);
      return taken?.type === "mergedInto" || taken?.type === "mergedFrom"
        ? "Merge the two cases again instead."
        : null;
    }
    default:
      return null;
  }
};

const isWithdrawn = (history: readonly CaseEvent[], seq: number): boolean =>
  history.some((each) => each.type === "withdrawn" && each.withdraws === seq);

export const checkWithdrawal = (withdraws: number, { matter, now }: Situation): Checked => {
  const { history } = matter;
  const event = history.find(({ seq }) => seq === withdraws);
  if (event === undefined) return nothing(`The case has no entry ${withdraws}.`);
  const reason = whyNot(event, history);
  if (reason !== null) return nothing(reason);
  const stands =
    event.type === "withdrawn"
      ? !isWithdrawn(history, withdraws)
      : effectiveEvents(history).some(({ seq }) => seq === withdraws);
  if (!stands) return nothing("That entry has been taken back already.");
  return append({ type: "withdrawn", withdraws }, now);
};
