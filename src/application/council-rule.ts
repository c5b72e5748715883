import type { Council } from "./ports/council.ts";
import type { Refusal } from "./refusal.ts";

/** One thing that a council's document has to be. */
export type CouncilRule = (council: Council) => readonly Refusal[];

export const invalid = (field: string, message: string): Refusal => ({
  code: "setup-invalid",
  field,
  message,
});

/** Every entry whose name an earlier one has already. */
export const repeated = (names: readonly string[], field: string, what: string): readonly Refusal[] =>
  names.flatMap((name, index) =>
    names.indexOf(name) === index
      ? []
      : [invalid(`${field}.${index}`, `The ${what} ${name} is listed twice.`)],
  );
