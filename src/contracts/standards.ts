import Type, { type Static } from "typebox";
import { CivilDate, Instant, Nullable } from "./case.ts";
import { StandardSetup } from "./standard-setup.ts";

const Name = Type.String({ minLength: 1, maxLength: 100 });
const Words = Type.String({ maxLength: 2000 });
const Number = Type.Integer({ minimum: 1 });
const Person = Type.Object({ kind: Type.Literal("officer"), id: Type.String(), name: Type.String() });

/** What may be changed of a standard, from a date on; the domain's `StandardChange`. */
export const StandardChange = Type.Object({
  title: Type.String({ minLength: 1, maxLength: 200 }),
  allowance: StandardSetup.properties.allowance,
  counting: StandardSetup.properties.counting,
  waiting: StandardSetup.properties.waiting,
  targetPercent: Nullable(Type.Number({ minimum: 0, maximum: 100 })),
  measured: StandardSetup.properties.measured,
  notMeasuredBecause: Nullable(Words),
  inForceFrom: CivilDate,
  source: Words,
});
export type StandardChange = Static<typeof StandardChange>;

/** Which draft is meant, as it was seen. */
const seen = { authority: Name, standard: Name, draft: Number, revision: Number };

/** POST /api/standards/drafts */
export const SaveStandardDraft = Type.Object({
  authority: Name,
  standard: Name,
  /** The draft that is written at, as it was seen; null begins one. */
  seen: Nullable(Type.Object({ draft: Number, revision: Number })),
  /** The version of the standard that the writer saw. */
  baseVersion: Number,
  change: StandardChange,
  because: Words,
});
export type SaveStandardDraft = Static<typeof SaveStandardDraft>;

/** POST /api/standards/drafts/approve and /withdraw */
export const ApproveStandardDraft = Type.Object({
  ...seen,
  /** A person or a committee. */
  agreedBy: Type.String({ maxLength: 200 }),
  on: CivilDate,
});
export type ApproveStandardDraft = Static<typeof ApproveStandardDraft>;

/** POST /api/standards/drafts/discard */
export const DiscardStandardDraft = Type.Object({ ...seen, because: Nullable(Words) });
export type DiscardStandardDraft = Static<typeof DiscardStandardDraft>;

/** POST /api/standards/drafts/ask-withdrawal */
export const AskWithdrawal = Type.Object({ ...seen, because: Words });
export type AskWithdrawal = Static<typeof AskWithdrawal>;

/** POST /api/standards/drafts/preview, /adopt, /keep and /look */
export const SeenDraft = Type.Object(seen);
export type SeenDraft = Static<typeof SeenDraft>;

const Outcome = Type.Enum([
  ...(["met", "missed", "missed-open", "not-yet-due", "not-from-public", "merged"] as const),
  ...(["no-reply-needed", "not-measured"] as const),
]);

/** Counted as the figures of Compliance are. */
export const LookFigure = Type.Object({
  met: Type.Integer(),
  missed: Type.Integer(),
  missedOpen: Type.Integer(),
  denominator: Type.Integer(),
  percent: Nullable(Type.Number()),
  excluded: Type.Object({
    notYetDue: Type.Integer(),
    notFromPublic: Type.Integer(),
    merged: Type.Integer(),
    noReplyNeeded: Type.Integer(),
    notMeasured: Type.Integer(),
  }),
});
export type LookFigure = Static<typeof LookFigure>;

const Stand = Type.Object({ dueOn: CivilDate, outcome: Outcome });

/** What a draft would have meant for the cases received in a year. */
export const Look = Type.Object({
  from: CivilDate,
  to: CivilDate,
  asOf: Instant,
  /** Cases that were counted twice. */
  examined: Type.Integer(),
  dueOtherwise: Type.Integer(),
  becomeLate: Type.Integer(),
  noLongerLate: Type.Integer(),
  was: LookFigure,
  would: LookFigure,
  services: Type.Array(Type.Object({ service: Type.String(), was: LookFigure, would: LookFigure })),
  /** The first of the cases that would stand otherwise. */
  rows: Type.Array(
    Type.Object({
      reference: Type.String(),
      service: Type.String(),
      receivedOn: CivilDate,
      was: Stand,
      would: Stand,
    }),
  ),
});
export type Look = Static<typeof Look>;

