import type { RulesByAuthority } from "../ports/rules.ts";

/** The same text for the same content, in whatever order its parts were written down. */
const ordered = (key: string, value: unknown): unknown => {
  // A target is measured against, it does not judge.
  if (key === "targetPercent") return undefined;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** Whether both judge every case alike and explain it in the same words. */
export const sameJudgement = (a: RulesByAuthority, b: RulesByAuthority): boolean =>
  JSON.stringify(a, ordered) === JSON.stringify(b, ordered);
