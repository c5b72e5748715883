import type { Result } from "../../domain/result.ts";
import type { Api, OpenCase } from "../api/api.ts";
import type { ApiFailure } from "../api/failure.ts";
import type { Unsaved } from "./unsaved.ts";

/** Asks the service to record what an officer did. Its key is used once, however often it is sent. */
export const sendDeed = (
  api: Pick<Api, "recordFact" | "mergeCases">,
  { key, reference, fact }: Pick<Unsaved, "key" | "reference" | "fact">,
): Promise<Result<OpenCase, ApiFailure>> =>
  fact.type === "mergedInto"
    ? api.mergeCases(reference, { key, into: fact.reference })
    : api.recordFact(reference, { key, fact });
