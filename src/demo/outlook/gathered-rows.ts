import { gathered } from "./when.ts";

export interface GatheredRows<Row> {
  readonly heading: string;
  readonly rows: readonly Row[];
}

/** The rows of a message list under their headings, in the order in which they came. */
export const gatheredRows = <Row extends { readonly receivedAt: string }>(
  rows: readonly Row[],
  now: Date,
): readonly GatheredRows<Row>[] => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const heading = gathered(row.receivedAt, now);
    groups.set(heading, [...(groups.get(heading) ?? []), row]);
  }
  return [...groups].map(([heading, of]) => ({ heading, rows: of }));
};
