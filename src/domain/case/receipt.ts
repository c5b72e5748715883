import type { CivilDate } from "../calendar/civil-date.ts";
import { civilDateAt } from "../calendar/time-zone.ts";
import type { Case } from "./case.ts";

/**
 * The date on which the case counts as received: the corrected one where a person set it, otherwise the date
 * on the authority's wall when it arrived, at whatever hour and on whatever day of the week.
 */
export const receivedOn = (
  { correctedReceivedOn, receivedAt }: Pick<Case, "correctedReceivedOn" | "receivedAt">,
  timeZone: string,
): CivilDate => correctedReceivedOn ?? civilDateAt(receivedAt, timeZone);
