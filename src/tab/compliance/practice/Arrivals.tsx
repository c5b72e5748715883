import { mergeClasses, tokens } from "@fluentui/react-components";
import type { PracticeReport } from "../../../contracts/compliance.ts";
import { count, percent } from "../../../ui/format/numbers.ts";
import { useSession } from "../../session-context.ts";
import { casesPlace } from "../figure-place.ts";
import { NumberLink } from "../NumberLink.tsx";
import { useTableStyles } from "../table-styles.ts";
import { ValueLink } from "../ValueLink.tsx";
import { complianceWords } from "../words.ts";
import { arrivalTable, inOfficeHours, shadeOf } from "./arrival-cells.ts";
import { arrivalsTable } from "./export-tables.ts";
import { PartHeading } from "./PartHeading.tsx";
import { usePracticeStyles } from "./practice-styles.ts";
import { practiceWords } from "./words.ts";

const { arrivals: words } = practiceWords;

/** In percent of the brand colour over the background: pale enough that a link can be read on each. */
const SHADES = [0, 4, 7, 11, 14, 18] as const;

const tint = (shade: number): string =>
  shade === 0
    ? "transparent"
    : `color-mix(in srgb, ${tokens.colorBrandBackground} ${SHADES[shade] ?? 0}%, ${tokens.colorNeutralBackground1})`;

const dayName = (weekday: number): string => words.weekdays[weekday - 1] ?? "";

const hourInWords = (hour: number): string => `${String(hour % 24).padStart(2, "0")}:00`;

/** When cases arrive, by weekday and hour: a table of numbers whose shades lead the eye. */
export const Arrivals = ({ report }: { readonly report: PracticeReport }) => {
  const styles = useTableStyles();
  const heat = usePracticeStyles();
  const { council } = useSession();
  const { hours, days, most } = arrivalTable(report.arrivals);
  const inside = inOfficeHours(report.arrivals);
  const busiest = [...days].sort((a, b) => b.all - a.all)[0];
  return (
    <>
      <PartHeading
        title={words.title}
        period={report.period.id}
        table={() => arrivalsTable(council, report)}
      />
      <p className={heat.note}>
        {inside !== null && busiest && (
          <>
            <ValueLink
              inSentence
              place={casesPlace(report, { weekday: "1-5", hour: "9-16" })}
              label={complianceWords.cases(count(inside.cases), words.inHoursOf(percent(inside.percent)))}
            >
              {percent(inside.percent)}
            </ValueLink>{" "}
            {words.inHours}{" "}
            <ValueLink
              inSentence
              // Of those whose hour is known, as in the table.
              place={casesPlace(report, { weekday: String(busiest.weekday), hour: "0-23" })}
              label={complianceWords.cases(count(busiest.all), words.arrivedOn(dayName(busiest.weekday)))}
            >
              {dayName(busiest.weekday)}
            </ValueLink>
            .{" "}
          </>
        )}
        {report.arrivals.timeUnknown > 0 && (
          <>
            <NumberLink
              inSentence
              number={report.arrivals.timeUnknown}
              what={words.dateOnly}
              place={casesPlace(report, { timeUnknown: "yes" })}
            />{" "}
            {words.dateOnly}.{" "}
          </>
        )}
        {words.scale}
      </p>
      <div className={styles.scroll} role="region" aria-label={words.title} tabIndex={0}>
        <table className={styles.table} aria-label={words.title}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.head, styles.first)}>
                {words.day}
              </th>
              {hours.map((hour) => (
                <th key={hour} scope="col" className={mergeClasses(styles.head, heat.hour)}>
                  {String(hour).padStart(2, "0")}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map(({ weekday, cases }) => (
              <tr key={weekday}>
                <th scope="row" className={mergeClasses(styles.cell, styles.first)}>
                  {dayName(weekday)}
                </th>
                {cases.map((number, at) => (
                  <td
                    key={hours[at]}
                    className={heat.heat}
                    style={{ backgroundColor: tint(shadeOf(number, most)) }}
                  >
                    <NumberLink
                      number={number}
                      what={words.arrived(
                        dayName(weekday),
                        hourInWords(hours[at] ?? 0),
                        hourInWords((hours[at] ?? 0) + 1),
                      )}
                      place={casesPlace(report, { weekday: String(weekday), hour: String(hours[at] ?? 0) })}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};
