import type { Instant } from "../../../../src/domain/calendar/civil-date.ts";
import type { Rules } from "../../../../src/domain/standards/rules.ts";
import type { OpenCase } from "../../../../src/ui/api/api.ts";
import { shownCase, type ShownCase } from "../../../../src/ui/case/shown-case.ts";
import { caseHistory } from "../../../support/case-history.ts";
import { PUBLISHED_RULES, RECEIVED, type Happened, type ReceivedAs } from "../published-rules.ts";

export const ME = { id: "officer-1", name: "An Officer", services: [] };

/** A case of Thu 2 April 2026 as the pane shows it, in a council that has switched on standards of every sort. */
export const shownAt = (
  now: Instant,
  received: ReceivedAs = {},
  facts: Happened = [],
  rules: Rules = PUBLISHED_RULES,
): ShownCase => {
  const open = { reference: "HS-2026-00412", events: caseHistory(RECEIVED, facts, received), rules: null };
  return shownCase(open as unknown as OpenCase, { rules: { "upper-wending": rules }, me: ME }, [], now);
};
