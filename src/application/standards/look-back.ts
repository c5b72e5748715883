import { addDays, civilDateOf, dayNumberOf, type CivilDate } from "../../domain/calendar/civil-date.ts";
import { addMonths } from "../../domain/calendar/months.ts";
import { foldCase } from "../../domain/case/fold.ts";
import { failed, succeeded } from "../../domain/result.ts";
import { changed } from "../../domain/standards/change.ts";
import { countAgain, withProposal } from "../../domain/standards/look-back.ts";
import { lookTally } from "../../domain/standards/look-tally.ts";
import type { Rules } from "../../domain/standards/rules.ts";
import type { ReceivedCase, ReceivedCases, ReceivedPosition } from "../ports/received-cases.ts";
import type { RulesWriter } from "../ports/rules.ts";
import type { DraftOfficer, Look, StandardDraft } from "../ports/standard-drafts.ts";
import { authorityUnknown, NOT_SET_UP } from "../refusal.ts";
import { openRules, rulesOfCase, type RulesBook } from "../rules/rules-book.ts";
import { todayAt } from "./newest-version.ts";
import { seenDraft } from "./open-draft.ts";
import type { ReadNeeds } from "./read-standards.ts";
import type { LookBack, LookStep } from "./standards-use-cases.ts";

export interface LookNeeds extends ReadNeeds {
  readonly record: ReadNeeds["record"] & RulesWriter & ReceivedCases;
}

/** So many cases are counted before others get their turn: some milliseconds, a hundred where the machine is busy. */
const PAGE = 50;
const MONTHS = 12;

/** Twelve months that end today. */
const lastYear = (today: CivilDate): { readonly from: CivilDate; readonly to: CivilDate } => ({
  from: addDays(civilDateOf(addMonths(dayNumberOf(today), -MONTHS).day), 1),
  to: today,
});

interface Question {
  readonly draft: StandardDraft;
  readonly book: RulesBook;
  readonly span: { readonly from: CivilDate; readonly to: CivilDate };
  readonly by: DraftOfficer;
}

async function* counted({ record, now }: LookNeeds, question: Question): AsyncGenerator<LookStep> {
  const { draft, book, span, by } = question;
  const { authority, standard, base } = draft;
  const query = { authority, ...span, channels: base.channels, kinds: base.kinds };
  const proposed = changed(base, draft.change);
  const proposedFor = new Map<Rules, Rules>();
  const rulesWith = (was: Rules): { readonly was: Rules; readonly would: Rules } => {
    const would = proposedFor.get(was) ?? withProposal(was, proposed);
    proposedFor.set(was, would);
    return { was, would };
  };
  // One moment for all of them, however long it takes.
  const asOf = now();
  const tally = lookTally();
  const of = await record.countReceived(query);
  let examined = 0;
  yield { examined, of };
  for (let after: ReceivedPosition | null = null; ;) {
    const page: readonly ReceivedCase[] = await record.receivedCases(query, { after, limit: PAGE });
    for (const { reference, events } of page) {
      const matter = foldCase(events);
      tally.add(countAgain(reference, matter, rulesWith(rulesOfCase(book, matter)), standard, asOf));
    }
    examined += page.length;
    after = page.at(-1)?.position ?? null;
    yield { examined, of: Math.max(of, examined) };
    if (page.length < PAGE) break;
  }
  const look: Look = { ...span, asOf, ...tally.result() };
  await record.keepStandardLook({
    ...{ authority, standard, draft: draft.draft, written: draft.written },
    ...{ look, lookedBy: by },
  });
  yield { look };
}

export const lookBack =
  (needs: LookNeeds): LookBack =>
  async ({ by, ...seen }) => {
    const opened = await openRules(needs);
    if (opened === null) return failed(NOT_SET_UP);
    const found = seenDraft(await needs.record.standardDrafts(), seen);
    if (!found.ok) return found;
    const authority = opened.council.authorities.find(({ id }) => id === seen.authority);
    if (authority === undefined) return failed(authorityUnknown(seen.authority));
    const span = lastYear(todayAt(authority, needs.now()));
    return succeeded(counted(needs, { draft: found.value, book: opened.book, span, by }));
  };
