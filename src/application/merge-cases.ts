import type { Case } from "../domain/case/case.ts";
import { foldCase } from "../domain/case/fold.ts";
import { receivedOn } from "../domain/case/receipt.ts";
import { failed, succeeded, type Result } from "../domain/result.ts";
import { ownMailOf, timeZoneOf } from "./council-rules.ts";
import { findCase } from "./find-case.ts";
import { Desk } from "./receive/desk.ts";
import type { RecordNeeds } from "./record-fact.ts";
import { caseNotFound, KEY_USED, NOT_SET_UP, type Refusal } from "./refusal.ts";
import { bookOf, openRules } from "./rules/rules-book.ts";
import type { MergeCases } from "./use-cases.ts";

const PURPOSE = "merge";

type Named = readonly [reference: string, matter: Case];

const refuse = (code: Refusal["code"], field: "reference" | "into", message: string): Refusal => ({
  code,
  field,
  message,
});

/** Why one of the two can not take part; null when it can. */
const whyNot = ([reference, matter]: Named, field: "reference" | "into"): Refusal | null => {
  const { mergedInto, notFromPublic, noReplyNeeded, open } = matter;
  if (mergedInto !== null) {
    const message = `${reference} is answered under ${mergedInto} already.`;
    return refuse("already-merged", field, message);
  }
  if (notFromPublic !== null) return refuse("not-open", field, `${reference} is not from the public.`);
  if (noReplyNeeded !== null) {
    return refuse("not-open", field, `No reply is needed on ${reference}. Reopen it first.`);
  }
  // A promise that was kept or missed is not made undone, and an answer that was given is not the answer to another.
  return open ? null : refuse("not-open", field, `${reference} is answered. Reopen it first.`);
};

const whyNotTogether = (from: Named, into: Named): Refusal | null => {
  const alone = whyNot(from, "reference") ?? whyNot(into, "into");
  if (alone !== null) return alone;
  if (from[1].authority === into[1].authority) return null;
  const message = `${into[0]} was sent to another authority. Each council answers for its own cases.`;
  return refuse("merge-of-two-authorities", "into", message);
};

/**
 * Two cases about the same matter become one: the first is answered under the second, which counts from the earlier
 * receipt of both. What is written in the thread of the first goes to the second from then on.
 */
export const mergeCases =
  (needs: RecordNeeds): MergeCases =>
  async ({ reference, into, key, by }) => {
    const opened = await openRules(needs);
    if (opened === null) return failed(NOT_SET_UP);
    const { council } = opened;
    if (reference === into) {
      return failed(refuse("merge-with-itself", "into", "A case can not be merged with itself."));
    }
    const merged = await needs.record.transaction(async (transaction): Promise<Result<void, Refusal>> => {
      // Mail of either thread comes before or after, never in between.
      await transaction.takeTurn();
      const events = await transaction.events([reference, into]);
      const [history, other] = [events.get(reference), events.get(into)];
      if (history === undefined) return failed(caseNotFound(reference));
      if (other === undefined) return failed({ ...caseNotFound(into), field: "into" });
      const used = await transaction.usedKey(key);
      if (used !== null) {
        const same = used.reference === reference && used.purpose === `${PURPOSE} ${into}`;
        return same ? succeeded(undefined) : failed(KEY_USED);
      }
      const matter = foldCase(history);
      const problem = whyNotTogether([reference, matter], [into, foldCase(other)]);
      if (problem !== null) return failed(problem);
      const now = needs.now();
      const book = bookOf(await transaction.revisions());
      const desk = new Desk({
        ...{ council, book, own: ownMailOf(council), now, events },
        ...{ threads: new Map(), awaiting: [] },
      });
      const { receivedAt } = matter;
      const on = receivedOn(matter, timeZoneOf(council, matter.authority));
      desk.append(reference, { type: "mergedInto", reference: into }, now, by);
      desk.append(into, { type: "mergedFrom", reference, receivedAt, receivedOn: on }, now, by);
      await transaction.useKey(key, `${PURPOSE} ${into}`, reference);
      await transaction.keep(desk.changes());
      return succeeded(undefined);
    });
    return merged.ok ? findCase(needs)(reference) : merged;
  };
