import type { AccountClaims } from "oidc-provider";
import { TENANT_ID } from "./registration.ts";

/** Somebody who can sign in. */
export interface Person {
  /** Object id in Entra. */
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** What they do, in a few words. */
  readonly role: string;
}

/** The claims that Entra puts into a token for this person, besides the standard ones. */
export const claimsOf = (person: Person) => ({
  oid: person.id,
  tid: TENANT_ID,
  name: person.name,
  preferred_username: person.address,
});

export const accountClaims = (person: Person): AccountClaims => ({ sub: person.id, ...claimsOf(person) });
