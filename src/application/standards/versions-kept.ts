import { saysTheSame } from "../../domain/standards/change-check.ts";
import type { Standard } from "../../domain/standards/standard.ts";
import type { RulesRevision } from "../ports/rules.ts";
import type { KeptVersion } from "./standards-use-cases.ts";

/** A target judges nothing, and is set apart from the rules. */
const judged = (standard: Standard): Standard => ({ ...standard, targetPercent: null });

const isSame = (a: Standard, b: Standard): boolean => a === b || saysTheSame(judged(a), judged(b));

/** When each version of a standard came into the rules of an authority, and when its words were put right. */
export const versionsKept = (
  revisions: readonly RulesRevision[],
  authority: string,
): ((standard: Standard) => readonly KeptVersion[]) => {
  const last = new Map<string, Standard>();
  const kept = new Map<string, KeptVersion[]>();
  const nameOf = ({ id, version }: Standard): string => `${id} ${version}`;
  for (const { rules, savedAt: at, savedBy: by, because } of revisions) {
    const standards = rules[authority]?.standards ?? [];
    // What was taken out again has no history in common with what later bears its number.
    const names = new Set(standards.map(nameOf));
    for (const gone of [...last.keys()].filter((name) => !names.has(name))) {
      last.delete(gone);
      kept.delete(gone);
    }
    for (const standard of standards) {
      const name = nameOf(standard);
      const before = last.get(name);
      if (before !== undefined && isSame(before, standard)) continue;
      last.set(name, standard);
      kept.set(name, [...(kept.get(name) ?? []), { at, by, because }]);
    }
  }
  return ({ id, version }) => kept.get(`${id} ${version}`) ?? [];
};
