import { placeOfRank } from "../../domain/compliance/nearest-rank.ts";

export type RankName = "median" | "p90";

const PERCENT: Readonly<Record<RankName, number>> = { median: 50, p90: 90 };

export const RANKS = Object.keys(PERCENT) as readonly RankName[];

/** Which case, from 1, has the value that is called the median or the 90th percentile, in the order of the values. */
export const rankAmong = (cases: number, name: RankName): number => placeOfRank(cases, PERCENT[name]);

/** What the case at that place of the order, from 1, is: nothing, the median, the 90th percentile, or, of few, both. */
export const ranksAt = (place: number, cases: number): readonly RankName[] =>
  RANKS.filter((name) => rankAmong(cases, name) === place);
