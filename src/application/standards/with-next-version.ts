import { changed } from "../../domain/standards/change.ts";
import type { Standard } from "../../domain/standards/standard.ts";
import type { Authority, Council } from "../ports/council.ts";
import type { StandardDraft } from "../ports/standard-drafts.ts";
import { standardsOf } from "../standards-of-authority.ts";

const isVersionOf =
  (id: string) =>
  (standard: Standard): boolean =>
    standard.id === id;

const without = (targets: Authority["targets"], id: string): Authority["targets"] =>
  Object.fromEntries(Object.entries(targets).filter(([each]) => each !== id));

/**
 * A target that was set for the standard as a whole would be laid over what was received under earlier versions. So
 * where the target changes, those versions keep the one of today as their own, and the next one has the new.
 */
const withTargetsApart = (authority: Authority, id: string): Authority => {
  const target = authority.targets[id];
  if (target === undefined) return authority;
  const earlier = standardsOf(authority)
    .filter(isVersionOf(id))
    .map((standard) => ({ ...standard, targetPercent: target }));
  const others = (authority.standards ?? []).filter((standard) => !isVersionOf(id)(standard));
  return { ...authority, standards: [...others, ...earlier], targets: without(authority.targets, id) };
};

/** The version that a draft becomes. */
export const nextVersion = ({
  approval,
  base,
  change,
}: Pick<StandardDraft, "approval" | "base" | "change">): Standard => ({
  ...changed(base, change),
  approved: approval && { by: approval.agreedBy, on: approval.on },
});

/** The council's document with the draft as the next version of its standard. */
export const withNextVersion = (council: Council, draft: StandardDraft): Council => {
  const { baseTarget, change } = draft;
  const next = nextVersion(draft);
  const changeAuthority = (authority: Authority): Authority => {
    const apart =
      change.targetPercent === baseTarget ? authority : withTargetsApart(authority, draft.standard);
    return { ...apart, standards: [...(apart.standards ?? []), next] };
  };
  return {
    ...council,
    authorities: council.authorities.map((authority) =>
      authority.id === draft.authority ? changeAuthority(authority) : authority,
    ),
  };
};
