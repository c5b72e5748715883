import { describe, expect, it } from "@jest/globals";
import type { Council } from "../../../src/application/ports/council.ts";
import type { SetAsideMail } from "../../../src/application/ports/seen-message.ts";
import type { CaseQuery, LogLetter, OfficerFact } from "../../../src/application/use-cases.ts";
import type { CaseList, CaseRow, CaseView, MessageView } from "../../../src/application/views/case-view.ts";
import type { ComplianceReport } from "../../../src/application/views/compliance-report.ts";
import type * as contractCase from "../../../src/contracts/case.ts";
import type * as contractCompliance from "../../../src/contracts/compliance.ts";
import type * as contractCouncil from "../../../src/contracts/council.ts";
import type * as contractHealth from "../../../src/contracts/health.ts";
import type * as contractMessage from "../../../src/contracts/message.ts";
import type * as contractRequests from "../../../src/contracts/requests.ts";
import type * as contractSetup from "../../../src/contracts/setup.ts";
import type { CaseEvent } from "../../../src/domain/case/event.ts";
import type { Figure } from "../../../src/domain/compliance/figure.ts";
import type { Failure } from "../../../src/domain/result.ts";
import type { Plain } from "../../../src/server/problem.ts";

/**
 * `true` when both are the same but for `readonly`; otherwise the assignment below does not compile. The
 * check happens in the compiler: this file says at run time only that it was compiled.
 */
type Same<A, B> = [Plain<A>] extends [Plain<B>] ? ([Plain<B>] extends [Plain<A>] ? true : false) : false;
/** The contract leaves the events and the rules of a case open; their shape is the domain's. */
type WithoutEvents<View> = Omit<View, "events" | "rules">;
type WithoutCase<View> = Omit<View, "case">;

const same: readonly true[] = [
  true satisfies Same<contractCase.CaseRow, CaseRow>,
  true satisfies Same<contractCase.CaseList, CaseList>,
  true satisfies Same<WithoutEvents<contractCase.CaseView>, WithoutEvents<CaseView>>,
  true satisfies Same<WithoutCase<contractMessage.MessageView>, WithoutCase<MessageView>>,
  true satisfies Same<contractCase.OfficerFact, OfficerFact>,
  true satisfies Same<contractCase.LogLetter, Omit<Parameters<LogLetter>[0], "by">>,
  true satisfies Same<contractCompliance.ComplianceReport, ComplianceReport>,
  true satisfies Same<contractCompliance.ComplianceReport["standards"][number], Figure>,
  true satisfies Same<contractSetup.Setup, Council>,
  true satisfies Same<contractCouncil.Problem, Failure>,
  true satisfies Same<
    contractHealth.SetAsideList["mail"][number],
    Omit<SetAsideMail, "folder" | "graphId" | "receivedAt">
  >,
  true satisfies Same<contractRequests.CasesQuery["list"], CaseQuery["state"]>,
  true satisfies Same<
    Exclude<contractRequests.CasesQuery["outcome"], "denominator" | undefined>,
    NonNullable<CaseQuery["outcomes"]>[number]
  >,
  // Every event that an officer can cause by a fact exists in the domain under the same name.
  true satisfies Exclude<
    contractCase.OfficerFact["type"],
    "replyWasAcknowledgement" | "replyWasHoldingReply"
  > extends CaseEvent["type"]
    ? true
    : false,
];

describe("what crosses HTTP", () => {
  it("has the shapes of the use cases, so that neither side can drift", () => {
    expect(same.every(Boolean)).toBe(true);
  });
});
