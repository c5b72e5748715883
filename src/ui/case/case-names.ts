import type { CivilDate, Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import { dateInWords } from "../../domain/clock/in-words.ts";
import { allowanceInWords, allowanceOf, unitOf } from "../../domain/standards/allowance.ts";
import type { Council } from "../api/api.ts";
import type { EventNames } from "./event-words.ts";
import { clockFor } from "./next-step.ts";
import type { ShownCase } from "./shown-case.ts";

/** The names for the events of a case. An id that is no longer known is shown as it is. */
export const caseNames = (
  council: Pick<Council, "services">,
  { clocks, timeZone }: Pick<ShownCase, "clocks" | "timeZone">,
  now: Instant,
): EventNames => {
  const today: CivilDate = civilDateAt(now, timeZone);
  const reply = clockFor(clocks, "reply");
  return {
    serviceName: (id) => council.services.find((service) => service.id === id)?.name ?? id,
    dateName: (date) => dateInWords(date, today),
    extensionName: (amount) =>
      reply === null
        ? String(amount)
        : allowanceInWords(allowanceOf(unitOf(reply.standard.allowance), amount)),
  };
};
