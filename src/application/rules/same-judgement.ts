import { inOrder } from "../../domain/standards/in-order.ts";
import type { RulesByAuthority } from "../ports/rules.ts";

/** A target is measured against, it does not judge. */
const withoutTargets = (key: string, value: unknown): unknown =>
  key === "targetPercent" ? undefined : inOrder(key, value);

/** Whether both judge every case alike and explain it in the same words. */
export const sameJudgement = (a: RulesByAuthority, b: RulesByAuthority): boolean =>
  JSON.stringify(a, withoutTargets) === JSON.stringify(b, withoutTargets);
