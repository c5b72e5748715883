import type { ReactNode } from "react";
import type { PracticeReport } from "../../../contracts/compliance.ts";
import { count } from "../../../ui/format/numbers.ts";
import type { Behind } from "../../behind.ts";
import { useSession } from "../../session-context.ts";
import { byDays, casesPlace } from "../figure-place.ts";
import { NumberLink } from "../NumberLink.tsx";
import { DaysLink } from "./DaysLink.tsx";
import { movesTable } from "./export-tables.ts";
import { PartHeading } from "./PartHeading.tsx";
import { PlainTable } from "./PlainTable.tsx";
import { shareOf } from "./share-of.ts";
import { practiceWords } from "./words.ts";

const { moves: words, times, replyDays } = practiceWords;

const timesInWords = (number: number): string =>
  number === 1 ? times.one : number === 2 ? times.two : times.many(count(number));

/** For how long the paused ones stood still. */
const StoodStill = ({ report }: { readonly report: PracticeReport }) => {
  const { paused, workingDays } = report.pauses;
  const place = byDays(casesPlace(report, { paused: "yes" }));
  const { before, between, after } = words.stoodStill;
  const days = (of: "median" | "p90", said: (days: string) => string) => (
    <DaysLink inSentence days={workingDays?.[of] ?? null} cases={paused} place={place} words={said} />
  );
  return (
    <>
      {before} {days("median", replyDays.medianOf)} {between} {days("p90", replyDays.p90Of)} {after}
    </>
  );
};

/** What happened to cases on the way: handed on, extended, paused. */
export const Moves = ({ report }: { readonly report: PracticeReport }) => {
  const { council } = useSession();
  const { handOffs, extensions, pauses } = report;
  const row = (
    key: string,
    what: string,
    cases: number,
    of: number,
    behind: Behind,
    { missed, head = what }: { readonly missed?: number; readonly head?: ReactNode } = {},
  ) => ({
    key,
    cells: [
      head,
      <NumberLink key="cases" number={cases} what={what.toLowerCase()} place={casesPlace(report, behind)} />,
      shareOf(cases, of),
      missed === undefined ? (
        ""
      ) : (
        <NumberLink
          key="late"
          number={missed}
          what={words.late(what.toLowerCase())}
          place={{ ...casesPlace(report, { ...behind, promised: "reply" }), outcome: "missed" }}
        />
      ),
    ],
  });
  return (
    <>
      <PartHeading title={words.title} period={report.period.id} table={() => movesTable(council, report)} />
      <PlainTable
        label={words.title}
        columns={Object.values(words.columns)}
        rows={[
          ...handOffs.spread.map(({ times: often, cases, missed }) =>
            row(
              `handed ${often}`,
              often === 0 ? words.notHandedOn : words.handedOn(timesInWords(often)),
              cases,
              handOffs.cases,
              { handOffs: String(often) },
              { missed },
            ),
          ),
          row(
            "extended",
            extensions.extended === 0
              ? words.extended
              : `${words.extended}, ${words.extendedTimes(timesInWords(extensions.times))}`,
            extensions.extended,
            extensions.cases,
            { extended: "yes" },
          ),
          row(
            "paused",
            words.paused,
            pauses.paused,
            pauses.cases,
            { paused: "yes" },
            pauses.workingDays === null ? {} : { head: <StoodStill report={report} /> },
          ),
        ]}
      />
    </>
  );
};
