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
  version: Type.String(),
});
export type Health = Static<typeof Health>;

/** What could not be read as a message, or could not be written to one: kept, and shown to people. */
export const SetAsideList = Type.Object({
  mail: Type.Array(
    Type.Object({
      mailbox: Type.String(),
      item: Type.String(),
      reason: Type.String(),
      tries: Type.Integer(),
      lastTriedAt: Instant,
    }),
  ),
  tags: Type.Array(Type.Object({ mailbox: Type.String(), reason: Type.String(), since: Instant })),
});
export type SetAsideList = Static<typeof SetAsideList>;
