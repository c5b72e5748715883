import { isDeepStrictEqual } from "node:util";
import { median } from "../mail/race.ts";
import { askCases, askRollups, COVERING_INDEX } from "./ask-figures.ts";
import { timePages } from "./pages.ts";
import type { LoadedRecord } from "./server.ts";

export interface Measured {
  readonly cases: number;
  /** Milliseconds of the question about eight quarters, answered from the rollups. */
  readonly rollups: number;
  /** The same question of all clocks, over a covering index. */
  readonly fromCases: number;
  readonly sameAnswer: boolean;
  readonly pages: Readonly<Record<string, readonly number[]>>;
}

const took = async (ask: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await ask();
  return performance.now() - begun;
};

/** The question of all clocks, so many times; the covering index stands only while it is needed. */
const askCovered = async (
  { record, client }: LoadedRecord,
  times: number,
): Promise<{ readonly fromCases: number; readonly sameAnswer: boolean }> => {
  // A run that was broken off may have left it.
  await client.query("drop index if exists covering");
  await client.query(COVERING_INDEX);
  await client.query("vacuum (analyze) clock_projection");
  // The first fills what is kept in memory.
  const sameAnswer = isDeepStrictEqual(await askRollups(record), await askCases(client));
  const milliseconds: number[] = [];
  for (let time = 0; time < times; time += 1) milliseconds.push(await took(() => askCases(client)));
  await client.query("drop index covering");
  return { fromCases: median(milliseconds), sameAnswer };
};

/** Asks everything of each record, of one after the other in turns: whatever slows the machine meets them alike. */
export const measure = async (
  loaded: readonly LoadedRecord[],
  { times, rounds }: { readonly times: number; readonly rounds: number },
): Promise<readonly Measured[]> => {
  const covered: Awaited<ReturnType<typeof askCovered>>[] = [];
  for (const each of loaded) covered.push(await askCovered(each, times));
  const rollups = loaded.map((): number[] => []);
  const pages = loaded.map((): Record<string, number[]> => ({}));
  for (let round = -1; round < rounds; round += 1) {
    for (const [which, { record }] of loaded.entries()) {
      const asked = [await took(() => askRollups(record)), await took(() => askRollups(record))];
      const turned = await timePages(record);
      // The first round fills what is kept in memory.
      if (round < 0) continue;
      rollups[which]?.push(...asked);
      for (const [list, milliseconds] of Object.entries(turned))
        (pages[which] ?? {})[list] = [...(pages[which]?.[list] ?? []), ...milliseconds];
    }
  }
  return loaded.map(({ cases }, which) => ({
    ...{ cases, rollups: median(rollups[which] ?? []), pages: pages[which] ?? {} },
    ...(covered[which] ?? { fromCases: Number.NaN, sameAnswer: false }),
  }));
};
