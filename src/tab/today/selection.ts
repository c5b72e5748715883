import type { DeskRow } from "../../contracts/desk.ts";

/** Which cases are selected, and from where Shift extends the selection. */
export interface Selection {
  readonly rows: ReadonlyMap<string, DeskRow>;
  readonly anchor: number | null;
}

export const NOTHING_SELECTED: Selection = { rows: new Map(), anchor: null };

/** So many at once: more would take minutes, and nobody could look at them before. */
export const MOST_SELECTED = 500;

type RowAt = (place: number) => DeskRow | undefined;

const limited = (rows: ReadonlyMap<string, DeskRow>): ReadonlyMap<string, DeskRow> =>
  rows.size <= MOST_SELECTED ? rows : new Map([...rows].slice(0, MOST_SELECTED));

/** In or out, as a click on its box or the space bar does. */
export const toggled = ({ rows }: Selection, place: number, rowAt: RowAt): Selection => {
  const row = rowAt(place);
  if (row === undefined) return { rows, anchor: place };
  const next = new Map(rows);
  if (!next.delete(row.reference)) next.set(row.reference, row);
  return { rows: limited(next), anchor: place };
};

/** Everything between the anchor and a place as well: what has not been read yet is not selected. */
export const extended = (before: Selection, from: number, to: number, rowAt: RowAt): Selection => {
  const anchor = before.anchor ?? from;
  const next = new Map(before.rows);
  for (let place = Math.min(anchor, to); place <= Math.max(anchor, to); place += 1) {
    const row = rowAt(place);
    if (row !== undefined) next.set(row.reference, row);
  }
  return { rows: limited(next), anchor };
};

export const selectedOf = (rows: readonly DeskRow[]): Selection => ({
  rows: limited(new Map(rows.map((row) => [row.reference, row]))),
  anchor: null,
});

/** Without these: what is no longer in the list is no longer selected. */
export const without = ({ rows, anchor }: Selection, references: readonly string[]): Selection => ({
  anchor,
  rows: new Map([...rows].filter(([reference]) => !references.includes(reference))),
});

/** As the rows are now: an action must not judge a case by what it was when it was selected. */
export const broughtUpToDate = (
  { rows, anchor }: Selection,
  rowOf: (reference: string) => DeskRow | undefined,
): Selection => ({
  anchor,
  rows: new Map([...rows].map(([reference, row]) => [reference, rowOf(reference) ?? row])),
});
