import Type, { type Static } from "typebox";
import { Nullable, RecordFact } from "./case.ts";
import { Problem } from "./council.ts";

/** Facts about several cases, each with its key. What makes no sense for one of them is refused for that one alone. */
export const RecordFacts = Type.Object({
  facts: Type.Array(
    Type.Object({ reference: Type.String({ minLength: 1, maxLength: 40 }), ...RecordFact.properties }),
    { minItems: 1, maxItems: 50 },
  ),
});
export type RecordFacts = Static<typeof RecordFacts>;

/** What became of each, in the order in which they were sent. */
export const RecordedFacts = Type.Object({
  cases: Type.Array(
    Type.Object({
      reference: Type.String(),
      /** The domain's `CaseEvent`s of the case by now; null where the fact was refused. */
      events: Nullable(Type.Array(Type.Unknown())),
      problem: Nullable(Problem),
    }),
  ),
});
export type RecordedFacts = Static<typeof RecordedFacts>;
