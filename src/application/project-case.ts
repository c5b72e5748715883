import type { Instant } from "../domain/calendar/civil-date.ts";
import type { CaseEvent } from "../domain/case/event.ts";
import { foldCase } from "../domain/case/fold.ts";
import { receivedOn } from "../domain/case/receipt.ts";
import { tagOf } from "../domain/case/tag.ts";
import type { Clock } from "../domain/clock/clock.ts";
import { clocksOf } from "../domain/clock/clocks.ts";
import type { JudgedClock } from "../domain/compliance/figure.ts";
import { judge } from "../domain/compliance/judge.ts";
import { rulesFor, type RulesByAuthority } from "./council-rules.ts";
import type { CaseProjection, ClockProjection } from "./ports/projection.ts";

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
const settledAs = (outcome: JudgedClock["outcome"]): ClockProjection["settled"] =>
  outcome === "missed-open" || outcome === "not-yet-due" ? "open" : outcome;

/** What the events of a case add up to. `now` decides only the tag: all else stays true as time goes by. */
export const projectCase = (
  reference: string,
  events: readonly CaseEvent[],
  rulesByAuthority: RulesByAuthority,
  now: Instant,
): ProjectedCase => {
  const matter = foldCase(events);
  const rules = rulesFor(rulesByAuthority, matter.authority);
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
      nextDueOn: nextDueOn(clocks),
      lastSeq: events.length,
      tag: tagOf(clocks, matter),
    },
    clocks: clocks.map((clock, index): ClockProjection => {
      const row = judged[index];
      if (row === undefined) throw new Error("Every clock is judged");
      return {
        reference,
        authority: matter.authority,
        service: matter.service,
        channel: matter.channel,
        standardId: clock.standard.id,
        standardVersion: clock.standard.version,
        standardTitle: clock.standard.title,
        promised: clock.standard.promised,
        targetPercent: clock.standard.targetPercent,
        receivedOn: clock.receivedOn,
        dueOn: clock.due.on,
        dueAt: clock.due.at,
        answeredAt: clock.answeredAt,
        answeredBy: clock.answeredBy,
        settled: settledAs(row.outcome),
      };
    }),
  };
};
