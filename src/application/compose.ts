import { beHere } from "./around/be-here.ts";
import { findMessageLink } from "./around/find-message-link.ts";
import { findNextDue } from "./around/find-next-due.ts";
import { followCase } from "./around/follow-case.ts";
import { snoozeCase } from "./around/snooze-case.ts";
import { bringIn } from "./bring-in.ts";
import { changeWriting } from "./change-writing.ts";
import { reportCompliance } from "./compliance/report-compliance.ts";
import { reportPractice } from "./compliance/report-practice.ts";
import { reportTrend } from "./compliance/report-trend.ts";
import { deskUseCases } from "./desk/desk-of.ts";
import { findCase } from "./find-case.ts";
import { findMessage } from "./find-message.ts";
import { bringRulesUpToDate, keepBankHolidays } from "./keep-bank-holidays.ts";
import { keepTagsInStep } from "./keep-tags-in-step.ts";
import { listCases } from "./list-cases.ts";
import { listMailboxes } from "./list-mailboxes.ts";
import { logLetter } from "./log-letter.ts";
import { mergeCases } from "./merge-cases.ts";
import { changeCalendar, previewCalendar } from "./calendars/change-calendar.ts";
import { changeAllowList, changeTeam, listAllowLists } from "./services/change-services.ts";
import { cancelAbsence, listPeople, planAbsence } from "./people/absences.ts";
import { listNotices, sendTestNotice, switchNotice } from "./notify/notices-of-officer.ts";
import type { MessageLinks } from "./ports/message-links.ts";
import type { ActivityFeed } from "./ports/notices.ts";
import type { Now } from "./ports/now.ts";
import type { CaseRecord } from "./ports/record.ts";
import { previewAcknowledgement } from "./preview-acknowledgement.ts";
import { previewRules } from "./preview-rules.ts";
import { bringProjectionsUpToDate, rebuildProjections } from "./rebuild-projections.ts";
import { recalculate } from "./recalculate.ts";
import { receiveMail } from "./receive-mail.ts";
import { recordFact } from "./record-fact.ts";
import { recordFacts } from "./record-facts.ts";
import { askBeforeSending } from "./replies/ask-before-sending.ts";
import { beginAnswer } from "./replies/begin-answer.ts";
import { listReplyTemplates } from "./replies/list-reply-templates.ts";
import { saveReplyTemplates } from "./replies/save-reply-templates.ts";
import { setUpCouncil } from "./set-up-council.ts";
import { setUpFromMailbox } from "./set-up-from-mailbox.ts";
import { standardsUseCases } from "./standards/standards-of.ts";
import { startClock } from "./start-clock.ts";
import type { UseCases } from "./use-cases.ts";

/** All use cases over the record of one tenant. */
export const useCasesOf = (needs: {
  readonly record: CaseRecord;
  readonly now: Now;
  /** Absent: messages can not be opened from elsewhere. */
  readonly links?: MessageLinks | null;
  /** Absent: nobody is told anything in Teams. */
  readonly feed?: ActivityFeed | null;
}): UseCases => ({
  receiveMail: receiveMail(needs),
  bringIn: bringIn(needs),
  beHere: beHere(needs),
  snoozeCase: snoozeCase(needs),
  followCase: followCase(needs),
  findNextDue: findNextDue(needs),
  listNotices: listNotices({ record: needs.record, feed: needs.feed ?? null }),
  switchNotice: switchNotice({ record: needs.record, feed: needs.feed ?? null }),
  sendTestNotice: sendTestNotice({ record: needs.record, feed: needs.feed ?? null }),
  findMessageLink: findMessageLink({ record: needs.record, links: needs.links ?? null }),
  previewCalendar: previewCalendar(needs, previewRules(needs)),
  changeCalendar: changeCalendar(needs),
  listAllowLists: listAllowLists(needs),
  changeTeam: changeTeam(needs),
  changeAllowList: changeAllowList(needs),
  listPeople: listPeople(needs),
  planAbsence: planAbsence(needs),
  cancelAbsence: cancelAbsence(needs),
  listReplyTemplates: listReplyTemplates(needs),
  saveReplyTemplates: saveReplyTemplates(needs),
  beginAnswer: beginAnswer(needs),
  askBeforeSending: askBeforeSending(needs),
  listMailboxes: listMailboxes(needs),
  changeWriting: changeWriting(needs),
  previewAcknowledgement: previewAcknowledgement(needs),
  recordFact: recordFact(needs),
  recordFacts: recordFacts(needs),
  logLetter: logLetter(needs),
  startClock: startClock(needs),
  findMessage: findMessage(needs),
  findCase: findCase(needs),
  listCases: listCases(needs),
  reportCompliance: reportCompliance(needs),
  reportTrend: reportTrend(needs),
  reportPractice: reportPractice(needs),
  keepTagsInStep: keepTagsInStep(needs),
  rebuildProjections: rebuildProjections(needs),
  bringProjectionsUpToDate: bringProjectionsUpToDate(needs),
  recalculate: recalculate(needs),
  previewRules: previewRules(needs),
  keepBankHolidays: keepBankHolidays(needs),
  bringRulesUpToDate: bringRulesUpToDate(needs),
  mergeCases: mergeCases(needs),
  setUpCouncil: setUpCouncil(needs),
  setUpFromMailbox: setUpFromMailbox(needs),
  ...standardsUseCases(needs, previewRules(needs)),
  ...deskUseCases(needs),
});
