import { writeAcknowledgement, type Acknowledged } from "../../domain/acknowledgement/write.ts";
import type { AcknowledgementTemplate } from "../../domain/acknowledgement/template.ts";
import { millisecondsOf } from "../../domain/calendar/instant.ts";
import { workingTimeOf } from "../../domain/calendar/working-time.ts";
import type { Case } from "../../domain/case/case.ts";
import { clocksOf } from "../../domain/clock/clocks.ts";
import { calendarOf } from "../../domain/standards/rules.ts";
import type { Rules } from "../../domain/standards/rules.ts";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { Council } from "../ports/council.ts";

/** What an acknowledgement tells of a case, as it stands at the moment. */
export const acknowledged = (
  reference: string,
  matter: Case,
  rules: Rules,
  council: Council,
  now: Instant,
): Acknowledged => {
  const reply = clocksOf(matter, rules, now).find(({ standard }) => standard.promised === "reply");
  const receivedAt = millisecondsOf(matter.receivedAt);
  const calendar = calendarOf(rules, matter.receivedByService);
  const open = workingTimeOf(calendar, rules.bankHolidays).openMillisecondsBetween(
    receivedAt,
    receivedAt + 1000,
  );
  return {
    reference,
    service: council.services.find(({ id }) => id === matter.service)?.name ?? matter.service,
    council: council.authorities.find(({ id }) => id === matter.authority)?.name ?? council.name,
    subject: matter.subject,
    reply: reply === undefined ? null : { allowance: reply.standard.allowance, dueOn: reply.due.on },
    outOfHours: open === 0,
  };
};

/** The text of the acknowledgement of a case. */
export const composeAcknowledgement = (
  template: AcknowledgementTemplate,
  ...about: Parameters<typeof acknowledged>
): string => writeAcknowledgement(template, acknowledged(...about));
