import Type, { type Static } from "typebox";
import { Nullable } from "./case.ts";

/**
 * GET /api/live: what changed, as server-sent events, for whoever has it on their screen to read again. An event
 * `cases` names them, `presence` those at which somebody else is now or nobody any more, `many` means any of them,
 * `council` the council's own settings. Data is JSON.
 */
export const CaseChange = Type.Object({
  reference: Type.String(),
  /** The type of the newest event; null where it is not told. */
  what: Nullable(Type.String()),
  /** The officer who did it; null: the service, or not told. */
  by: Nullable(Type.String()),
});
export type CaseChange = Static<typeof CaseChange>;

export const LiveNews = Type.Union([
  Type.Object({ about: Type.Literal("cases"), changes: Type.Array(CaseChange) }),
  Type.Object({ about: Type.Literal("presence"), references: Type.Array(Type.String()) }),
  Type.Object({ about: Type.Literal("many") }),
  Type.Object({ about: Type.Literal("council") }),
]);
export type LiveNews = Static<typeof LiveNews>;
