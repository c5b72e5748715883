import type { CivilDate } from "../calendar/civil-date.ts";
import type { Extended } from "../case/case.ts";
import { allowanceOf, amountOf, unitOf } from "../standards/allowance.ts";
import type { Standard } from "../standards/standard.ts";
import type { ClockExtension, Due } from "./clock.ts";
import { dueOf } from "./due.ts";
import type { DueQuestion } from "./due.ts";

const NONE: readonly ClockExtension[] = [];

/** Why a putting-off of a promise does not hold: a stable code, also for the officer who tries to record it. */
export const refusalOfExtension = (
  { extension }: Pick<Standard, "extension">,
  before: { readonly times: number; readonly dueOn: CivilDate },
  extended: { readonly amount: number; readonly customerToldOn: CivilDate },
): ClockExtension["refused"] => {
  if (extension === null) return "not-extendable";
  if (before.times >= extension.times) return "too-often";
  if (extended.amount > amountOf(extension.atMost)) return "too-long";
  return extended.customerToldOn > before.dueOn ? "told-too-late" : null;
};

/**
 * A due date with all that puts it off. Those that do not hold are kept beside it with the reason: nothing that
 * an officer recorded is passed over in silence.
 */
export const withExtensions = (
  standard: Standard,
  recorded: readonly Extended[],
  question: DueQuestion,
): {
  readonly due: Due;
  readonly originalDue: Due | null;
  readonly extensions: readonly ClockExtension[];
} => {
  const original = dueOf(question);
  if (recorded.length === 0) return { due: original, originalDue: null, extensions: NONE };
  const unit = unitOf(standard.allowance);
  let due = original;
  let times = 0;
  let total = amountOf(standard.allowance);
  const extensions = recorded.map(({ seq, amount, reason, customerToldOn, approvedBy }): ClockExtension => {
    const refused = refusalOfExtension(standard, { times, dueOn: due.on }, { amount, customerToldOn });
    if (refused === null) {
      times += 1;
      total += amount;
      due = dueOf({ ...question, allowance: allowanceOf(unit, total) });
    }
    return { seq, amount, reason, customerToldOn, approvedBy, refused };
  });
  return { due, originalDue: times === 0 ? null : original, extensions };
};
