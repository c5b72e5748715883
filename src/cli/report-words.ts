import type { Council } from "../application/ports/council.ts";
import type { ComplianceReport } from "../application/views/compliance-report.ts";
import type { Figure } from "../domain/compliance/figure.ts";
import { inColumns } from "./columns.ts";
import { numberInWords, shareInWords } from "../domain/compliance/sentences.ts";

const HEADINGS = [
  "Standard",
  "Service",
  "Kept",
  "Before",
  "Year before",
  "Target",
  "In time",
  "Of",
  "Late",
  "still open",
  "Not yet due",
  "Not public",
  "Merged",
  "No reply",
  "Not measured",
  "By machine",
  "Holding",
  "Put off",
];

/** Columns that hold words; the rest hold figures and are set to the right. */
const WORDS = 2;

const rowOf = (figure: Figure, serviceName: (id: string) => string): readonly string[] => [
  figure.standardTitle,
  figure.group === null ? "All services" : serviceName(figure.group),
  ...[figure, figure.previous, figure.yearBefore].map((share) =>
    share === null ? "-" : (shareInWords(share) ?? "-"),
  ),
  figure.targetPercent === null ? "-" : `${figure.targetPercent}%`,
  ...[
    figure.met,
    figure.denominator,
    figure.missed,
    figure.missedOpen,
    figure.excluded.notYetDue,
    figure.excluded.notFromPublic,
    figure.excluded.merged,
    figure.excluded.noReplyNeeded,
    figure.excluded.notMeasured,
    figure.metAutomatically,
    figure.metByHoldingReply,
    figure.metByExtension,
  ].map(numberInWords),
];

/** Each standard over all services, and under it each service. */
const inOrder = ({ standards, groups }: ComplianceReport): readonly Figure[] =>
  standards.flatMap((standard) => [
    standard,
    ...groups.service.filter(({ standardId }) => standardId === standard.standardId),
  ]);

/** The report for people: the sentences for the committee, then every figure with what it is made of. */
export const reportInWords = (report: ComplianceReport, council: Council | null): string => {
  const serviceName = (id: string): string => council?.services.find((each) => each.id === id)?.name ?? id;
  const { scope } = report;
  const authority = council?.authorities.find(({ id }) => id === scope.authority)?.name;
  const narrowed = [
    authority,
    ...(scope.service === null ? [] : [serviceName(scope.service)]),
    ...[scope.channel, scope.kind].filter((each) => each !== null),
  ];
  const figures = inOrder(report);
  return [
    [council?.name, ...narrowed].filter((each) => each !== undefined).join(", "),
    ...report.sentences,
    ...(figures.length === 0
      ? []
      : ["", inColumns([HEADINGS, ...figures.map((figure) => rowOf(figure, serviceName))], WORDS)]),
    "",
    `Before is ${report.previous.title}, year before ${report.yearBefore.title}. As of ${report.asOf}. Late counts what is overdue and still open. Put off counts what was in time only because it was put off. What is not yet due, not from the public, merged with another case, in need of no reply or not measured is left out. Holding counts the acknowledgements that were in time by a holding reply.`,
  ].join("\n");
};
