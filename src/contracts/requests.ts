import Type, { type Static } from "typebox";
import { Channel } from "./case.ts";

/** What the service is asked for with a GET: the names after the question mark. */

const Text = Type.String({ minLength: 1, maxLength: 200 });

/** GET /api/messages */
export const MessageQuery = Type.Object({
  messageId: Type.String({ minLength: 3, maxLength: 998, description: "Internet Message-ID" }),
  mailbox: Type.Optional(Type.String({ minLength: 3, maxLength: 254 })),
});
export type MessageQuery = Static<typeof MessageQuery>;

/** GET /api/cases: everything given must hold. In order of the next due date. */
export const CasesQuery = Type.Object({
  list: Type.Optional(
    Type.Enum(["open", "overdue", "due-soon", "at-risk", "answered", "followed"], {
      description: "Absent: all, open and answered. `followed`: open ones that the asking officer follows",
    }),
  ),
  authority: Type.Optional(Text),
  service: Type.Optional(Text),
  owner: Type.Optional(
    Type.String({ minLength: 1, maxLength: 64, description: "An officer's id, `me`, or `none` for unowned" }),
  ),
  channel: Type.Optional(Channel),
  snoozed: Type.Optional(
    Type.Enum(["without", "only"], {
      description: "What the asking officer has snoozed; absent: it makes no difference",
    }),
  ),
  /** Cases about the same matter as this one, to answer together: same sender, still open. */
  like: Type.Optional(Type.String({ minLength: 1, maxLength: 40, description: "A case's reference" })),
  search: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 200,
      description: "Part of a reference, a sender's name or a subject",
    }),
  ),
  /** `period`, `standard` and `outcome`: the cases behind one figure. */
  period: Type.Optional(
    Type.String({ minLength: 4, maxLength: 20, description: "2026-Q2, 2026-04, 2026, 2026/27, 2026/27-Q1" }),
  ),
  standard: Type.Optional(Text),
  outcome: Type.Optional(
    Type.Enum(
      [
        ...(["denominator", "met", "missed", "missed-open"] as const),
        ...(["not-yet-due", "not-from-public", "merged", "no-reply-needed", "not-measured"] as const),
      ],
      { description: "`denominator`: met and missed together. `missed` includes those still open." },
    ),
  ),
  after: Type.Optional(
    Type.String({ minLength: 1, maxLength: 200, description: "`next` of the page before" }),
  ),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
});
export type CasesQuery = Static<typeof CasesQuery>;

/** GET /api/compliance */
export const ComplianceQuery = Type.Object({
  period: Type.String({
    minLength: 4,
    maxLength: 20,
    description: "2026-Q2, 2026-04, 2026, 2026/27, 2026/27-Q1",
  }),
  authority: Type.Optional(Text),
});
export type ComplianceQuery = Static<typeof ComplianceQuery>;

/** Where a case is named in the path. */
export const CaseReference = Type.Object({ reference: Type.String({ minLength: 1, maxLength: 40 }) });
