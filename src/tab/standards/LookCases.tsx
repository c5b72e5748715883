import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { Look } from "../../contracts/standards.ts";
import { dateInWords } from "../../domain/clock/date-in-words.ts";
import { count } from "../../ui/format/numbers.ts";
import { hashOf, START } from "../place.ts";
import { useSession } from "../session-context.ts";
import { useStandardsStyles } from "./standards-styles.ts";
import { standardsWords } from "./words.ts";

const { look: said } = standardsWords;
const STEP = 25;

/** The cases behind the difference, each with how it was and how it would be; each opens. */
export const LookCases = ({ look }: { readonly look: Look }) => {
  const styles = useStandardsStyles();
  const { council } = useSession();
  const [shown, setShown] = useState(STEP);
  const day = (date: string): string => dateInWords(date, council.today);
  const nameOf = (id: string): string => council.services.find((each) => each.id === id)?.name ?? id;
  const all = look.becomeLate + look.noLongerLate;
  const side = ({ outcome, dueOn }: Look["rows"][number]["was"]): string =>
    `${said.outcome[outcome]}, ${said.due(day(dueOn))}`;
  if (all === 0) return null;
  return (
    <>
      <h5 className={styles.smallHeading}>{said.sides}</h5>
      <p className={styles.text}>
        {[
          ...(look.becomeLate === 0 ? [] : [said.becomeLate(count(look.becomeLate))]),
          ...(look.noLongerLate === 0 ? [] : [said.noLongerLate(count(look.noLongerLate))]),
        ].join(" ")}
      </p>
      <div className={styles.scroll} role="region" aria-label={said.sides} tabIndex={0}>
        <table className={mergeClasses(styles.table, styles.wide)}>
          <thead>
            <tr>
              {Object.values(said.row).map((name) => (
                <th key={name} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {look.rows.slice(0, shown).map(({ reference, service, receivedOn, was, would }) => (
              <tr key={reference}>
                <th scope="row" className={styles.cell}>
                  <a className={styles.link} href={hashOf({ ...START, page: "case", reference })}>
                    {reference}
                  </a>
                </th>
                <td className={styles.cell}>{nameOf(service)}</td>
                <td className={styles.cell}>{day(receivedOn)}</td>
                <td className={styles.cell}>{side(was)}</td>
                <td className={styles.cell}>{side(would)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.buttons}>
        {shown < look.rows.length && (
          <Button onClick={() => setShown(shown + 2 * STEP)}>{said.more50}</Button>
        )}
        {Math.min(shown, look.rows.length) < all && (
          <span className={styles.quiet}>
            {said.firstRows(count(Math.min(shown, look.rows.length)), count(all))}
          </span>
        )}
      </div>
    </>
  );
};
