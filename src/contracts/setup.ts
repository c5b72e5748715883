import Type, { type Static } from "typebox";
import { Nullable } from "./case.ts";

const Text = Type.String({ minLength: 1, maxLength: 200 });
const Id = Type.String({ pattern: "^[a-z0-9][a-z0-9-]{0,62}$" });
const Address = Type.String({ pattern: "^[^@\\s]+@[^@\\s]+$", maxLength: 254 });
const CivilDate = Type.String({ pattern: "^\\d{4}-\\d{2}-\\d{2}$" });
const TimeOfDay = Type.String({ pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" });

const ClosingTime = Type.String({ pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" });

const Hours = Type.Array(Type.Tuple([TimeOfDay, ClosingTime]), { maxItems: 8 });

export const CalendarSetup = Type.Object({
  id: Id,
  name: Text,
  version: Type.Integer({ minimum: 1 }),
  timeZone: Text,
  hours: Type.Object({
    mon: Type.Optional(Hours),
    tue: Type.Optional(Hours),
    wed: Type.Optional(Hours),
    thu: Type.Optional(Hours),
    fri: Type.Optional(Hours),
    sat: Type.Optional(Hours),
    sun: Type.Optional(Hours),
  }),
  bankHolidays: Type.Array(
    Type.Union([
      Type.Literal("england-and-wales"),
      Type.Literal("scotland"),
      Type.Literal("northern-ireland"),
    ]),
  ),
  closures: Type.Array(Type.Object({ date: CivilDate, name: Text })),
  openings: Type.Array(Type.Object({ date: CivilDate, name: Nullable(Text), hours: Hours })),
});

export const AuthoritySetup = Type.Object({
  id: Id,
  name: Text,
  /** Mail from these domains is the council's own. */
  mailDomains: Type.Array(Type.String({ minLength: 3, maxLength: 253 })),
  calendar: CalendarSetup,
  automaticAcknowledgementCounts: Type.Boolean(),
  /** Percentage per standard id that this authority has set itself; absent where none was decided. */
  targets: Type.Record(Type.String(), Type.Number({ minimum: 0, maximum: 100 })),
});

export const ServiceSetup = Type.Object({
  id: Id,
  name: Text,
  /** First letters of its case references, for example HS in HS-2026-00412. */
  referencePrefix: Type.String({ pattern: "^[A-Z]{2,4}$" }),
});

export const MailboxSetup = Type.Object({ address: Address, authority: Id, service: Id });

export const OfficerSetup = Type.Object({
  /** Object id in Entra: the only thing that identifies a person. */
  id: Type.String({ minLength: 1, maxLength: 64 }),
  name: Text,
  services: Type.Array(Id),
});

/** Who the council is: kept in the database, one document per tenant, changed as a whole. */
export const Setup = Type.Object({
  tenant: Id,
  name: Text,
  authorities: Type.Array(AuthoritySetup, { minItems: 1 }),
  services: Type.Array(ServiceSetup, { minItems: 1 }),
  mailboxes: Type.Array(MailboxSetup),
  officers: Type.Array(OfficerSetup),
  webFormSenders: Type.Array(Address),
});
export type Setup = Static<typeof Setup>;
