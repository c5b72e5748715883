import type { CivilDate } from "../domain/calendar/civil-date.ts";
import { failed, succeeded } from "../domain/result.ts";
import type { Result } from "../domain/result.ts";
import { inForceOn } from "../domain/standards/applicable.ts";
import { PRESETS } from "../domain/standards/presets/presets.ts";
import type { Standard } from "../domain/standards/standard.ts";

/** Every standard that comes with the product. */
export const PUBLISHED_STANDARDS: readonly Standard[] = PRESETS.flatMap(({ standards }) => standards);

/** The standard of that id, in the version in force on the date. */
export const standardFrom = (id: string | undefined, on: CivilDate): Result<Standard> => {
  const named = PUBLISHED_STANDARDS.filter((standard) => standard.id === id);
  const [first] = named;
  if (!first) {
    const ids = [...new Set(PUBLISHED_STANDARDS.map((standard) => standard.id))].join(", ");
    const message =
      id === undefined
        ? `Name a standard with --standard: ${ids}.`
        : `No standard "${id}". There are: ${ids}.`;
    return failed({ code: "standard-unknown", field: "standard", message });
  }
  const [standard] = inForceOn(on, named);
  return standard
    ? succeeded(standard)
    : failed({
        code: "standard-not-in-force",
        field: "standard",
        message: `"${first.id}" was not in force on ${on}: it began on ${first.inForceFrom}.`,
      });
};
