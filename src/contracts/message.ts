import Type, { type Static } from "typebox";
import { CaseView, Instant, Nullable } from "./case.ts";

/** What was decided about one message, and the case it belongs to where there is one. */
export const MessageView = Type.Object({
  messageId: Type.String(),
  mailbox: Type.String(),
  decision: Type.Union([
    Type.Literal("started-case"),
    Type.Literal("belongs-to-case"),
    Type.Literal("answers-case"),
    Type.Literal("starts-no-clock"),
  ]),
  mailClass: Type.String(),
  /** Plain words, first the one that decided. */
  evidence: Type.Array(Type.String()),
  receivedAt: Instant,
  case: Nullable(CaseView),
});
export type MessageView = Static<typeof MessageView>;

/** "It is from the public: start the clock." The clock runs from the original receipt. */
export const StartClock = Type.Object({
  mailbox: Type.String({ minLength: 3 }),
  messageId: Type.String({ minLength: 3, maxLength: 998 }),
});
export type StartClock = Static<typeof StartClock>;

/** A message of an officer's own mailbox, as the pane shows it: it becomes part of a team's record. */
export const BringIn = Type.Object({
  /** The shared mailbox of the team. */
  mailbox: Type.String({ minLength: 3, maxLength: 254 }),
  messageId: Type.String({ minLength: 3, maxLength: 998 }),
  subject: Type.String({ maxLength: 1000 }),
  senderName: Type.String({ maxLength: 500 }),
  senderAddress: Nullable(Type.String({ maxLength: 254 })),
  receivedAt: Instant,
  inReplyTo: Nullable(Type.String({ maxLength: 998 })),
  references: Type.Array(Type.String({ maxLength: 998 }), { maxItems: 50 }),
});
export type BringIn = Static<typeof BringIn>;
