import type { OfficerFact } from "../../contracts/case.ts";
import { effectiveEvents } from "../../domain/case/effective-events.ts";
import type { Case } from "../../domain/case/case.ts";
import type { CaseAction } from "./action-list.ts";
import type { CaseFormName } from "./forms/CaseForm.tsx";

/** What an action does: record a fact at once, ask in a form first, or open an answer in the host. */
export type ActionOutcome =
  | { readonly does: "record"; readonly fact: OfficerFact }
  | { readonly does: "ask"; readonly form: CaseFormName }
  | { readonly does: "open"; readonly answer: "reply" | "acknowledgement" };

const record = (fact: OfficerFact): ActionOutcome => ({ does: "record", fact });

/** What follows when an officer chooses an action on this case. */
export const outcomeOf = (action: CaseAction, matter: Case): ActionOutcome | null => {
  switch (action) {
    case "reply":
      return { does: "open", answer: "reply" };
    case "acknowledge":
      return { does: "open", answer: "acknowledgement" };
    case "mark-acknowledged":
      return record({ type: "acknowledged", note: null });
    case "was-acknowledgement":
      return record({ type: "replyWasAcknowledgement" });
    case "was-holding-reply":
      return record({ type: "replyWasHoldingReply" });
    case "customer-answered":
      return record({ type: "waitingEnded", note: null });
    case "from-public-after-all": {
      const stopped = effectiveEvents(matter.history).findLast(({ type }) => type === "notFromPublic");
      return stopped ? record({ type: "withdrawn", withdraws: stopped.seq }) : null;
    }
    default:
      return { does: "ask", form: action };
  }
};
