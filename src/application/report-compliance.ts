import { figuresOf } from "../domain/compliance/count.ts";
import { parsePeriod } from "../domain/compliance/period.ts";
import { committeeSentences } from "../domain/compliance/sentences.ts";
import { failed, succeeded } from "../domain/result.ts";
import type { CaseReader } from "./ports/case-reader.ts";
import type { CouncilStore } from "./ports/council.ts";
import type { Now } from "./ports/now.ts";
import type { RulesReader, RulesWriter } from "./ports/rules.ts";
import { authorityUnknown, NOT_SET_UP } from "./refusal.ts";
import { openRules } from "./rules/rules-book.ts";
import { targetsOf } from "./rules/targets.ts";
import type { ReportCompliance } from "./use-cases.ts";

interface Needs {
  readonly record: CouncilStore &
    RulesReader &
    RulesWriter &
    Pick<CaseReader, "figureRows" | "receivedByChannel">;
  readonly now: Now;
}

/** How well the standards were kept for the cases received in the period, judged at one moment. */
export const reportCompliance =
  ({ record, now }: Needs): ReportCompliance =>
  async (input) => {
    const opened = await openRules({ record, now });
    if (opened === null) return failed(NOT_SET_UP);
    const { council, book } = opened;
    const parsed = parsePeriod(input.period);
    if (!parsed.ok) return parsed;
    const { authority } = input;
    if (authority !== null && !council.authorities.some(({ id }) => id === authority)) {
      return failed(authorityUnknown(authority));
    }
    const asOf = input.now ?? now();
    const period = parsed.value;
    const [judged, received] = await Promise.all([
      record.figureRows(period, authority, asOf),
      record.receivedByChannel(period, authority),
    ]);
    const targetOf = targetsOf(council);
    const { standards, services } = figuresOf(
      judged.map(({ standardVersion, ...row }) => {
        const { standardId: id, targetPercent } = row;
        const standard = { id, version: standardVersion, targetPercent };
        return { ...row, targetPercent: targetOf(row.authority, standard) };
      }),
    );
    const rules = book.at(book.current);
    const known =
      authority === null ? Object.values(rules) : [rules[authority]].filter((each) => each !== undefined);
    return succeeded({
      period: { id: period.id, title: period.title, from: period.from, to: period.to },
      authority,
      asOf,
      received,
      standards,
      services,
      sentences: committeeSentences({
        period,
        received,
        figures: standards,
        standards: known.flatMap((each) => each.standards),
      }),
    });
  };
