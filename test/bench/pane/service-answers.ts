import { rulesOf } from "../../../src/application/council-rules.ts";
import type { Council } from "../../../src/application/ports/council.ts";
import type { CaseRecord } from "../../../src/application/ports/record.ts";
import type { RulesRevision } from "../../../src/application/ports/rules.ts";
import { bookOf } from "../../../src/application/rules/rules-book.ts";
import { targetsOf } from "../../../src/application/rules/targets.ts";
import type { UseCases } from "../../../src/application/use-cases.ts";
import { caseRow } from "../../../src/application/views/case-row.ts";
import { completeSetup } from "../../../src/contracts/setup.ts";
import { jointCouncil } from "../../../src/demo/council/joint-council.ts";
import { GOV_UK_BANK_HOLIDAYS } from "../../../src/domain/calendar/gov-uk-bank-holidays.ts";
import type { Instant } from "../../../src/domain/calendar/civil-date.ts";
import { civilDateAt } from "../../../src/domain/calendar/time-zone.ts";
import { dateInWords } from "../../../src/domain/clock/in-words.ts";
import { succeeded } from "../../../src/domain/result.ts";
import { serveApp } from "../../support/app.ts";
import { messageSeen, REFERENCE, theCase } from "./open-case.ts";
import { THE_MESSAGE } from "./open-message.ts";

/** What the service says to a pane that opens on a message it knows: the real edge's own answers, word for word. */
export interface ServiceAnswers {
  /** JSON by path, without the query. */
  readonly byPath: ReadonlyMap<string, string>;
  /** The due dates of both clocks as people read them: whatever shows them shows the countdown. */
  readonly dueDates: readonly string[];
}

const revisionsOf = (council: Council, now: Instant): readonly RulesRevision[] => [
  {
    revision: 1,
    savedAt: now,
    savedBy: "The bench",
    because: "The council was set up",
    rules: rulesOf(council, GOV_UK_BANK_HOLIDAYS),
  },
];

export const serviceAnswers = async (now: Instant): Promise<ServiceAnswers> => {
  const council = completeSetup(jointCouncil);
  const revisions = revisionsOf(council, now);
  const book = bookOf(revisions);
  const seen = messageSeen(theCase(now), book, targetsOf(council), now);
  const { app, token, log, close } = await serveApp({
    now: () => now,
    record: {
      council: async () => council,
      revisions: async () => revisions,
      positions: async () => [],
      savedReplyTemplates: async () => [],
      absencesFrom: async () => [],
    } as Partial<CaseRecord> as CaseRecord,
    useCases: { findMessage: async () => succeeded(seen) } as Partial<UseCases> as UseCases,
  });
  try {
    const ask = async (path: string, query: Record<string, string> = {}): Promise<[string, string]> => {
      const answer = await app.inject({
        url: path,
        query,
        headers: { authorization: `Bearer ${await token()}` },
      });
      if (answer.statusCode !== 200)
        throw new Error(`${path}: ${answer.statusCode} ${answer.body}\n${log()}`);
      return [path, answer.body];
    };
    const byPath = new Map([
      await ask("/api/client-settings"),
      await ask("/api/council"),
      await ask("/api/messages", { messageId: THE_MESSAGE.messageId }),
      await ask("/api/first-look", { messageId: THE_MESSAGE.messageId }),
    ]);
    const row = caseRow(REFERENCE, theCase(now), book, now, new Set());
    const today = civilDateAt(now, "Europe/London");
    const dueDates = [row.acknowledgement, row.reply].map((clock) => {
      if (clock === null) throw new Error("The case of the bench has to have both clocks");
      return dateInWords(clock.dueOn, today);
    });
    return { byPath, dueDates };
  } finally {
    await close();
  }
};
