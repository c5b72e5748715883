import { awaitedMilestone, extendableClock, isWaiting, mayWaitFor } from "./case-options.ts";
import { canReplyHere, clockFor, isOpen, nextStep, type NextStep } from "./next-step.ts";
import type { ShownCase } from "./shown-case.ts";

/** Everything that an officer can do with a case from its buttons and its menu. */
export type CaseAction =
  | "acknowledge"
  | "mark-acknowledged"
  | "record-acknowledgement"
  | "reply"
  | "record-reply"
  | "record-holding-reply"
  | "was-acknowledgement"
  | "was-holding-reply"
  | "no-reply-needed"
  | "wait-for-customer"
  | "customer-answered"
  | "extend"
  | "record-milestone"
  | "reopen"
  | "merge"
  | "mark-complex"
  | "mark-ordinary"
  | "reassign"
  | "add-note"
  | "correct-receipt"
  | "not-from-public"
  | "from-public-after-all";

export interface ActionList {
  /** What is due next: the one button that stands out. Null when nothing is due. */
  readonly primary: CaseAction | null;
  readonly secondary: CaseAction | null;
  readonly menu: readonly CaseAction[];
}

/** Which answers can be written from where the case is shown. */
export interface AnswersHere {
  readonly reply: boolean;
  /** With a template for it. */
  readonly acknowledgement: boolean;
}

export const NO_ANSWERS_HERE: AnswersHere = { reply: false, acknowledgement: false };

/** What the standards of the case allow, besides answering it. */
const allowedByStandards = ({ case: matter, clocks }: ShownCase): readonly CaseAction[] => {
  if (!matter.open) return ["reopen"];
  return [
    ...(isWaiting(matter) ? (["customer-answered"] as const) : []),
    ...(!isWaiting(matter) && mayWaitFor(clocks).length > 0 ? (["wait-for-customer"] as const) : []),
    ...(awaitedMilestone(clocks) === null ? [] : (["record-milestone"] as const)),
    ...(extendableClock(clocks) === null ? [] : (["extend"] as const)),
  ];
};

/** What is due next, by the way in which it can be done here: written, or recorded as done. */
const primaryOf = (due: NextStep, canReply: boolean, here: AnswersHere): CaseAction | null => {
  if (due === "none") return null;
  if (due === "mark-acknowledged") return canReply && here.acknowledgement ? "acknowledge" : due;
  return due === "reply" && !canReply ? "record-reply" : due;
};

/** Which actions a case offers now, and where. */
export const actionList = (shown: ShownCase, here: AnswersHere): ActionList => {
  const { case: matter, clocks } = shown;
  const canReply = here.reply && canReplyHere(matter);
  if (matter.notFromPublic !== null) {
    return { primary: null, secondary: null, menu: ["from-public-after-all", "reassign", "add-note"] };
  }
  // It is answered under another reference, and counted there.
  if (matter.mergedInto !== null) return { primary: null, secondary: null, menu: ["reassign"] };
  const acknowledgement = clockFor(clocks, "acknowledgement");
  const mayAcknowledge =
    acknowledgement !== null && isOpen(acknowledgement) && matter.acknowledgedByPersonAt === null;
  const replied = matter.repliedAt !== null;
  const wroteAgain = matter.customerWroteAgainAt !== null;
  const offered: CaseAction[] = [
    ...(mayAcknowledge ? (["mark-acknowledged"] as const) : []),
    ...(canReply ? (["reply"] as const) : []),
    ...(replied ? [] : (["record-reply"] as const)),
  ];
  const wanted = primaryOf(nextStep(matter, clocks), canReply, here);
  const others = offered.filter((action) => action !== wanted);
  const corrections: readonly CaseAction[] = replied ? ["was-acknowledgement", "was-holding-reply"] : [];
  // An acknowledgement looks like an answer, and a "thank you" like a question: the way to say so stands in sight.
  const unasked = wroteAgain && !matter.open ? "no-reply-needed" : (corrections[0] ?? null);
  // Beside the acknowledgement that is written here stands the reply; that it went out otherwise is in the menu.
  const beside = wanted === "acknowledge" ? "reply" : (others[0] ?? null);
  const secondary = wanted === null ? unasked : beside;
  return {
    primary: wanted,
    secondary,
    menu: [
      ...[...corrections, ...others].filter((action) => action !== secondary),
      ...(mayAcknowledge ? (["record-acknowledgement"] as const) : []),
      ...(matter.open ? (["record-holding-reply"] as const) : []),
      ...allowedByStandards(shown).filter((action) => action !== wanted),
      matter.complexity === "ordinary" ? "mark-complex" : "mark-ordinary",
      "reassign",
      ...(matter.open ? (["merge", "no-reply-needed"] as const) : []),
      "add-note",
      "correct-receipt",
      "not-from-public",
    ],
  };
};
