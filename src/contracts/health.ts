import Type, { type Static } from "typebox";
import { Instant, Nullable } from "./case.ts";

/** For whoever watches the service. Public: it holds no names, addresses or subjects. */
export const Health = Type.Object({
  status: Type.Enum(["well", "troubled"]),
  record: Type.Object({ reachable: Type.Boolean() }),
  mailboxes: Type.Object({
    watched: Type.Integer(),
    /** Read lately and without a problem. */
    fresh: Type.Integer(),
    /** When the mailbox that is furthest behind was last read; null when one was never read. */
    oldestReadAt: Nullable(Instant),
  }),
  /** Background work that goes round: when each last finished a round. */
  workers: Type.Array(
    Type.Object({ name: Type.String(), lastRoundAt: Nullable(Instant), wellSince: Nullable(Instant) }),
  ),
  /** What officers are told in Teams. */
  notifications: Type.Object({
    /** Written, and on their way. */
    waiting: Type.Integer(),
    /** Of these, tried ten times or more. */
    inTrouble: Type.Integer(),
    /** People for whom Teams took nothing when it was last tried. */
    notReached: Type.Integer(),
  }),
  version: Type.String(),
});
export type Health = Static<typeof Health>;

/** Mail that could not be taken in, and what could not be written to a mailbox: kept, and shown to people. */
export const SetAsideList = Type.Object({
  mail: Type.Array(
    Type.Object({
      mailbox: Type.String(),
      item: Type.String(),
      reason: Type.String(),
      tries: Type.Integer(),
      lastTriedAt: Instant,
      /** The case that was started for it all the same, so that its clock runs. */
      reference: Nullable(Type.String()),
    }),
  ),
  unsettled: Type.Array(
    Type.Object({
      mailbox: Type.String(),
      graphId: Type.String(),
      /** `marks`: the category and follow-up of a message; `acknowledgement`: an automatic acknowledgement. */
      purpose: Type.Enum(["marks", "acknowledgement"]),
      /** Of an acknowledgement: `unknown` may have reached the customer, `not-sent` has not. */
      stage: Nullable(
        Type.Enum(["wanted", "drafted", "sending", "sent", "not-needed", "not-sent", "unknown"]),
      ),
      reference: Nullable(Type.String()),
      reason: Type.String(),
      since: Instant,
    }),
  ),
});
export type SetAsideList = Static<typeof SetAsideList>;

/** One entry of the list that a person has looked after. */
export const LookedAfter = Type.Union([
  Type.Object({ type: Type.Literal("mail"), mailbox: Type.String(), item: Type.String() }),
  Type.Object({
    type: Type.Literal("unsettled"),
    mailbox: Type.String(),
    graphId: Type.String(),
    purpose: Type.Enum(["marks", "acknowledgement"]),
  }),
]);
export type LookedAfter = Static<typeof LookedAfter>;
