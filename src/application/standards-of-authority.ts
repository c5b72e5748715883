import { presetOf } from "../domain/standards/presets/presets.ts";
import type { Standard } from "../domain/standards/standard.ts";
import type { Authority } from "./ports/council.ts";

/** What an authority promises until it says otherwise. */
const USUAL_PRESETS: readonly string[] = ["joint-council"];

const nameOf = ({ id, version }: Standard): string => `${id} ${version}`;

/**
 * All standards of an authority: those of the published sets that it has switched on, and its own. A copy of its
 * own that has the id and version of a published one stands in its place. A set that is not known has none: that is
 * refused when the document is saved.
 */
export const standardsOf = ({
  presets,
  standards,
}: Pick<Authority, "presets" | "standards">): readonly Standard[] => {
  const own = new Map((standards ?? []).map((standard) => [nameOf(standard), standard]));
  const published = (presets ?? USUAL_PRESETS).flatMap((id) => presetOf(id)?.standards ?? []);
  const names = new Set(published.map(nameOf));
  return [
    ...published.map((standard) => own.get(nameOf(standard)) ?? standard),
    ...[...own.values()].filter((standard) => !names.has(nameOf(standard))),
  ];
};
