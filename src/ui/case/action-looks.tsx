import {
  ArrowReply20Regular,
  ArrowUndo20Regular,
  BranchFork20Regular,
  CalendarEdit20Regular,
  CalendarArrowRight20Regular,
  CheckmarkCircle20Regular,
  CommentCheckmark20Regular,
  Flag20Regular,
  FolderOpen20Regular,
  MailCheckmark20Regular,
  MailClock20Regular,
  MailDismiss20Regular,
  MailProhibited20Regular,
  Merge20Regular,
  NoteAdd20Regular,
  PauseCircle20Regular,
  PersonSwap20Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { CaseAction } from "./action-list.ts";
import { CASE_WORDS } from "./words.ts";

/** The words of an action on a button, in a menu (where they may be longer), and its icon. */
export interface ActionLook {
  readonly button: string;
  readonly item: string;
  readonly icon: ReactElement;
}

const look = (icon: ReactElement, item: string, button = item): ActionLook => ({ icon, item, button });

export const ACTION_LOOKS: Readonly<Record<CaseAction, ActionLook>> = {
  acknowledge: look(<MailCheckmark20Regular />, CASE_WORDS.acknowledge),
  "mark-acknowledged": look(<CheckmarkCircle20Regular />, CASE_WORDS.markAcknowledged),
  "record-acknowledgement": look(<CheckmarkCircle20Regular />, CASE_WORDS.recordAcknowledgement),
  reply: look(<ArrowReply20Regular />, CASE_WORDS.reply),
  "record-reply": look(<MailCheckmark20Regular />, CASE_WORDS.recordReplyMore, CASE_WORDS.recordReply),
  "record-holding-reply": look(<MailClock20Regular />, CASE_WORDS.recordHoldingReply),
  "was-acknowledgement": look(<ArrowUndo20Regular />, CASE_WORDS.wasAcknowledgement),
  "was-holding-reply": look(<MailClock20Regular />, CASE_WORDS.wasHoldingReply),
  "no-reply-needed": look(<MailDismiss20Regular />, CASE_WORDS.noReplyNeededMore, CASE_WORDS.noReplyNeeded),
  "wait-for-customer": look(<PauseCircle20Regular />, CASE_WORDS.waitForCustomer),
  "customer-answered": look(<CommentCheckmark20Regular />, CASE_WORDS.customerAnswered),
  extend: look(<CalendarArrowRight20Regular />, CASE_WORDS.extend),
  "record-milestone": look(<Flag20Regular />, CASE_WORDS.recordMilestone),
  merge: look(<Merge20Regular />, CASE_WORDS.merge),
  reopen: look(<FolderOpen20Regular />, CASE_WORDS.reopen),
  "mark-complex": look(<BranchFork20Regular />, CASE_WORDS.markComplex),
  "mark-ordinary": look(<BranchFork20Regular />, CASE_WORDS.markOrdinary),
  reassign: look(<PersonSwap20Regular />, CASE_WORDS.reassign),
  "add-note": look(<NoteAdd20Regular />, CASE_WORDS.addNote),
  "correct-receipt": look(<CalendarEdit20Regular />, CASE_WORDS.correctReceipt),
  "not-from-public": look(<MailProhibited20Regular />, CASE_WORDS.notFromPublic),
  "from-public-after-all": look(<ArrowUndo20Regular />, CASE_WORDS.fromPublicAfterAll),
};
