import Type, { type Static } from "typebox";
import { CivilDate, Instant, Nullable } from "./case.ts";
import { Absence } from "./people.ts";
import { ReplyTemplate } from "./reply-template.ts";

/** What the browser needs to sign in. Public: holds nothing secret. */
export const ClientSettings = Type.Object({
  signIn: Type.Object({
    authority: Type.String(),
    clientId: Type.String(),
    scope: Type.String(),
    /** `AAD` in a council's tenant; `OIDC` for another provider. */
    protocol: Type.Union([Type.Literal("AAD"), Type.Literal("OIDC")]),
  }),
  /** Where the pane loads office.js from: Microsoft's address unless the installation says otherwise. */
  officeJs: Type.String(),
  version: Type.String(),
});
export type ClientSettings = Static<typeof ClientSettings>;

/** The council as a signed-in officer sees it. Rules are the domain's `Rules`, per authority id. */
export const CouncilView = Type.Object({
  name: Type.String(),
  me: Type.Object({ id: Type.String(), name: Type.String(), services: Type.Array(Type.String()) }),
  authorities: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
  services: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
  mailboxes: Type.Array(
    Type.Object({ address: Type.String(), authority: Type.String(), service: Type.String() }),
  ),
  officers: Type.Array(
    Type.Object({ id: Type.String(), name: Type.String(), services: Type.Array(Type.String()) }),
  ),
  rules: Type.Record(Type.String(), Type.Unknown()),
  /** Which revision of the rules that is: a case that is counted by another brings its own. */
  rulesRevision: Type.Integer(),
  /** The last year of which the bank holidays are known: dates beyond it may move. */
  bankHolidaysKnownTo: Type.Integer(),
  /** The domain's `ToldZone` of each authority's time zone: milliseconds since 1970, and offsets in milliseconds. */
  zones: Type.Array(
    Type.Object({
      timeZone: Type.String(),
      from: Type.Integer(),
      to: Type.Integer(),
      offsets: Type.Array(Type.Array(Type.Integer(), { minItems: 2, maxItems: 2 })),
    }),
  ),
  today: CivilDate,
  now: Instant,
  /** What replies begin with, per authority id. */
  replyTemplates: Type.Record(Type.String(), Type.Array(ReplyTemplate)),
  /** Who is away, from today on, and who covers. */
  absences: Type.Array(Absence),
  /** How fresh the record is: when each mailbox was last read, and its last problem. */
  mailboxHealth: Type.Array(
    Type.Object({ address: Type.String(), readAt: Nullable(Instant), problem: Nullable(Type.String()) }),
  ),
});
export type CouncilView = Static<typeof CouncilView>;

/** Every refusal has this shape: what happened, which field, what to do. */
export const Problem = Type.Object({
  /** Stable, for programs: `case-not-found`, `field-invalid`, `not-signed-in` ... */
  code: Type.String(),
  message: Type.String(),
  field: Type.Optional(Type.String()),
});
export type Problem = Static<typeof Problem>;
