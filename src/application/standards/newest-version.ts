import type { CivilDate, Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import { saysTheSame } from "../../domain/standards/change-check.ts";
import type { Standard } from "../../domain/standards/standard.ts";
import type { Authority, Council } from "../ports/council.ts";
import type { StandardDraft } from "../ports/standard-drafts.ts";
import { targetsOf } from "../rules/targets.ts";
import { standardsOf } from "../standards-of-authority.ts";

/** The newest version of a standard, in force or to come, with its target of today. */
export interface NewestVersion {
  readonly standard: Standard;
  readonly targetPercent: number | null;
}

/** Null where the authority promises no such thing. */
export const newestVersion = (council: Council, authority: Authority, id: string): NewestVersion | null => {
  const versions = standardsOf(authority).filter((standard) => standard.id === id);
  const [first, ...others] = versions;
  if (first === undefined) return null;
  const standard = others.reduce((newest, each) => (each.version > newest.version ? each : newest), first);
  return { standard, targetPercent: targetsOf(council)(authority.id, standard) };
};

/** Whether a draft was written for something else than what is the newest version now. */
export const isBaseChanged = (
  { base, baseTarget }: Pick<StandardDraft, "base" | "baseTarget">,
  newest: NewestVersion | null,
): boolean =>
  newest === null ||
  newest.targetPercent !== baseTarget ||
  !saysTheSame({ ...base, targetPercent: null }, { ...newest.standard, targetPercent: null });

/** The date on the authority's own wall. */
export const todayAt = ({ calendar }: Authority, now: Instant): CivilDate =>
  civilDateAt(now, calendar.timeZone);
