import { aYearOn } from "../../domain/calendar/a-year-on.ts";
import { isCivilDate, type Instant } from "../../domain/calendar/civil-date.ts";
import { instantOf } from "../../domain/calendar/instant.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import { NOT_SET_UP, type Refusal } from "../refusal.ts";
import type { OfficerActor } from "../use-cases.ts";
import type { CaseDesk } from "../views/case-desk.ts";
import { deskOf, type AroundNeeds } from "./desk-of.ts";

/**
 * Out of one officer's own lists until a moment; null or a moment that has passed: back in them. The clocks run on: a
 * snooze is no event of the case, and nobody else notices it.
 */
export type SnoozeCase = (input: {
  readonly reference: string;
  readonly until: Instant | null;
  readonly by: OfficerActor;
}) => Promise<Result<CaseDesk, Refusal>>;

const refuse = (message: string): Result<never, Refusal> =>
  failed({ code: "field-invalid", field: "until", message });

const MOMENT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** As the record writes moments; null where it has passed. */
const comingMoment = (text: string, now: Instant): Result<Instant | null, Refusal> => {
  const [, date] = MOMENT.exec(text) ?? [];
  const ms = Date.parse(text);
  if (date === undefined || !isCivilDate(date) || Number.isNaN(ms)) {
    return refuse(`${text.slice(0, 40)} is not a moment. Write it as 2026-04-02T08:00:00Z.`);
  }
  const until = instantOf(ms);
  if (until > aYearOn(now)) return refuse("A case can be hidden for a year at most.");
  return succeeded(until <= now ? null : until);
};

export const snoozeCase =
  (needs: AroundNeeds): SnoozeCase =>
  async ({ reference, until, by }) => {
    const { record } = needs;
    const council = await record.council();
    if (council === null) return failed(NOT_SET_UP);
    const now = needs.now();
    const coming = until === null ? succeeded(null) : comingMoment(until, now);
    if (!coming.ok) return coming;
    const at = { reference, officerId: by.id };
    await (coming.value === null ? record.wake(at) : record.snooze({ ...at, now, until: coming.value }));
    return deskOf(needs, council, { reference, by });
  };
