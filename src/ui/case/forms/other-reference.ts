import { failed, succeeded, type Result } from "../../../domain/result.ts";
import { FORM_WORDS } from "../form-words.ts";

/**
 * The reference of another case, as it was typed or pasted. Failures: `reference-missing`, `reference-is-own`.
 */
export const otherReference = (typed: string, own: string): Result<string> => {
  const reference = typed.trim().toUpperCase();
  if (reference === "") {
    return failed({ code: "reference-missing", message: FORM_WORDS.merge.referenceMissing });
  }
  return reference === own
    ? failed({ code: "reference-is-own", message: FORM_WORDS.merge.referenceOwn })
    : succeeded(reference);
};
