import Type, { type Static } from "typebox";
import type { Allowance } from "../domain/standards/allowance.ts";
import { Channel, CivilDate, Kind, Nullable } from "./case.ts";

const Text = Type.String({ minLength: 1, maxLength: 200 });
const Sentences = Type.String({ maxLength: 2000 });
const literals = <const V extends string[]>(values: readonly [...V]) => Type.Enum([...values] as [...V]);
const Names = Nullable(Type.Array(Type.String({ minLength: 1, maxLength: 63 })));

/** `{ "workingDays": 8 }`. Which units there are, and how much makes sense, is told by the check of standards. */
const AllowanceSetup = Type.Unsafe<Allowance>(Type.Record(Type.String(), Type.Number()));

const OnWaiting = Type.Optional(literals(["stops", "restarts"]));

/** A standard as it stands in a council's document: the same shape as in the rules. */
export const StandardSetup = Type.Object({
  id: Type.String({ minLength: 1, maxLength: 100 }),
  version: Type.Integer({ minimum: 1 }),
  inForceFrom: CivilDate,
  approved: Nullable(Type.Object({ by: Type.String({ maxLength: 200 }), on: CivilDate })),
  title: Text,
  promised: literals(["acknowledgement", "reply"]),
  authorities: Names,
  services: Names,
  kinds: Nullable(Type.Array(Kind)),
  channels: Type.Array(Channel),
  complexity: literals(["ordinary", "complex", "any"]),
  allowance: AllowanceSetup,
  counting: Type.Object({
    receivedOnNonWorkingDay: literals(["count-from-next-day", "treat-as-next-working-day"]),
    cutOff: Nullable(Type.String({ maxLength: 20 })),
    dayOne: literals(["day-after-receipt", "day-of-receipt"]),
    dueOnNonWorkingDay: literals(["keep", "next-working-day"]),
    dueTime: literals(["end-of-day", "close"]),
    partlyPausedDays: literals(["count", "do-not-count"]),
  }),
  workingDays: literals(["own-calendar", "statutory", "statutory-uk"]),
  startsAt: Type.Union([literals(["receipt", "acknowledgement"]), Type.Object({ milestone: Text })]),
  waiting: Type.Object({ clarification: OnWaiting, identity: OnWaiting, fee: OnWaiting }),
  extension: Nullable(
    Type.Object({
      atMost: AllowanceSetup,
      times: Type.Integer({ minimum: 1, maximum: 100 }),
      noticeBy: Type.Literal("due-date"),
      noticeSays: Sentences,
    }),
  ),
  basis: literals(["statutory", "corporate", "service"]),
  measured: literals(["measured", "sampled", "advertised-only"]),
  notMeasured: Nullable(Type.Object({ since: CivilDate, reason: Sentences })),
  targetPercent: Nullable(Type.Number({ minimum: 0, maximum: 100 })),
  source: Sentences,
});
export type StandardSetup = Static<typeof StandardSetup>;
