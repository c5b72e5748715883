import type { ClockSummary, RiskReason } from "../../contracts/case.ts";

type Shown = Pick<ClockSummary, "promised"> | null;

/** Which clock says the reason already, by its date and the words beside it. */
const SAID_BY: Partial<Record<RiskReason, ClockSummary["promised"]>> = {
  overdue: "reply",
  "due-today": "reply",
  "due-tomorrow": "reply",
  "not-acknowledged": "acknowledgement",
};

/** The reasons that a row of a list of cases at risk has still to tell, beside the clock that it shows. */
export const allRisksToTell = (risks: readonly RiskReason[], shown: Shown): readonly RiskReason[] =>
  risks.filter((risk) => shown === null || SAID_BY[risk] !== shown.promised);

const ALWAYS_TOLD: readonly RiskReason[] = ["not-acknowledged", "owner-away", "no-movement", "wrote-again"];

/** The same in any other list: there, unowned stands in the owner's column, and the reply takes its turn. */
export const risksToTell = (risks: readonly RiskReason[], shown: Shown): readonly RiskReason[] =>
  allRisksToTell(risks, shown).filter((risk) => ALWAYS_TOLD.includes(risk));
