import { mergeClasses } from "@fluentui/react-components";
import type { Look, LookFigure } from "../../contracts/standards.ts";
import { figureInWords, isFew } from "../../ui/format/figure.ts";
import { count } from "../../ui/format/numbers.ts";
import { useSession } from "../session-context.ts";
import { useStandardsStyles } from "./standards-styles.ts";
import { standardsWords } from "./words.ts";

const { look: said } = standardsWords;

const kept = (figure: LookFigure): string => {
  const counted = { ...figure, targetPercent: null };
  if (figure.denominator === 0) return said.nothingDecided;
  return isFew(counted)
    ? figureInWords(counted)
    : said.of(figureInWords(counted), count(figure.met), count(figure.denominator));
};

/** "+12", "−3", "0": a real minus, so that it is as wide as the plus and read as one. */
const difference = (number: number): string =>
  number > 0 ? `+${count(number)}` : number < 0 ? `−${count(-number)}` : "0";

/** Kept and late as it was, beside what it would have been: all services, and each. */
export const LookTable = ({ look }: { readonly look: Look }) => {
  const styles = useStandardsStyles();
  const { council } = useSession();
  const nameOf = (id: string): string => council.services.find((each) => each.id === id)?.name ?? id;
  const rows = [
    ...look.services.map((each) => ({ ...each, name: nameOf(each.service), total: false })),
    ...(look.services.length > 1 ? [{ ...look, name: said.all, total: true }] : []),
  ];
  return (
    <div className={styles.scroll} role="region" aria-label={said.table} tabIndex={0}>
      <table className={mergeClasses(styles.table, styles.wide)}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
              {said.service}
            </th>
            {Object.values(said.columns).map((name) => (
              <th key={name} scope="col" className={mergeClasses(styles.cell, styles.head, styles.number)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, total, was, would }) => (
            <tr key={name}>
              <th scope="row" className={mergeClasses(styles.cell, total && styles.total)}>
                {name}
              </th>
              {[
                kept(was),
                kept(would),
                count(was.missed),
                count(would.missed),
                difference(would.missed - was.missed),
                `${count(was.excluded.notYetDue)} → ${count(would.excluded.notYetDue)}`,
              ].map((cell, index) => (
                <td key={index} className={mergeClasses(styles.cell, styles.number, total && styles.total)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
