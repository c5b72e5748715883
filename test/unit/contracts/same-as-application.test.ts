import { describe, expect, it } from "@jest/globals";
import type { Council } from "../../../src/application/ports/council.ts";
import type { SetAsideMail } from "../../../src/application/ports/seen-message.ts";
import type { CaseBeforeSending } from "../../../src/application/replies/ask-before-sending.ts";
import type { BeginAnswer } from "../../../src/application/replies/begin-answer.ts";
import type { ReplyTemplateList } from "../../../src/application/replies/list-reply-templates.ts";
import type { SaveReplyTemplates } from "../../../src/application/replies/save-reply-templates.ts";
import type { CaseQuery, LogLetter, OfficerFact } from "../../../src/application/use-cases.ts";
import type { BeHere } from "../../../src/application/around/be-here.ts";
import type { FollowCase } from "../../../src/application/around/follow-case.ts";
import type { SnoozeCase } from "../../../src/application/around/snooze-case.ts";
import type { CaseDesk, MessageLink, NextDue } from "../../../src/application/views/case-desk.ts";
import type { CaseList, CaseRow, CaseView, MessageView } from "../../../src/application/views/case-view.ts";
import type { ComplianceReport } from "../../../src/application/views/compliance-report.ts";
import type { PracticeReport } from "../../../src/application/views/practice-report.ts";
import type { TrendReport } from "../../../src/application/views/trend-report.ts";
import type * as contractBeforeSending from "../../../src/contracts/before-sending.ts";
import type * as contractCase from "../../../src/contracts/case.ts";
import type * as contractDesk from "../../../src/contracts/case-desk.ts";
import type * as contractCompliance from "../../../src/contracts/compliance.ts";
import type * as contractCouncil from "../../../src/contracts/council.ts";
import type * as contractHealth from "../../../src/contracts/health.ts";
import type * as contractMessage from "../../../src/contracts/message.ts";
import type * as contractReply from "../../../src/contracts/reply-template.ts";
import type * as contractRequests from "../../../src/contracts/requests.ts";
import type * as contractSetup from "../../../src/contracts/setup.ts";
import type { CaseEvent } from "../../../src/domain/case/event.ts";
import type { Figure } from "../../../src/domain/compliance/figure.ts";
import type { ReplyTemplate } from "../../../src/domain/reply/template.ts";
import type { Failure } from "../../../src/domain/result.ts";
import type { Plain } from "../../../src/server/problem.ts";

/**
 * `true` when both are the same but for `readonly`; otherwise the assignment below does not compile. The
 * check happens in the compiler: this file says at run time only that it was compiled.
 */
type Same<A, B> = [Plain<A>] extends [Plain<B>] ? ([Plain<B>] extends [Plain<A>] ? true : false) : false;
/** The contract leaves the events and the rules of a case open; their shape is the domain's. */
type WithoutEvents<View> = Omit<View, "events" | "rules">;
/** What an officer sends; who it is, and which case, stands elsewhere. */
type Sent<UseCase extends (input: never) => unknown> = Omit<Parameters<UseCase>[0], "reference" | "by">;
type WithoutCase<View> = Omit<View, "case">;

const same: readonly true[] = [
  true satisfies Same<contractCase.CaseRow, CaseRow>,
  true satisfies Same<contractCase.CaseList, CaseList>,
  true satisfies Same<WithoutEvents<contractCase.CaseView>, WithoutEvents<CaseView>>,
  true satisfies Same<WithoutCase<contractMessage.MessageView>, WithoutCase<MessageView>>,
  true satisfies Same<contractCase.OfficerFact, OfficerFact>,
  true satisfies Same<contractCase.LogLetter, Omit<Parameters<LogLetter>[0], "by">>,
  true satisfies Same<contractDesk.CaseDesk, CaseDesk>,
  true satisfies Same<contractDesk.NextDue, NextDue>,
  true satisfies Same<contractDesk.MessageLink, MessageLink>,
  true satisfies Same<contractDesk.BeHere, Sent<BeHere>>,
  true satisfies Same<contractDesk.Snooze, Sent<SnoozeCase>>,
  true satisfies Same<contractDesk.Follow, Sent<FollowCase>>,
  true satisfies Same<contractCompliance.ComplianceReport, ComplianceReport>,
  true satisfies Same<contractCompliance.ComplianceReport["standards"][number], Figure>,
  true satisfies Same<contractCompliance.TrendReport, TrendReport>,
  true satisfies Same<contractCompliance.PracticeReport, PracticeReport>,
  true satisfies Same<contractSetup.Setup, Council>,
  true satisfies Same<contractCouncil.Problem, Failure>,
  true satisfies Same<
    contractHealth.SetAsideList["mail"][number],
    Omit<SetAsideMail, "folder" | "graphId" | "receivedAt">
  >,
  true satisfies Same<contractRequests.CasesQuery["list"], CaseQuery["state"]>,
  true satisfies Same<contractRequests.CasesQuery["snoozed"], CaseQuery["snoozed"]>,
  true satisfies Same<
    Exclude<contractRequests.CasesQuery["outcome"], "denominator" | "answered" | `met-${string}` | undefined>,
    NonNullable<CaseQuery["outcomes"]>[number]
  >,
  true satisfies Same<contractReply.ReplyTemplates, ReplyTemplateList>,
  true satisfies Same<contractReply.ReplyTemplate, ReplyTemplate>,
  true satisfies Same<contractReply.SaveReplyTemplates, Omit<Parameters<SaveReplyTemplates>[0], "by">>,
  true satisfies Same<contractReply.AnswerBegun, Omit<Parameters<BeginAnswer>[0], "by" | "reference">>,
  true satisfies Same<contractBeforeSending.BeforeSending["case"], CaseBeforeSending | null>,
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
