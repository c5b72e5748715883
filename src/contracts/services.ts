import Type, { type Static } from "typebox";
import { Instant } from "./case.ts";

const Id = Type.String({ minLength: 1, maxLength: 63 });

const AllowList = Type.Union([
  Type.Object({ kind: Type.Literal("web-forms") }),
  Type.Object({ kind: Type.Literal("own-domains"), authority: Id }),
]);

/** Who put an entry on a list or took it off. */
export const AllowListChange = Type.Object({
  at: Instant,
  by: Type.Union([
    Type.Object({ kind: Type.Literal("officer"), id: Type.String(), name: Type.String() }),
    /** Whoever saved the council's document. */
    Type.Object({ kind: Type.Literal("set-up"), name: Type.String() }),
  ]),
  list: AllowList,
  entry: Type.String(),
  /** Whether it is on the list since then. */
  listed: Type.Boolean(),
});
export type AllowListChange = Static<typeof AllowListChange>;

/** Who belongs to which service, and whose mail is known to be what. */
export const AllowListsAndTeams = Type.Object({
  /** Addresses from which the council's own web forms write for residents. */
  webFormSenders: Type.Array(Type.String()),
  /** Mail from these domains is the council's own. */
  ownDomains: Type.Array(Type.Object({ authority: Type.String(), domains: Type.Array(Type.String()) })),
  teams: Type.Array(Type.Object({ service: Type.String(), officers: Type.Array(Type.String()) })),
  /** What was done to the lists last, the newest first. */
  changes: Type.Array(AllowListChange),
});
export type AllowListsAndTeams = Static<typeof AllowListsAndTeams>;

export const ChangeTeam = Type.Object({
  service: Id,
  /** Their id in Entra. */
  officer: Type.String({ minLength: 1, maxLength: 64 }),
  member: Type.Boolean(),
});
export type ChangeTeam = Static<typeof ChangeTeam>;

export const ChangeAllowList = Type.Object({
  list: AllowList,
  /** An address, or a domain. */
  entry: Type.String({ minLength: 1, maxLength: 254 }),
  listed: Type.Boolean(),
});
export type ChangeAllowList = Static<typeof ChangeAllowList>;
