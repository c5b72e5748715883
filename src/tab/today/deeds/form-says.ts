import type { DeskRow } from "../../../contracts/desk.ts";
import { FORM_WORDS } from "../../../ui/case/form-words.ts";
import type { FormSays } from "../../../ui/case/forms/FactForm.tsx";
import { deedWords } from "./words.ts";

const FORMS = {
  pass: FORM_WORDS.reassign,
  reply: FORM_WORDS.recordReply,
  "no-reply-needed": FORM_WORDS.noReplyNeeded,
  "not-from-public": FORM_WORDS.notFromPublic,
  "mark-complex": FORM_WORDS.markComplex,
} as const satisfies Readonly<Record<string, FormSays>>;

const effectOf = (does: keyof typeof FORMS, rows: readonly Pick<DeskRow, "open">[]): string => {
  const { noReplyNeeded } = FORM_WORDS;
  const several = rows.length > 1;
  if (does === "no-reply-needed" && !rows.some(({ open }) => open)) {
    return several ? deedWords.severalFurther : noReplyNeeded.effectFurther;
  }
  return several ? deedWords.several[does] : FORMS[does].effect;
};

/** What a form of the pane says on the desk: to which cases it will be done, and what will become of all of them. */
export const formSays = (
  does: keyof typeof FORMS,
  rows: readonly Pick<DeskRow, "open" | "reference">[],
): FormSays => ({
  title: `${FORMS[does].title}: ${deedWords.whom(rows.map(({ reference }) => reference))}`,
  effect: effectOf(does, rows),
});
