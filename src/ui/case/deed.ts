import type { OfficerFact } from "../../contracts/case.ts";

/** What an officer does to a case: records a fact about it, or has it answered with another about the same matter. */
export type Deed = OfficerFact | { readonly type: "mergedInto"; readonly reference: string };
