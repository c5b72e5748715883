import Type, { type Static } from "typebox";
import { Instant, Nullable } from "./case.ts";

export const Wording = Type.Object({
  language: Type.Enum(["en", "cy"]),
  /** With places such as `{reference}`. */
  text: Type.String({ maxLength: 4000 }),
  /** Added when the mail arrived while the service was closed; empty for none. */
  outOfHours: Type.String({ maxLength: 4000 }),
});

export type Wording = Static<typeof Wording>;

export const AcknowledgementTemplate = Type.Object({
  wordings: Type.Array(Wording, { minItems: 1, maxItems: 2 }),
  anHourToOneAddress: Type.Integer({ minimum: 1, maximum: 20 }),
});
export type AcknowledgementTemplate = Static<typeof AcknowledgementTemplate>;

/** One shared mailbox: how far it has been read, and what is written to it. */
export const MailboxView = Type.Object({
  address: Type.String(),
  authority: Type.String(),
  service: Type.String(),
  /** Off: null. On: mail received from that moment on is written to, never what came before. */
  marksSince: Nullable(Instant),
  flagsSince: Nullable(Instant),
  acknowledgementsSince: Nullable(Instant),
  acknowledgement: AcknowledgementTemplate,
  /** Who switched on what is on; null: off, or nobody knows any more. */
  switchedOnBy: Type.Object({
    marks: Nullable(Type.String()),
    flags: Nullable(Type.String()),
    acknowledgements: Nullable(Type.String()),
  }),
  /** Who changed that last, and when; null while it is as it began. */
  changed: Nullable(Type.Object({ at: Instant, by: Type.String() })),
  reading: Type.Object({
    /** From when on its mail is read; null: not begun. */
    since: Nullable(Instant),
    messagesRead: Type.Integer(),
    /** How many there were when the first reading began; null: not counted. */
    expected: Nullable(Type.Integer()),
    /** When the first reading came to its end; null: it is still going on. */
    caughtUpAt: Nullable(Instant),
    /** The folder that is furthest behind counts. */
    readAt: Nullable(Instant),
    problem: Nullable(Type.String()),
    folders: Type.Array(
      Type.Object({
        name: Type.String(),
        messagesRead: Type.Integer(),
        readAt: Nullable(Instant),
        problem: Nullable(Type.String()),
      }),
    ),
  }),
});
export type MailboxView = Static<typeof MailboxView>;

export const MailboxList = Type.Object({ mailboxes: Type.Array(MailboxView) });
export type MailboxList = Static<typeof MailboxList>;

/** What is switched on and off; what is absent stays as it is. */
export const ChangeWriting = Type.Object({
  mailbox: Type.String({ minLength: 3, maxLength: 254 }),
  marks: Type.Optional(Type.Boolean()),
  flags: Type.Optional(Type.Boolean()),
  acknowledgements: Type.Optional(Type.Boolean()),
  acknowledgement: Type.Optional(AcknowledgementTemplate),
  /** The words that were edited: newer ones are not overwritten (`acknowledgement-changed`). */
  acknowledgementBefore: Type.Optional(AcknowledgementTemplate),
});
export type ChangeWriting = Static<typeof ChangeWriting>;

/** How an acknowledgement would read for a mail that arrived just now. */
export const PreviewAcknowledgement = Type.Object({
  mailbox: Type.String({ minLength: 3, maxLength: 254 }),
  acknowledgement: AcknowledgementTemplate,
});
export const AcknowledgementPreview = Type.Object({
  during: Type.String(),
  outOfHours: Type.String(),
});
export type AcknowledgementPreview = Static<typeof AcknowledgementPreview>;
