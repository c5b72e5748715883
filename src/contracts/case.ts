import Type, { type Static, type TSchema } from "typebox";

export const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const literals = <const V extends string[]>(values: readonly [...V]) => Type.Enum([...values] as [...V]);

export const CivilDate = Type.String({
  pattern: "^\\d{4}-\\d{2}-\\d{2}$",
  description: "A date in the authority's time zone",
});
export const Instant = Type.String({ description: "A moment in ISO 8601 UTC" });
export const Channel = literals([
  "email",
  "letter",
  "fax",
  "web-form",
  "call-back",
  "telephone",
  "face-to-face",
]);
export const Kind = literals([
  "enquiry",
  "service-request",
  "complaint",
  "complaint-review",
  "compliment",
  "comment",
  "information-request",
  "environmental-information-request",
  "subject-access-request",
  "member-enquiry",
]);
export const Complexity = literals(["ordinary", "complex"]);
export const WaitingFor = literals(["clarification", "identity", "fee"]);
export const Note = Type.String({ maxLength: 2000 });
export const Reason = Type.String({ minLength: 1, maxLength: 2000 });
const Person = Type.Object({
  id: Type.String({ minLength: 1, maxLength: 64 }),
  name: Type.String({ minLength: 1, maxLength: 200 }),
});

/** The date on which it went out, for an answer that is recorded later: by letter, by telephone. Absent: now. */
const AnsweredOn = CivilDate;

/** What an officer may record against a case. The server adds who and when. */
export const OfficerFact = Type.Union([
  Type.Object({ type: Type.Literal("acknowledged"), note: Nullable(Note), on: Type.Optional(AnsweredOn) }),
  Type.Object({ type: Type.Literal("replied"), note: Nullable(Note), on: Type.Optional(AnsweredOn) }),
  /** Says when the reply will come: it confirms receipt, and the reply's clock runs on. */
  Type.Object({
    type: Type.Literal("holdingReplySent"),
    note: Nullable(Note),
    on: Type.Optional(AnsweredOn),
    /** By when the customer was told to expect the reply. The promise itself does not move. */
    replyBy: Type.Optional(CivilDate),
  }),
  /** "That was only an acknowledgement": takes the recorded reply back and records an acknowledgement at its time. */
  Type.Object({ type: Type.Literal("replyWasAcknowledgement") }),
  Type.Object({ type: Type.Literal("replyWasHoldingReply") }),
  /** Of an open case: nobody waits for an answer. Of a closed one: what the customer has written since needs none. */
  Type.Object({ type: Type.Literal("noReplyNeeded"), reason: Reason }),
  Type.Object({ type: Type.Literal("takenOn"), owner: Nullable(Person) }),
  Type.Object({
    type: Type.Literal("reassigned"),
    service: Type.String({ minLength: 1 }),
    note: Nullable(Note),
  }),
  Type.Object({ type: Type.Literal("complexityChanged"), complexity: Complexity, reason: Reason }),
  Type.Object({ type: Type.Literal("reclassified"), kind: Kind }),
  Type.Object({ type: Type.Literal("notFromPublic"), reason: Reason }),
  Type.Object({ type: Type.Literal("correctedReceipt"), receivedOn: CivilDate, reason: Reason }),
  /** The council has asked the customer for something and can not go on without it. */
  Type.Object({ type: Type.Literal("waiting"), waitingFor: WaitingFor, reason: Reason }),
  Type.Object({ type: Type.Literal("waitingEnded"), note: Nullable(Note) }),
  /** The reply is put off by so much of its allowance's unit. */
  Type.Object({
    type: Type.Literal("extended"),
    amount: Type.Integer({ minimum: 1, maximum: 10_000 }),
    reason: Reason,
    customerToldOn: CivilDate,
    approvedBy: Nullable(Type.String({ minLength: 1, maxLength: 200 })),
  }),
  /** The replies so far did not answer the matter. */
  Type.Object({ type: Type.Literal("reopened"), reason: Reason }),
  /** Something happened that a standard's clock starts at, for example `investigation concluded`. */
  Type.Object({ type: Type.Literal("milestone"), name: Type.String({ minLength: 1, maxLength: 200 }) }),
  /** What an officer wants colleagues to know. No clock and no figure depends on it. */
  Type.Object({ type: Type.Literal("noted"), text: Reason }),
  Type.Object({ type: Type.Literal("withdrawn"), withdraws: Type.Integer({ minimum: 2 }) }),
]);
export type OfficerFact = Static<typeof OfficerFact>;

/** A fact and the key under which it is recorded at most once, however often it is sent. */
export const RecordFact = Type.Object({
  key: Type.String({ minLength: 8, maxLength: 64 }),
  fact: OfficerFact,
});
export type RecordFact = Static<typeof RecordFact>;

