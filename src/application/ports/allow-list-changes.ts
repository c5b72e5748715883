import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { Actor } from "../../domain/case/event.ts";

/** A list by which mail is known to be the council's own, or a resident's though it comes from the council's domain. */
export type AllowList =
  { readonly kind: "web-forms" } | { readonly kind: "own-domains"; readonly authority: string };

/** Who put an entry on a list or took it off. It decides which mail is from the public, and so what figures count. */
export interface AllowListChange {
  readonly at: Instant;
  /** An officer in the tab, or whoever saved the council's document with `set-up`. */
  readonly by: Extract<Actor, { kind: "officer" }> | { readonly kind: "set-up"; readonly name: string };
  readonly list: AllowList;
  readonly entry: string;
  /** Whether it is on the list since then. */
  readonly listed: boolean;
}

/** Reads what was appended together with the council's document. */
export interface AllowListChanges {
  /** The newest first. */
  allowListChanges(limit: number): Promise<readonly AllowListChange[]>;
}
