import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { AdoptionPreview } from "../../contracts/standards.ts";
import { dateInWords } from "../../domain/clock/date-in-words.ts";
import { count } from "../../ui/format/numbers.ts";
import { hashOf, START } from "../place.ts";
import { useSession } from "../session-context.ts";
import { useCalendarsStyles } from "./calendars-styles.ts";
import { calendarsWords } from "./words.ts";

const { review: said } = calendarsWords;
const STEP = 20;

/** The promises that are due on another day, each with its case to open. */
export const MovedCases = (props: { readonly rows: AdoptionPreview["rows"]; readonly label: string }) => {
  const styles = useCalendarsStyles();
  const { council } = useSession();
  const [most, setMost] = useState(STEP);
  const { rows, label } = props;
  const day = (date: string | null): string =>
    date === null ? said.noDate : dateInWords(date, council.today);
  const nameOf = (id: string): string => council.services.find((each) => each.id === id)?.name ?? id;
  const shown = rows.slice(0, most);
  if (rows.length === 0) return null;
  return (
    <>
      <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {Object.values(said.columns).map((name) => (
                <th key={name} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ reference, service, promised, from, to, becomes }) => (
              <tr key={`${reference} ${promised}`}>
                <th scope="row" className={styles.cell}>
                  <a className={styles.link} href={hashOf({ ...START, page: "case", reference })}>
                    {reference}
                  </a>
                </th>
                <td className={styles.cell}>{nameOf(service)}</td>
                <td className={styles.cell}>{said.promised[promised]}</td>
                <td className={styles.cell}>{day(from)}</td>
                <td className={styles.cell}>
                  {becomes === null ? day(to) : `${day(to)}, ${said.becomes[becomes]}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < rows.length && (
        <div className={styles.buttons}>
          <Button onClick={() => setMost(most + STEP)}>{said.more}</Button>
          <span className={styles.quiet}>{said.first(count(shown.length), count(rows.length))}</span>
        </div>
      )}
    </>
  );
};
