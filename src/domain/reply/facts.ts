import type { CivilDate } from "../calendar/civil-date.ts";
import type { Allowance } from "../standards/allowance.ts";

/** What is known of the case that is replied to. What is not known is null: the letter reads well without it. */
export interface ReplyFacts {
  /** As the customer's mail or letter tells it. */
  readonly customer: string | null;
  readonly reference: string;
  readonly service: string;
  readonly council: string;
  /** As the customer wrote it. */
  readonly subject: string;
  readonly receivedOn: CivilDate | null;
  /** The promise of a reply; null where no standard gives one. */
  readonly reply: { readonly allowance: Allowance; readonly dueOn: CivilDate } | null;
  /** The date that the officer promises in a holding reply. */
  readonly newDate: CivilDate | null;
  /** By how much the reply is late, in the unit of its promise: `{ workingDays: 3 }`; null: it is not. */
  readonly late: Allowance | null;
  readonly officer: string;
}
