import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { FigureCount } from "../../domain/compliance/figure.ts";
import type { StandardsByAuthority } from "../../domain/standards/rules.ts";
import { parsePeriod, type Period } from "../../domain/compliance/period.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import type { Council, CouncilStore } from "../ports/council.ts";
import type { FigureScope, Figures } from "../ports/figures.ts";
import type { Now } from "../ports/now.ts";
import type { RulesReader, RulesWriter } from "../ports/rules.ts";
import { authorityUnknown, NOT_SET_UP, serviceUnknown, type Refusal } from "../refusal.ts";
import { openRules, type RulesBook } from "../rules/rules-book.ts";
import { targetsOf } from "../rules/targets.ts";
import type { PeriodRef } from "../views/compliance-report.ts";

/** What every report over the record needs. */
export interface CountingNeeds {
  readonly record: CouncilStore & RulesReader & RulesWriter & Figures;
  readonly now: Now;
}

interface Asked extends Partial<FigureScope> {
  readonly now?: Instant;
}

/** The council and what is counted of it, once both are known to exist. */
export interface Counting {
  readonly council: Council;
  readonly book: RulesBook;
  readonly scope: FigureScope;
  readonly asOf: Instant;
}

export const openCounting = async (
  { record, now }: CountingNeeds,
  asked: Asked,
): Promise<Result<Counting, Refusal>> => {
  const opened = await openRules({ record, now });
  if (opened === null) return failed(NOT_SET_UP);
  const { council } = opened;
  const { authority = null, service = null, channel = null, kind = null } = asked;
  if (authority !== null && !council.authorities.some(({ id }) => id === authority)) {
    return failed(authorityUnknown(authority));
  }
  if (service !== null && !council.services.some(({ id }) => id === service)) {
    return failed(serviceUnknown(service));
  }
  return succeeded({ ...opened, scope: { authority, service, channel, kind }, asOf: asked.now ?? now() });
};

/** The counting, and the period that is asked for. */
export const openPeriod = async (
  needs: CountingNeeds,
  asked: Asked & { readonly period: string },
): Promise<Result<Counting & { readonly period: Period }, Refusal>> => {
  const opened = await openCounting(needs, asked);
  if (!opened.ok) return opened;
  const parsed = parsePeriod(asked.period);
  return parsed.ok ? succeeded({ ...opened.value, period: parsed.value }) : parsed;
};

/** What each authority promises by the rules of today, in every version. */
export const standardsByAuthority = (book: RulesBook): StandardsByAuthority =>
  Object.fromEntries(
    Object.entries(book.at(book.current)).map(([authority, { standards }]) => [authority, standards]),
  );

export const periodRef = ({ id, title, from, to }: Period): PeriodRef => ({ id, title, from, to });

/** Counts with the targets that the authorities have set themselves; `authority` has to be kept apart in them. */
export const withTargetsOfToday = <Count extends FigureCount>(
  council: Council,
  counts: readonly Count[],
): readonly Count[] => {
  const targetOf = targetsOf(council);
  return counts.map((count) => {
    const { standardId: id, standardVersion: version, targetPercent, authority } = count;
    return { ...count, targetPercent: targetOf(authority ?? "", { id, version, targetPercent }) };
  });
};
