import { ANSWERS, type Answer } from "../reply/template.ts";

/** Header of a sent mail that says what answer it is to the customer: one of `ANSWERS`. */
export const ANSWER_HEADER = "X-Response-Standards-Answer";

/** Header of a holding reply that says by when the customer was told to expect the reply: `2026-04-16`. */
export const REPLY_BY_HEADER = "X-Response-Standards-Reply-By";

/** What an answer header says; null where there is none, or one that is not ours to understand. */
export const answerInHeader = (value: string | null | undefined): Answer | null => {
  const said = (value ?? "").trim().toLowerCase();
  return ANSWERS.find((each) => each === said) ?? null;
};
