import { actionList, NO_ANSWERS_HERE, type ActionList, type CaseAction } from "../ui/case/action-list.ts";
import type { ShownCase } from "../ui/case/shown-case.ts";

/** What happened between council and customer is true in whatever state the case is by now. */
const HAPPENED: readonly CaseAction[] = [
  "mark-acknowledged",
  "record-acknowledgement",
  "record-reply",
  "record-holding-reply",
  "wait-for-customer",
  "customer-answered",
  "add-note",
];
/** Of a closed case only its events tell what an answer would mean. */
const OF_CLOSED: readonly CaseAction[] = ["add-note"];

/**
 * What can be recorded of a case of which only the last known state is at hand: what happened. What decides over the
 * case (whose it is, what it is, whether it needs a reply) waits until its present state is known.
 */
export const awayActions = (shown: ShownCase): ActionList => {
  const offered = shown.case.open ? HAPPENED : OF_CLOSED;
  const only = (action: CaseAction | null): CaseAction | null =>
    action !== null && offered.includes(action) ? action : null;
  const { primary, secondary, menu } = actionList(shown, NO_ANSWERS_HERE);
  return {
    primary: only(primary),
    secondary: only(secondary),
    menu: menu.filter((action) => offered.includes(action)),
  };
};
