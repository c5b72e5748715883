import type { CivilDate } from "../calendar/civil-date.ts";
import { civilDateAt } from "../calendar/time-zone.ts";
import type { Case } from "./case.ts";

/**
 * The date on which the case counts as received: the corrected one where a person set it, otherwise the date
 * on the authority's wall when it arrived, at whatever hour and on whatever day of the week. Of merged cases the
 * earliest counts: the customer has waited since then.
 */
export const receivedOn = (
  {
    correctedReceivedOn,
    mergedReceivedOn,
    receivedAt,
  }: Pick<Case, "correctedReceivedOn" | "mergedReceivedOn" | "receivedAt">,
  timeZone: string,
): CivilDate => {
  const own = correctedReceivedOn ?? civilDateAt(receivedAt, timeZone);
  return mergedReceivedOn !== null && mergedReceivedOn < own ? mergedReceivedOn : own;
};
