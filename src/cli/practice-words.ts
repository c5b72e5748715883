import type { PracticeReport } from "../application/views/practice-report.ts";
import type { Council } from "../application/ports/council.ts";
import type { Driver } from "../domain/compliance/driver.ts";
import { percentOf } from "../domain/compliance/percent.ts";
import { numberInWords, shareInWords } from "../domain/compliance/sentences.ts";
import { inColumns } from "./columns.ts";

const DRIVERS: Record<Driver, string> = {
  "handed-on": "Handed on to another service",
  "unowned-half-way": "Nobody had it half-way",
  "acknowledged-late": "Acknowledged late",
  complex: "Complex",
  chased: "The customer wrote again",
  paused: "Waited for the customer",
  extended: "Put off",
  "out-of-hours": "Arrived out of hours",
  "over-holiday": "Over a holiday or closure",
};

const days = (number: number | null): string => (number === null ? "-" : numberInWords(number));

const share = (missed: number, cases: number): string =>
  shareInWords({ met: missed, denominator: cases, percent: percentOf(missed, cases) }) ?? "-";

/** The practice report for people: days, services, hand-offs, extensions, waits, and what late replies go with. */
export const practiceInWords = (report: PracticeReport, council: Council | null): string => {
  const { handOffs, extensions, pauses, misses } = report;
  const serviceName = (id: string): string => council?.services.find((each) => each.id === id)?.name ?? id;
  return [
    report.period.title,
    "",
    inColumns(
      [
        ["Working days to the answer", "Answered", "Median", "9 in 10 within", "Promised"],
        ...report.replyDays.map((each) => [
          each.standardTitle,
          numberInWords(each.cases),
          days(each.median),
          days(each.p90),
          days(each.promisedDays),
        ]),
      ],
      1,
    ),
    "",
    inColumns(
      [
        ["Working days with a service", "Cases", "Together", "Median", "9 in 10 within"],
        ...report.timeByService.map((each) => [
          serviceName(each.service),
          numberInWords(each.cases),
          numberInWords(each.workingDays),
          days(each.median),
          days(each.p90),
        ]),
      ],
      1,
    ),
    "",
    `Of ${numberInWords(handOffs.cases)} cases, ${numberInWords(handOffs.handedOn)} were handed on, ` +
      `${numberInWords(extensions.extended)} put off (${numberInWords(extensions.times)} times) and ` +
      `${numberInWords(pauses.paused)} waited for the customer` +
      (pauses.workingDays === null
        ? "."
        : `: for ${pauses.workingDays.median} working days at the median, 9 in 10 for ${pauses.workingDays.p90} or fewer.`),
    `${numberInWords(report.arrivals.timeUnknown)} of ${numberInWords(report.arrivals.cases)} arrived at an hour that is not known.`,
    "",
    `Late replies: ${numberInWords(misses.missed)} of ${numberInWords(misses.denominator)}. Late with each mark, and without it:`,
    inColumns(
      misses.drivers.map(({ driver, cases, missed, otherCases, otherMissed }) => [
        DRIVERS[driver],
        share(missed, cases),
        share(otherMissed, otherCases),
      ]),
      1,
    ),
    "",
    `As of ${report.asOf}. Days are whole working days. Nothing is claimed to be the cause of a late reply.`,
  ].join("\n");
};
