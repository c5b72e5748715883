import type { DeskRow } from "../../../contracts/desk.ts";
import { amountOf, unitOf } from "../../../domain/standards/allowance.ts";
import type { Rules } from "../../../domain/standards/rules.ts";
import type { Extension } from "../../../domain/standards/standard.ts";

const OPEN: readonly string[] = ["running", "due-soon"];

/** How the reply of a case may be put off; null where its standard, or the time, does not allow it. */
export const extensionOf = (row: DeskRow, rules: Readonly<Record<string, Rules>>): Extension | null => {
  const { reply } = row;
  if (reply === null || !row.open || !OPEN.includes(reply.state)) return null;
  const standard = rules[row.authority]?.standards.find(({ id }) => id === reply.standardId);
  const extension = standard?.extension ?? null;
  // How often it was put off only the case itself says: one that allows a single time has been used up.
  return extension !== null && (reply.originalDueOn === null || extension.times > 1) ? extension : null;
};

export interface Extendable {
  readonly rows: readonly DeskRow[];
  readonly unit: ReturnType<typeof unitOf>;
  /** What every one of them allows. */
  readonly atMost: number;
}

/** Which of these can be put off together: those with the unit that most of them are promised in. */
export const extendableOf = (
  rows: readonly DeskRow[],
  rules: Readonly<Record<string, Rules>>,
): Extendable | null => {
  const units = new Map<Extendable["unit"], { readonly row: DeskRow; readonly most: number }[]>();
  for (const row of rows) {
    const extension = extensionOf(row, rules);
    if (extension === null) continue;
    const unit = unitOf(extension.atMost);
    units.set(unit, [...(units.get(unit) ?? []), { row, most: amountOf(extension.atMost) }]);
  }
  const largest = [...units].sort(([, one], [, other]) => other.length - one.length)[0];
  if (largest === undefined) return null;
  const [unit, them] = largest;
  return { rows: them.map(({ row }) => row), unit, atMost: Math.min(...them.map(({ most }) => most)) };
};
