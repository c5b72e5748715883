import type { Rules } from "../../domain/standards/rules.ts";
import type { Council } from "../ports/council.ts";
import { standardsOf } from "../standards-of-authority.ts";

/** The percentage that an authority has set itself for one version of a standard, as far as it is known now. */
export type TargetOf = (
  authority: string,
  standard: { readonly id: string; readonly version: number; readonly targetPercent: number | null },
) => number | null;

/**
 * A target is what a council measures itself against; it judges no case. So the target of today holds for every
 * figure, whichever revision of the rules the cases were counted by.
 */
export const targetsOf = (council: Council): TargetOf => {
  const known = new Map(
    council.authorities.map((authority) => [
      authority.id,
      {
        set: authority.targets,
        published: new Map(
          standardsOf(authority).map(({ id, version, targetPercent }) => [`${id} ${version}`, targetPercent]),
        ),
      },
    ]),
  );
  return (authority, { id, version, targetPercent }) => {
    const own = known.get(authority);
    const published = own?.published.get(`${id} ${version}`);
    return own?.set[id] ?? (published === undefined ? targetPercent : published);
  };
};

/** The rules of one authority with its targets of today. */
export const withTargets = (rules: Rules, authority: string, targetOf: TargetOf): Rules => ({
  ...rules,
  standards: rules.standards.map((standard) => ({
    ...standard,
    targetPercent: targetOf(authority, standard),
  })),
});
