import type { Instant } from "../domain/calendar/civil-date.ts";
import type { CaseEvent } from "../domain/case/event.ts";
import { foldCase } from "../domain/case/fold.ts";
import { receivedOn } from "../domain/case/receipt.ts";
import { tagOf } from "../domain/case/tag.ts";
import type { Clock } from "../domain/clock/clock.ts";
import { clocksOf } from "../domain/clock/clocks.ts";
import type { JudgedClock } from "../domain/compliance/figure.ts";
import { judge } from "../domain/compliance/judge.ts";
import { measuresOf } from "../domain/compliance/measures.ts";
import { listedAs } from "./desk/listed.ts";
import type { CaseProjection, ClockProjection } from "./ports/projection.ts";
import { rulesOfCase, type RulesBook } from "./rules/rules-book.ts";

export interface ProjectedCase {
  readonly case: CaseProjection;
  readonly clocks: readonly ClockProjection[];
}

const nextDueOn = (clocks: readonly Clock[]): string | null => {
  const open = clocks.filter(({ answeredAt }) => answeredAt === null).map(({ due }) => due.on);
  if (open.length > 0) return open.reduce((first, on) => (on < first ? on : first));
  return clocks
    .map(({ due }) => due.on)
    .reduce<string | null>((last, on) => (last && last > on ? last : on), null);
};

/** Only what is settled for good is kept; what still depends on the moment is decided when it is read. */
const settledAs = (outcome: JudgedClock["outcome"], { state }: Clock): ClockProjection["settled"] => {
  if (outcome !== "missed-open" && outcome !== "not-yet-due") return outcome;
  return state === "paused" ? "paused" : "open";
};

/**
 * What the events of a case add up to, by its own rules. `now` decides only the tag, and the due date of what stands
 * still: all else stays true as time goes by.
 */
export const projectCase = (
  reference: string,
  events: readonly CaseEvent[],
  book: RulesBook,
  now: Instant,
): ProjectedCase => {
  const matter = foldCase(events);
  const rules = rulesOfCase(book, matter);
  const clocks = clocksOf(matter, rules, now);
  const judged = judge(reference, matter, clocks);
  return {
    case: {
      reference,
      authority: matter.authority,
      service: matter.service,
      channel: matter.channel,
      kind: matter.kind,
      complexity: matter.complexity,
      subject: matter.subject,
      senderName: matter.sender.name,
      senderAddress: matter.sender.address,
      ownerId: matter.owner?.id ?? null,
      receivedAt: matter.receivedAt,
      receivedOn: receivedOn(matter, rules.calendar.timeZone),
      open: matter.open,
      notFromPublic: matter.notFromPublic !== null,
      mergedInto: matter.mergedInto,
      rules: matter.rules,
      nextDueOn: nextDueOn(clocks),
      lastSeq: events.length,
      // Its messages bear the tag of the case under which it is answered.
      tag: matter.mergedInto === null ? tagOf(clocks, matter) : null,
      ...measuresOf(matter, clocks, rules),
      ...listedAs(matter, clocks, rules),
    },
    clocks: clocks.map((clock, index): ClockProjection => {
      const row = judged[index];
      if (row === undefined) throw new Error("Every clock is judged");
      return {
        reference,
        authority: matter.authority,
        service: matter.service,
        channel: matter.channel,
        kind: matter.kind,
        standardId: clock.standard.id,
        standardVersion: clock.standard.version,
        standardTitle: clock.standard.title,
        promised: clock.standard.promised,
        targetPercent: clock.standard.targetPercent,
        receivedOn: clock.receivedOn,
        dueOn: clock.due.on,
        dueAt: clock.due.at,
        originalDueOn: clock.originalDue?.on ?? null,
        answeredAt: clock.answeredAt,
        workingDays: clock.answeredOnDay,
        answeredBy: clock.answeredBy,
        metByExtension: row.metByExtension,
        settled: settledAs(row.outcome, clock),
      };
    }),
  };
};
