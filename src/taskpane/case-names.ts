import type { CivilDate } from "../domain/calendar/civil-date.ts";
import { dateInWords } from "../domain/clock/in-words.ts";
import type { Council } from "../ui/api/api.ts";
import type { EventNames } from "../ui/case/event-words.ts";

/** The council's own names for what events hold as ids. An id that is no longer known is shown as it is. */
export const caseNames = (council: Pick<Council, "services">, today: CivilDate): EventNames => ({
  serviceName: (id) => council.services.find((service) => service.id === id)?.name ?? id,
  dateName: (date) => dateInWords(date, today),
});
