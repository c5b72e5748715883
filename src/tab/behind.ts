import type { CasesQuery } from "../contracts/requests.ts";

const WORDS = [
  "promised",
  "answerDays",
  "weekday",
  "hour",
  "timeUnknown",
  "handOffs",
  "extended",
  "paused",
  "driver",
  "withoutDriver",
  "heldBy",
  "order",
] as const satisfies readonly (keyof CasesQuery)[];

/** What, besides period, scope, standard and outcome, says which cases a number counts: named as the service names it. */
export type Behind = Pick<CasesQuery, (typeof WORDS)[number]>;

/** Reads what stands in an address; whether it makes sense is for the service to judge. */
export const behindOf = (query: URLSearchParams): Behind =>
  Object.fromEntries(
    WORDS.flatMap((name) => {
      const value = query.get(name);
      return value === null || value === "" ? [] : [[name, value] as const];
    }),
  ) as Behind;

/** In an order that stays, so that the same cases have the same address. */
export const writeBehind = (behind: Behind, query: URLSearchParams): void => {
  for (const name of WORDS) {
    const value = behind[name];
    if (value !== undefined) query.set(name, value);
  }
};
