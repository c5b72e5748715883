import fc from "fast-check";
import { projectCase } from "../../src/application/project-case.ts";
import type { CaseRecord } from "../../src/application/ports/record.ts";
import { bookOf } from "../../src/application/rules/rules-book.ts";
import type { Instant } from "../../src/domain/calendar/civil-date.ts";
import type { CaseFact } from "../../src/domain/case/event.ts";
import { CHANNELS, KINDS } from "../../src/domain/standards/standard.ts";
import {
  acknowledged,
  caseHistory,
  extended,
  holdingReply,
  madeComplex,
  mergedInto,
  noReplyNeeded,
  notFromPublic,
  passedTo,
  receiptCorrectedTo,
  reopened,
  replied,
  waitingEnded,
  waitingFor,
  withdrawn,
  wroteAgain,
} from "./case-history.ts";

const DAY = 86_400_000;
/** The day on which the lives begin. */
const FIRST = Date.parse("2026-01-05T09:30:00.000Z");

const instantAfter = (days: number): Instant => new Date(FIRST + days * DAY).toISOString();

/** One thing that happens to one of the cases, as many days after the first. */
export interface Happening {
  readonly which: number;
  readonly after: number;
  readonly fact: CaseFact;
}

const anyReceipt: fc.Arbitrary<CaseFact> = fc
  .record({
    channel: fc.constantFrom(...CHANNELS.slice(0, 4)),
    authority: fc.constantFrom("ashby", "borrow"),
    service: fc.constantFrom("housing", "revenues"),
    kind: fc.constantFrom(...KINDS.slice(0, 3)),
  })
  .map((received) => caseHistory(instantAfter(0), [], received)[0] as CaseFact);

const anyLater: fc.Arbitrary<CaseFact> = fc.oneof(
  // Most cases are answered: what takes a case out of the count must not take all of them.
  {
    weight: 6,
    arbitrary: fc.constantFrom(acknowledged(), acknowledged(true), replied, replied, holdingReply),
  },
  fc.constantFrom(notFromPublic, noReplyNeeded(), madeComplex, reopened, wroteAgain, waitingEnded),
  fc.constantFrom(passedTo("housing"), passedTo("revenues"), waitingFor("clarification")),
  fc.constantFrom(...KINDS.slice(0, 3)).map((kind): CaseFact => ({ type: "reclassified", kind })),
  fc.integer({ min: 2, max: 5 }).map(withdrawn),
  fc.integer({ min: 0, max: 70 }).map((days) => receiptCorrectedTo(instantAfter(days).slice(0, 10))),
  fc.constant(mergedInto("XX-2026-00001")),
  fc.integer({ min: 1, max: 9 }).map((days) => extended(days, instantAfter(4).slice(0, 10))),
);

/** What happens to a dozen cases within ten weeks; the first that happens to each is its receipt. */
export const anyLives: fc.Arbitrary<readonly Happening[]> = fc
  .record({
    receipts: fc.array(fc.tuple(anyReceipt, fc.integer({ min: 0, max: 60 })), {
      minLength: 12,
      maxLength: 12,
    }),
    later: fc.array(
      fc.record({ which: fc.nat(11), after: fc.integer({ min: 0, max: 70 }), fact: anyLater }),
      { minLength: 12, maxLength: 40 },
    ),
  })
  .map(({ receipts, later }) => [
    ...receipts.map(([fact, after], which) => ({ which, after, fact })),
    ...later.sort((a, b) => a.after - b.after),
  ]);

/** Keeps what happens to some of the cases in one transaction. Whatever was received of them, they were there before. */
export const keepHappenings = (
  record: CaseRecord,
  happenings: readonly Happening[],
  referenceOf: (which: number) => string,
): Promise<void> =>
  record.transaction(async (transaction) => {
    const references = [...new Set(happenings.map(({ which }) => referenceOf(which)))];
    const histories = new Map(await transaction.events(references));
    const book = bookOf(await transaction.revisions());
    const events = happenings.flatMap(({ which, after, fact }) => {
      const reference = referenceOf(which);
      const history = histories.get(reference) ?? [];
      const last = history.at(-1)?.at ?? "";
      const at = instantAfter(after) > last ? instantAfter(after) : last;
      const event = { ...fact, seq: history.length + 1, at, recordedAt: at };
      const kept = { ...event, by: { kind: "service", name: "Response Standards" } } as const;
      histories.set(reference, [...history, kept]);
      return [{ reference, event: kept }];
    });
    const projected = [...histories].map(([reference, history]) =>
      projectCase(reference, history, book, instantAfter(70)),
    );
    await transaction.keep({
      ...{ messages: [], redecided: [], threads: [], awaiting: [], acknowledgements: [], begunUsed: [] },
      events,
      cases: projected.map((each) => each.case),
      clocks: projected.flatMap((each) => each.clocks),
    });
  });
