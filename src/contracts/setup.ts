import Type, { type Static } from "typebox";
import { CivilDate, Nullable } from "./case.ts";
import { StandardSetup } from "./standard-setup.ts";

const literals = <const V extends string[]>(values: readonly [...V]) => Type.Enum([...values] as [...V]);
const Text = Type.String({ minLength: 1, maxLength: 200 });
const Id = Type.String({ pattern: "^[a-z0-9][a-z0-9-]{0,62}$" });
const Address = Type.String({ pattern: "^[^@\\s]+@[^@\\s]+$", maxLength: 254 });
const TimeOfDay = Type.String({ pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" });

const ClosingTime = Type.String({ pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$" });

const Hours = Type.Array(Type.Tuple([TimeOfDay, ClosingTime]), { maxItems: 8 });

const Closures = Type.Array(Type.Object({ date: CivilDate, name: Text }));

/** Hours of single dates, in the place of whatever would hold on them otherwise. */
const Openings = Type.Array(Type.Object({ date: CivilDate, name: Nullable(Text), hours: Hours }));

const WeeklyHours = Type.Object({
  mon: Type.Optional(Hours),
  tue: Type.Optional(Hours),
  wed: Type.Optional(Hours),
  thu: Type.Optional(Hours),
  fri: Type.Optional(Hours),
  sat: Type.Optional(Hours),
  sun: Type.Optional(Hours),
});

export const CalendarSetup = Type.Object({
  id: Id,
  name: Text,
  version: Type.Integer({ minimum: 1 }),
  timeZone: Text,
  hours: WeeklyHours,
  bankHolidays: Type.Array(literals(["england-and-wales", "scotland", "northern-ireland"])),
  closures: Closures,
  /** Absent: none. */
  openings: Type.Optional(Openings),
});

/** Opening hours of a service of its own; its time zone and bank holidays are the authority's. */
export const ServiceCalendarSetup = Type.Object({
  id: Id,
  name: Text,
  version: Type.Integer({ minimum: 1 }),
  hours: WeeklyHours,
  closures: Closures,
  openings: Type.Optional(Openings),
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
  /** The published sets of standards that it has switched on; absent: the joint council's. */
  presets: Type.Optional(Type.Array(Id)),
  /** Its own standards, among them copies of published ones that it has edited. */
  standards: Type.Optional(Type.Array(StandardSetup)),
});

export const ServiceSetup = Type.Object({
  id: Id,
  name: Text,
  /** First letters of its case references, for example HS in HS-2026-00412. */
  referencePrefix: Type.String({ pattern: "^[A-Z]{2,4}$" }),
  /** Absent: it works when the authority works. */
  calendar: Type.Optional(ServiceCalendarSetup),
  /** While it has no calendar: the version of the last one that it had. */
  lastCalendarVersion: Type.Optional(Type.Integer({ minimum: 1 })),
});

export const MailboxSetup = Type.Object({
  address: Address,
  authority: Id,
  service: Id,
  /** Its mail is read from this date on; absent: from 90 days before it is first read. */
  readFrom: Type.Optional(CivilDate),
});

export const OfficerSetup = Type.Object({
  /** Object id in Entra: the only thing that identifies a person. */
  id: Type.String({ minLength: 1, maxLength: 64 }),
  name: Text,
  services: Type.Array(Id),
});

/** Who the council is, as it is written down: one document per tenant, changed as a whole. */
export const Setup = Type.Object({
  tenant: Id,
  name: Text,
  authorities: Type.Array(AuthoritySetup, { minItems: 1 }),
  services: Type.Array(ServiceSetup, { minItems: 1 }),
  mailboxes: Type.Array(MailboxSetup),
  officers: Type.Array(OfficerSetup),
  webFormSenders: Type.Array(Address),
});
export type WrittenSetup = Static<typeof Setup>;

type WithOpenings<C extends { openings?: unknown }> = Omit<C, "openings"> & Required<Pick<C, "openings">>;
type Authority = Omit<Static<typeof AuthoritySetup>, "calendar"> & {
  calendar: WithOpenings<Static<typeof CalendarSetup>>;
};
type Service = Omit<Static<typeof ServiceSetup>, "calendar"> & {
  calendar?: WithOpenings<Static<typeof ServiceCalendarSetup>>;
};

/** The same with everything that goes without saying written out. */
export type Setup = Omit<WrittenSetup, "authorities" | "services"> & {
  authorities: Authority[];
  services: Service[];
};

/** A document with everything that goes without saying written out: no openings where it names none. */
export const completeSetup = (written: WrittenSetup): Setup => ({
  ...written,
  authorities: written.authorities.map((authority) => ({
    ...authority,
    calendar: { ...authority.calendar, openings: authority.calendar.openings ?? [] },
  })),
  services: written.services.map(({ calendar, ...service }) =>
    calendar === undefined
      ? service
      : { ...service, calendar: { ...calendar, openings: calendar.openings ?? [] } },
  ),
});
