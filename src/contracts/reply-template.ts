import Type, { type Static } from "typebox";
import { CivilDate, Instant, Nullable } from "./case.ts";

export const Answer = Type.Enum(["acknowledgement", "holding-reply", "reply"]);
export type Answer = Static<typeof Answer>;

/** The domain's `ReplyTemplate`. */
export const ReplyTemplate = Type.Object({
  id: Type.String({ minLength: 1, maxLength: 60, pattern: "^[a-z0-9][a-z0-9-]*$" }),
  purpose: Type.Enum(["acknowledgement", "holding-reply", "apology", "information-request", "reply"]),
  name: Type.String({ minLength: 1, maxLength: 80 }),
  wordings: Type.Array(
    Type.Object({ language: Type.Enum(["en", "cy"]), text: Type.String({ maxLength: 8000 }) }),
    { minItems: 1, maxItems: 2 },
  ),
});
export type ReplyTemplate = Static<typeof ReplyTemplate>;

/** The templates of one authority. */
export const AuthorityTemplates = Type.Object({
  authority: Type.String(),
  templates: Type.Array(ReplyTemplate),
  /** Counts up with each saving; 0 while nobody has saved any, and the ones that we ship are used. */
  revision: Type.Integer({ minimum: 0 }),
  savedAt: Nullable(Instant),
  savedBy: Nullable(Type.String()),
});
export type AuthorityTemplates = Static<typeof AuthorityTemplates>;

/** GET and POST /api/reply-templates answer with all of them. */
export const ReplyTemplates = Type.Object({ authorities: Type.Array(AuthorityTemplates) });
export type ReplyTemplates = Static<typeof ReplyTemplates>;

/** POST /api/reply-templates: `templates` empty goes back to the ones that we ship. */
export const SaveReplyTemplates = Type.Object({
  authority: Type.String({ minLength: 1, maxLength: 100 }),
  /** The revision that was edited: a newer one is not overwritten (`templates-changed`). */
  revision: Type.Integer({ minimum: 0 }),
  templates: Type.Array(ReplyTemplate, { maxItems: 40 }),
});
export type SaveReplyTemplates = Static<typeof SaveReplyTemplates>;

/** POST /api/cases/:reference/answer-begun: what the answer is that the officer begins to write. */
export const AnswerBegun = Type.Object({
  /** null: nothing any more; the window was closed without sending. */
  as: Nullable(Answer),
  /** The new date of a holding reply, where one was promised. */
  replyBy: Nullable(CivilDate),
});
export type AnswerBegun = Static<typeof AnswerBegun>;
