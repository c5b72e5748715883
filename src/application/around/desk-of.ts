import { failed, succeeded, type Result } from "../../domain/result.ts";
import type { CaseDesks, NamedOfficer } from "../ports/case-desk.ts";
import type { Council, CouncilStore } from "../ports/council.ts";
import type { Now } from "../ports/now.ts";
import { caseNotFound, type Refusal } from "../refusal.ts";
import type { OfficerActor } from "../use-cases.ts";
import type { CaseDesk } from "../views/case-desk.ts";

export interface AroundNeeds {
  readonly record: CouncilStore & CaseDesks;
  readonly now: Now;
}

/** Half of a lease, so that one lost call makes nobody disappear. */
export const SAY_AGAIN_WITHIN_SECONDS = 20;

/** By the council's own list, where they are on it: names change, and the sign-in's may be longer. */
export const namedIn =
  ({ officers }: Council) =>
  <T extends NamedOfficer>(officer: T): T => ({
    ...officer,
    name: officers.find(({ id }) => id === officer.id)?.name ?? officer.name,
  });

/** The people around a case as one officer finds them. */
export const deskOf = async (
  { record, now }: AroundNeeds,
  council: Council,
  { reference, by }: { readonly reference: string; readonly by: OfficerActor },
): Promise<Result<CaseDesk, Refusal>> => {
  const kept = await record.deskOf({ reference, officerId: by.id, now: now() });
  if (kept === null) return failed(caseNotFound(reference));
  const { present, followers, snoozedUntil } = kept;
  const named = namedIn(council);
  return succeeded({
    reference,
    others: present.filter(({ id }) => id !== by.id).map(named),
    sayAgainWithinSeconds: SAY_AGAIN_WITHIN_SECONDS,
    followers: followers.map(named),
    following: followers.some(({ id }) => id === by.id),
    snoozedUntil,
  });
};
