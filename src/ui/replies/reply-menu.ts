import type { Language } from "../../domain/acknowledgement/template.ts";
import type { Clock } from "../../domain/clock/clock.ts";
import { DEFAULT_REPLY_TEMPLATES } from "../../domain/reply/default-templates.ts";
import { answerOf, type ReplyPurpose, type ReplyTemplate } from "../../domain/reply/template.ts";
import { clockFor, nextStep } from "../case/next-step.ts";
import type { ShownCase } from "../case/shown-case.ts";

/** What a reply to one case can begin with, as it stands now. */
export interface ReplyMenu {
  /** Those of one purpose beside each other, the fitting purpose first. */
  readonly templates: readonly ReplyTemplate[];
  /** What fits now; null where no reply is owed. */
  readonly fits: ReplyPurpose | null;
  /** What the button itself opens: always a full reply, with the apology where one is due. */
  readonly reply: ReplyTemplate;
  /** Null where the council has thrown its acknowledgement away. */
  readonly acknowledgement: ReplyTemplate | null;
}

const ORDER: readonly ReplyPurpose[] = [
  "reply",
  "acknowledgement",
  "holding-reply",
  "information-request",
  "apology",
];

const isLate = (clock: Clock | null): boolean => clock?.state === "overdue" || clock?.state === "missed";

/**
 * "Acknowledge" while that is the next step. The apology where the reply is late: a council that works by the Customer
 * Service standard accepts and apologises for what it did not keep.
 */
const fittingPurpose = ({
  case: matter,
  clocks,
}: Pick<ShownCase, "case" | "clocks">): ReplyPurpose | null => {
  if (!matter.open) return null;
  if (nextStep(matter, clocks) === "mark-acknowledged") return "acknowledgement";
  return isLate(clockFor(clocks, "reply")) ? "apology" : "reply";
};

const ours = (purpose: ReplyPurpose): ReplyTemplate | undefined =>
  DEFAULT_REPLY_TEMPLATES.find((template) => template.purpose === purpose);

const plainReply = (templates: readonly ReplyTemplate[], late: boolean): ReplyTemplate => {
  const wanted: readonly ReplyPurpose[] = late ? ["apology", "reply"] : ["reply"];
  const [found] = wanted.flatMap((purpose) => templates.filter((template) => template.purpose === purpose));
  // Who has thrown every reply away still answers mail.
  const reply = found ?? ours("reply");
  if (reply === undefined) throw new Error("There is no reply among the templates that we ship");
  return reply;
};

/** The templates of an authority in the order in which they fit a case. */
export const replyMenu = (
  templates: readonly ReplyTemplate[],
  shown: Pick<ShownCase, "case" | "clocks">,
): ReplyMenu => {
  const fits = fittingPurpose(shown);
  const late = shown.case.open && isLate(clockFor(shown.clocks, "reply"));
  const purposes = fits === null ? ORDER : [fits, ...ORDER.filter((purpose) => purpose !== fits)];
  return {
    templates: purposes.flatMap((purpose) => templates.filter((template) => template.purpose === purpose)),
    fits,
    reply: plainReply(templates, late),
    acknowledgement: templates.find(({ purpose }) => purpose === "acknowledgement") ?? null,
  };
};

/** Whether the officer gives a date before it opens. */
export const asksForDate = ({ purpose }: Pick<ReplyTemplate, "purpose">): boolean =>
  answerOf(purpose) === "holding-reply";

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Those with every typed word in their name: "hold" finds the holding reply. */
export const templatesNamed = (
  templates: readonly ReplyTemplate[],
  typed: string,
): readonly ReplyTemplate[] => {
  const words = plain(typed).split(/\s+/);
  return templates.filter(({ name }) => words.every((word) => plain(name).includes(word)));
};

const LANGUAGES: readonly Language[] = ["en", "cy"];

/** The languages in which any of them is written; one of them alone asks nobody to choose. */
export const languagesOf = (templates: readonly ReplyTemplate[]): readonly Language[] =>
  LANGUAGES.filter((language) =>
    templates.some(({ wordings }) => wordings.some((wording) => wording.language === language)),
  );
