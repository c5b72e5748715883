import Type, { type Static } from "typebox";
import { CivilDate, Instant, Nullable } from "./case.ts";

export const Figure = Type.Object({
  standardId: Type.String(),
  standardTitle: Type.String(),
  promised: Type.Union([Type.Literal("acknowledgement"), Type.Literal("reply")]),
  targetPercent: Nullable(Type.Number()),
  service: Nullable(Type.String()),
  met: Type.Integer(),
  missed: Type.Integer(),
  missedOpen: Type.Integer(),
  denominator: Type.Integer(),
  percent: Nullable(Type.Number()),
  excluded: Type.Object({
    notYetDue: Type.Integer(),
    notFromPublic: Type.Integer(),
    /** Answered under the reference of another case, and counted there. */
    merged: Type.Integer(),
    /** Said by an officer, with a reason, before the promise was broken. */
    noReplyNeeded: Type.Integer(),
    notMeasured: Type.Integer(),
  }),
  metAutomatically: Type.Integer(),
  /** Of those met, how many by a holding reply. */
  metByHoldingReply: Type.Integer(),
  /** Of those met, how many after the date on which they were due before they were put off. */
  metByExtension: Type.Integer(),
});

export const ComplianceReport = Type.Object({
  period: Type.Object({
    /** As asked for, for example 2026-Q2. */
    id: Type.String(),
    /** In words, for example "April to June 2026". */
    title: Type.String(),
    from: CivilDate,
    to: CivilDate,
  }),
  authority: Nullable(Type.String()),
  asOf: Instant,
  /** Cases received in the period, by channel. */
  received: Type.Record(Type.String(), Type.Integer()),
  /** Each standard over all services. */
  standards: Type.Array(Figure),
  /** Each standard for each service that had cases. */
  services: Type.Array(Figure),
  /** Sentences that could be read out in committee. */
  sentences: Type.Array(Type.String()),
});
export type ComplianceReport = Static<typeof ComplianceReport>;
