import Type, { type Static } from "typebox";
import { CivilDate, Nullable } from "./case.ts";
import { Answer } from "./reply-template.ts";

/** POST /api/messages/before-sending: what is known of the conversation that a mail is about to go out in. */
export const AboutToSend = Type.Object({
  /** As Outlook tells it; Graph writes the same one with other signs. */
  conversationId: Nullable(Type.String({ maxLength: 500 })),
  /** Message-ID that is answered, where Outlook tells it. */
  inReplyTo: Nullable(Type.String({ maxLength: 998 })),
  subject: Type.String({ maxLength: 1000 }),
});
export type AboutToSend = Static<typeof AboutToSend>;

/** The case of that conversation; null: it is not tracked, and nothing is asked. */
export const BeforeSending = Type.Object({
  case: Nullable(
    Type.Object({
      reference: Type.String(),
      /** Still owed a reply. */
      open: Type.Boolean(),
      /** What the officer who asks began, lately; null when it can not be told what this answer is. */
      begunAs: Nullable(Answer),
      replyBy: Nullable(CivilDate),
      /**
       * Everyone who is in the conversation so far, and the council's own shared mailboxes; lower case. Empty where
       * not everyone is known, as for a mail to hundreds: then nobody is to be called outside it.
       */
      addresses: Type.Array(Type.String()),
      /** Mail domains of the council, lower case: colleagues may be copied in. */
      ownDomains: Type.Array(Type.String()),
    }),
  ),
});
export type BeforeSending = Static<typeof BeforeSending>;
