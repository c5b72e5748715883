import Type, { type Static } from "typebox";
import { Channel, Kind } from "./case.ts";
import { Driver } from "./compliance.ts";

/** What the service is asked for with a GET: the names after the question mark. */

const Text = Type.String({ minLength: 1, maxLength: 200 });
const PeriodId = Type.String({
  minLength: 4,
  maxLength: 20,
  description: "2026-Q2, 2026-04, 2026-W14, 2026, 2026/27, 2026/27-Q1",
});
const Yes = Type.Enum(["yes"]);

/** GET /api/messages */
export const MessageQuery = Type.Object({
  messageId: Type.String({ minLength: 3, maxLength: 998, description: "Internet Message-ID" }),
  mailbox: Type.Optional(Type.String({ minLength: 3, maxLength: 254 })),
});
export type MessageQuery = Static<typeof MessageQuery>;

/** GET /api/cases: everything given must hold. In order of the next due date, unless `order` says otherwise. */
export const CasesQuery = Type.Object({
  list: Type.Optional(
    Type.Enum(["open", "overdue", "answered", "followed"], {
      description:
        "Absent: all, open and answered. `followed`: open ones that the asking officer follows. What is at risk: GET /api/desk",
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
  kind: Type.Optional(Kind),
  /** The cases behind one number of a report: those received in the period, and what else the number says. */
  period: Type.Optional(PeriodId),
  standard: Type.Optional(Text),
  promised: Type.Optional(Type.Enum(["acknowledgement", "reply"])),
  outcome: Type.Optional(
    Type.Enum(
      [
        ...(["denominator", "met", "missed", "missed-open"] as const),
        ...(["not-yet-due", "not-from-public", "merged", "no-reply-needed", "not-measured"] as const),
        ...(["met-automatically", "met-by-holding-reply", "met-by-extension", "answered"] as const),
      ],
      {
        description:
          "`denominator`: met and missed together. `missed` includes those still open. `answered`: in time or " +
          "late. Absent beside a standard or a promise: `denominator`.",
      },
    ),
  ),
  answerDays: Type.Optional(
    Type.String({
      pattern: "^\\d{1,5}(-\\d{0,5})?$",
      description: "Answered on that working day: `5`, `5-9`, or `30-` for 30 and more",
    }),
  ),
  weekday: Type.Optional(
    Type.String({ pattern: "^[1-7](-[1-7])?$", description: "Arrived on that day, 1 Monday: `1`, `1-5`" }),
  ),
  hour: Type.Optional(
    Type.String({
      pattern: "^(1?\\d|2[0-3])(-(1?\\d|2[0-3]))?$",
      description: "Arrived in that hour of the authority's clock: `9`, or `9-16` for 09:00 to 17:00",
    }),
  ),
  timeUnknown: Type.Optional(Yes),
  handOffs: Type.Optional(
    Type.String({
      pattern: "^\\d{1,5}(-\\d{0,5})?$",
      description: "Handed on so often: `0`, `1-` for once or more",
    }),
  ),
  extended: Type.Optional(Yes),
  paused: Type.Optional(Yes),
  driver: Type.Optional(Driver),
  withoutDriver: Type.Optional(Driver),
  heldBy: Type.Optional(
    Type.String({ minLength: 1, maxLength: 200, description: "A service that had the case at some time" }),
  ),
  order: Type.Optional(
    Type.Enum(["working-days"], {
      description:
        "The fewest working days first, so that a median can be found: those of the answer beside `standard`, else " +
        "those for which `heldBy` had it, else those for which it was `paused`",
    }),
  ),
  after: Type.Optional(
    Type.String({ minLength: 1, maxLength: 200, description: "`next` of the page before" }),
  ),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
});
export type CasesQuery = Static<typeof CasesQuery>;

const InScope = {
  authority: Type.Optional(Text),
  /** The service that has the case now. */
  service: Type.Optional(Text),
  channel: Type.Optional(Channel),
  kind: Type.Optional(Kind),
};

/** GET /api/compliance, GET /api/compliance/practice */
export const ComplianceQuery = Type.Object({ period: PeriodId, ...InScope });
export type ComplianceQuery = Static<typeof ComplianceQuery>;

/** GET /api/compliance/trend */
export const TrendQuery = Type.Object({
  length: Type.Enum(["week", "month", "quarter", "year", "financial-quarter", "financial-year"]),
  /** Any period in which the last point lies at its end; absent: the one in which today lies. */
  until: Type.Optional(PeriodId),
  count: Type.Optional(Type.Integer({ minimum: 1, maximum: 60, description: "12 when absent" })),
  ...InScope,
});
export type TrendQuery = Static<typeof TrendQuery>;

/** Where a case is named in the path. */
export const CaseReference = Type.Object({ reference: Type.String({ minLength: 1, maxLength: 40 }) });