/** The matter of the case in the path is answered under this one. Taken back by withdrawing it on either. */
export const MergeCases = Type.Object({
  key: Type.String({ minLength: 8, maxLength: 64 }),
  into: Type.String({ minLength: 1, maxLength: 40 }),
});
export type MergeCases = Static<typeof MergeCases>;

export const LogLetter = Type.Object({
  key: Type.String({ minLength: 8, maxLength: 64 }),
  channel: literals(["letter", "fax", "call-back"]),
  authority: Type.String({ minLength: 1 }),
  service: Type.String({ minLength: 1 }),
  /** The date stamped on the letter when it came in. */
  receivedOn: CivilDate,
  /** When a call was taken, on the wall clock of the authority: a call-back is promised within hours. */
  time: Type.Optional(Type.String({ pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" })),
  senderName: Type.String({ minLength: 1, maxLength: 200 }),
  subject: Type.String({ minLength: 1, maxLength: 300 }),
  kind: Kind,
  complexity: Complexity,
});
export type LogLetter = Static<typeof LogLetter>;

export const ClockSummary = Type.Object({
  standardId: Type.String(),
  title: Type.String(),
  promised: literals(["acknowledgement", "reply"]),
  state: literals(["running", "due-soon", "overdue", "paused", "met", "missed", "not-needed"]),
  dueOn: CivilDate,
  dueAt: Instant,
  /** The due date before it was put off; null while it never was. */
  originalDueOn: Nullable(CivilDate),
  answeredAt: Nullable(Instant),
  workingDaysUsed: Nullable(Type.Integer()),
  workingDaysLeft: Nullable(Type.Integer()),
  workingDaysLate: Nullable(Type.Integer()),
  /** Where the promise is counted in time: working minutes where it is promised in them, else by the clock. */
  minutesLeft: Nullable(Type.Integer()),
  minutesLate: Nullable(Type.Integer()),
  /** What is waited for while the clock stands still. */
  pausedFor: Nullable(Type.Object({ waitingFor: WaitingFor, since: Instant })),
});
export type ClockSummary = Static<typeof ClockSummary>;

/** Why an open case wants attention before it is late. */
export const RiskReason = literals([
  "overdue",
  "due-today",
  "due-tomorrow",
  "not-acknowledged",
  "unowned",
  "owner-away",
  "no-movement",
  "wrote-again",
]);
export type RiskReason = Static<typeof RiskReason>;

export const CaseRow = Type.Object({
  reference: Type.String(),
  authority: Type.String(),
  service: Type.String(),
  channel: Channel,
  kind: Kind,
  complexity: Complexity,
  subject: Type.String(),
  senderName: Type.String(),
  owner: Nullable(Person),
  receivedOn: CivilDate,
  open: Type.Boolean(),
  acknowledgement: Nullable(ClockSummary),
  reply: Nullable(ClockSummary),
  risks: Type.Array(RiskReason),
  /** Only in a list in the order of working days: those that count there. */
  workingDays: Type.Optional(Type.Integer()),
});
export type CaseRow = Static<typeof CaseRow>;

export const CaseList = Type.Object({
  rows: Type.Array(CaseRow),
  /**
   * Of cases behind a figure, and of those in the order of working days, as many as there are; else counted up to
   * 1,000, and with `orMore` there are more.
   */
  total: Type.Integer(),
  orMore: Type.Optional(Type.Literal(true)),
  /** Pass as `after` to read on; null at the end. */
  next: Nullable(Type.String()),
});
export type CaseList = Static<typeof CaseList>;

export const CaseMessage = Type.Object({
  messageId: Type.String(),
  mailbox: Type.String(),
  direction: literals(["in", "out"]),
  subject: Type.String(),
  fromName: Type.String(),
  at: Instant,
  mailClass: Type.String(),
});
export type CaseMessage = Static<typeof CaseMessage>;

/** One case, whole. The events are the domain's `CaseEvent`s: with the rules, the browser folds them into ticking clocks. */
export const CaseView = Type.Object({
  reference: Type.String(),
  row: CaseRow,
  /** The domain's `CaseEvent` in order; typed in the client as such. */
  events: Type.Array(Type.Unknown()),
  messages: Type.Array(CaseMessage),
  /** How far the automatic acknowledgement has come; null: none was ever owed. */
  automaticAcknowledgement: Nullable(
    Type.Object({
      stage: Type.Enum(["wanted", "drafted", "sending", "sent", "not-needed", "not-sent", "unknown"]),
      reason: Nullable(Type.String()),
    }),
  ),
  /** The domain's `Rules` that this case is counted by; null: the council's rules of today. */
  rules: Nullable(Type.Unknown()),
  asOf: Instant,
});
export type CaseView = Static<typeof CaseView>;