/** A line of the answer to /api/standards/drafts/look: how far it has come, and last what it found. */
export const LookStep = Type.Union([
  Type.Object({ examined: Type.Integer(), of: Type.Integer() }),
  Type.Object({ look: Look }),
]);
export type LookStep = Static<typeof LookStep>;

const Approval = Type.Object({ agreedBy: Type.String(), on: CivilDate, recordedBy: Person });

const Draft = Type.Object({
  ...seen,
  state: Type.Enum(["draft", "approved", "adopted", "discarded", "withdrawal-asked", "withdrawn"]),
  base: StandardSetup,
  baseTarget: Nullable(Type.Number()),
  change: StandardChange,
  because: Type.String(),
  /** The revision in which the change itself was last written. */
  written: Number,
  writers: Type.Array(Person),
  approval: Nullable(Approval),
  discardedBecause: Nullable(Type.String()),
  /** Of what was adopted and has not begun: who asks for it and why, and who agreed. */
  withdrawal: Nullable(
    Type.Object({ because: Type.String(), askedBy: Person, approval: Nullable(Approval) }),
  ),
  savedAt: Instant,
  savedBy: Person,
  steps: Type.Array(
    Type.Object({
      what: Type.Enum([
        ...(["begun", "changed", "approved", "adopted", "discarded"] as const),
        ...(["withdrawal-asked", "kept", "withdrawn"] as const),
      ]),
      at: Instant,
      by: Type.String(),
      /** Why it was discarded, or is to be withdrawn. */
      because: Nullable(Type.String()),
    }),
  ),
  /** The standard was changed since the draft was written for it. */
  baseChanged: Type.Boolean(),
  /** Null while nobody has looked at the change as it now stands. */
  look: Nullable(
    Type.Object({
      authority: Name,
      standard: Name,
      draft: Number,
      written: Number,
      look: Look,
      lookedBy: Person,
    }),
  ),
});

const Version = Type.Object({
  standard: StandardSetup,
  /** As it is set now. */
  targetPercent: Nullable(Type.Number()),
  standing: Type.Enum(["in-force", "coming", "former"]),
  /** The last day; null: no end is known. */
  until: Nullable(CivilDate),
  published: Nullable(Type.Object({ id: Type.String(), title: Type.String() })),
  /** When it came into the rules, and when its words were put right. */
  kept: Type.Array(Type.Object({ at: Instant, by: Type.String(), because: Type.String() })),
});

/** What the authorities promise, in all versions, and the changes that are thought of. */
export const StandardRegister = Type.Object({
  authorities: Type.Array(
    Type.Object({
      authority: Type.String(),
      today: CivilDate,
      standards: Type.Array(
        Type.Object({ id: Type.String(), versions: Type.Array(Version), drafts: Type.Array(Draft) }),
      ),
    }),
  ),
});
export type StandardRegister = Static<typeof StandardRegister>;

/** What adopting a draft would move among the open cases. */
export const AdoptionPreview = Type.Object({
  changes: Type.Boolean(),
  examined: Type.Integer(),
  moved: Type.Integer(),
  becomeOverdue: Type.Integer(),
  becomeSafe: Type.Integer(),
  rows: Type.Array(
    Type.Object({
      reference: Type.String(),
      authority: Type.String(),
      service: Type.String(),
      promised: Type.Enum(["acknowledgement", "reply"]),
      from: Nullable(CivilDate),
      to: Nullable(CivilDate),
      becomes: Nullable(Type.Enum(["overdue", "safe"])),
    }),
  ),
});
export type AdoptionPreview = Static<typeof AdoptionPreview>;
