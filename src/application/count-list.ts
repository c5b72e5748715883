import type { Instant } from "../domain/calendar/civil-date.ts";
import type { FigureCount } from "../domain/compliance/figure.ts";
import type { CaseFilter, CaseReader, Outcome } from "./ports/case-reader.ts";
import type { Figures } from "./ports/figures.ts";

/** Beyond this nobody counts along: such a list says that it has so many or more. */
export const MOST_COUNTED = 1_000;

const COUNTS: Readonly<Record<Outcome, (count: FigureCount) => number>> = {
  met: ({ met }) => met,
  missed: ({ missed }) => missed,
  "missed-open": ({ missedOpen }) => missedOpen,
  "not-yet-due": ({ notYetDue }) => notYetDue,
  "not-from-public": ({ notFromPublic }) => notFromPublic,
  merged: ({ merged }) => merged,
  "no-reply-needed": ({ noReplyNeeded }) => noReplyNeeded,
  "not-measured": ({ notMeasured }) => notMeasured,
};

/** What a figure can be kept apart by; of what else a list asks for no rollup knows. */
const SCOPE: ReadonlySet<string> = new Set(["figure", "authority", "service", "channel", "kind"]);

const isFigureAlone = (filter: CaseFilter): boolean =>
  filter.figure !== undefined &&
  filter.figure.standardId !== null &&
  filter.figure.metBy === undefined &&
  filter.figure.days === undefined &&
  Object.entries(filter).every(([name, asked]) => SCOPE.has(name) || asked === undefined);

/**
 * How many cases a list has. Those behind a figure are as many as the figure says, however many they are; others are
 * counted as far as `MOST_COUNTED`.
 */
export const countList = async (
  record: Pick<CaseReader, "countCases"> & Pick<Figures, "figureCounts">,
  filter: CaseFilter,
  now: Instant,
): Promise<{ readonly total: number; readonly orMore?: true }> => {
  const { figure, authority = null, service = null, channel = null, kind = null } = filter;
  if (figure !== undefined && isFigureAlone(filter)) {
    const { from, to, standardId, outcomes } = figure;
    const scope = { authority, service, channel, kind };
    const counts = await record.figureCounts({ stretches: [{ from, to }], scope, by: [] }, now);
    const own = counts.filter((each) => each.standardId === standardId);
    const wanted = [...new Set(outcomes)];
    return {
      total: own.flatMap((each) => wanted.map((name) => COUNTS[name](each))).reduce((a, b) => a + b, 0),
    };
  }
  const counted = await record.countCases(filter, now, MOST_COUNTED + 1);
  return counted > MOST_COUNTED ? { total: MOST_COUNTED, orMore: true } : { total: counted };
};
