import type { CasesQuery } from "../contracts/requests.ts";

const WORDS = [
  "promised",
  "answerDays",
  "timeUnknown",
  "handOffs",
  "extended",
  "paused",
  "driver",
  "withoutDriver",
  "heldBy",
] as const satisfies readonly (keyof CasesQuery)[];

const NUMBERS = ["weekday", "hour"] as const satisfies readonly (keyof CasesQuery)[];

/** What, besides period, scope, standard and outcome, says which cases a number counts: named as the service names it. */
export type Behind = Pick<CasesQuery, (typeof WORDS)[number] | (typeof NUMBERS)[number]>;

/** Reads what stands in an address. What is not a number where one belongs is left out; the service judges the rest. */
export const behindOf = (query: URLSearchParams): Behind => {
  const words = WORDS.flatMap((name) => {
    const value = query.get(name);
    return value === null || value === "" ? [] : [[name, value] as const];
  });
  const numbers = NUMBERS.flatMap((name) => {
    const value = query.get(name);
    return value !== null && /^\d{1,2}$/.test(value) ? [[name, Number(value)] as const] : [];
  });
  return Object.fromEntries([...words, ...numbers]) as Behind;
};

/** In an order that stays, so that the same cases have the same address. */
export const writeBehind = (behind: Behind, query: URLSearchParams): void => {
  for (const name of [...WORDS, ...NUMBERS]) {
    const value = behind[name];
    if (value !== undefined) query.set(name, String(value));
  }
};
