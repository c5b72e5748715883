import { addDays, type CivilDate } from "../../domain/calendar/civil-date.ts";
import { failed, succeeded } from "../../domain/result.ts";
import { inForceOn } from "../../domain/standards/applicable.ts";
import { PRESETS } from "../../domain/standards/presets/presets.ts";
import type { Standard } from "../../domain/standards/standard.ts";
import type { Authority, Council, CouncilStore } from "../ports/council.ts";
import type { Now } from "../ports/now.ts";
import type { RulesReader, RulesRevision } from "../ports/rules.ts";
import type { DraftLook, StandardDraft, StandardDrafts } from "../ports/standard-drafts.ts";
import { NOT_SET_UP } from "../refusal.ts";
import { targetsOf } from "../rules/targets.ts";
import { standardsOf } from "../standards-of-authority.ts";
import { draftViews } from "./draft-views.ts";
import { todayAt } from "./newest-version.ts";
import type { KeptVersion, RegisterVersion, StandardsUseCases } from "./standards-use-cases.ts";
import { versionsKept } from "./versions-kept.ts";

export interface ReadNeeds {
  readonly record: CouncilStore & RulesReader & StandardDrafts;
  readonly now: Now;
}

const PUBLISHED = new Map<Standard, { readonly id: string; readonly title: string }>(
  PRESETS.flatMap(({ id, title, standards }) => standards.map((standard) => [standard, { id, title }])),
);

const standingOf = (
  standard: Standard,
  today: CivilDate,
  inForce: readonly Standard[],
): RegisterVersion["standing"] =>
  inForce.includes(standard) ? "in-force" : standard.inForceFrom > today ? "coming" : "former";

/** The versions of each standard that is for this authority, the newest first. */
const versionsOf = (
  council: Council,
  authority: Authority,
  today: CivilDate,
  kept: (standard: Standard) => readonly KeptVersion[],
): ReadonlyMap<string, readonly RegisterVersion[]> => {
  const targetOf = targetsOf(council);
  const standards = standardsOf(authority)
    .filter(({ authorities }) => authorities === null || authorities.includes(authority.id))
    .toSorted((a, b) => b.version - a.version);
  const inForce = inForceOn(today, standards);
  const versions = new Map<string, RegisterVersion[]>();
  for (const standard of standards) {
    const newer = versions.get(standard.id) ?? [];
    const next = newer.at(-1)?.standard.inForceFrom;
    newer.push({
      standard,
      targetPercent: targetOf(authority.id, standard),
      standing: standingOf(standard, today, inForce),
      until: next === undefined ? null : addDays(next, -1),
      published: PUBLISHED.get(standard) ?? null,
      kept: kept(standard),
    });
    versions.set(standard.id, newer);
  }
  return versions;
};

interface Read {
  readonly council: Council;
  readonly revisions: readonly RulesRevision[];
  readonly drafts: readonly StandardDraft[];
  readonly looks: readonly DraftLook[];
}

/** The whole register, from what was read at one moment or nearly so. */
const registerOf = ({ council, revisions, drafts, looks }: Read, now: string) => ({
  authorities: council.authorities.map((authority) => {
    const today = todayAt(authority, now);
    const kept = versionsKept(revisions, authority.id);
    const versions = versionsOf(council, authority, today, kept);
    return {
      authority: authority.id,
      today,
      standards: [...versions].map(([id, all]) => ({
        id,
        versions: all,
        drafts: draftViews(council, authority, id, { drafts, looks }),
      })),
    };
  }),
});

/** What every authority promises, in all versions that are known, with what is being drafted. */
export const readStandards =
  ({ record, now }: ReadNeeds): StandardsUseCases["readStandards"] =>
  async () => {
    const [council, revisions, drafts, looks] = await Promise.all([
      record.council(),
      record.revisions(),
      record.standardDrafts(),
      record.standardLooks(),
    ]);
    if (council === null) return failed(NOT_SET_UP);
    return succeeded(registerOf({ council, revisions, drafts, looks }, now()));
  };
