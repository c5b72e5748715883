import type { Result } from "../../domain/result.ts";
import type { AllowList, AllowListChange } from "../ports/allow-list-changes.ts";
import type { Refusal } from "../refusal.ts";
import type { OfficerActor } from "../use-cases.ts";

/** Whether an officer belongs to a service: they see its cases as their team's. Said twice is said once. */
export type ChangeTeam = (input: {
  readonly service: string;
  /** Their id in Entra. */
  readonly officer: string;
  readonly member: boolean;
}) => Promise<Result<AllowListsAndTeams, Refusal>>;

/**
 * Who is known to be who: mail from the council's own domains is its own, and from the senders of web forms it is a
 * resident's though it comes from the council's domain.
 */
export type ChangeAllowList = (input: {
  readonly list: AllowList;
  readonly entry: string;
  readonly listed: boolean;
  readonly by: OfficerActor;
}) => Promise<Result<AllowListsAndTeams, Refusal>>;

/** How the council's document has them now. */
export interface AllowListsAndTeams {
  readonly webFormSenders: readonly string[];
  readonly ownDomains: readonly { readonly authority: string; readonly domains: readonly string[] }[];
  readonly teams: readonly { readonly service: string; readonly officers: readonly string[] }[];
  /** What was done to the lists last, the newest first. */
  readonly changes: readonly AllowListChange[];
}

export type ListAllowLists = () => Promise<Result<AllowListsAndTeams, Refusal>>;
