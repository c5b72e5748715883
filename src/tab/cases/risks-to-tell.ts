import type { ClockSummary, RiskReason } from "../../contracts/case.ts";

/** Overdue, due today and tomorrow stand in the due column, unowned in the owner's. */
const TOLD = ["not-acknowledged", "wrote-again"] as const satisfies readonly RiskReason[];
export type ToldRisk = (typeof TOLD)[number];

/** The reasons that a row of a list has still to tell, beside the clock that it shows. */
export const risksToTell = (
  risks: readonly RiskReason[],
  shown: Pick<ClockSummary, "promised"> | null,
): readonly ToldRisk[] =>
  TOLD.filter(
    (risk) => risks.includes(risk) && !(risk === "not-acknowledged" && shown?.promised === "acknowledgement"),
  );
