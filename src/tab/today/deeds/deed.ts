import type { OfficerFact } from "../../../contracts/case.ts";
import type { DeskRow } from "../../../contracts/desk.ts";
import type { Instant } from "../../../domain/calendar/civil-date.ts";
import { deedWords } from "./words.ts";

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** What can be done to one case or to many, without opening any of them. */
export type DeskDeed =
  | { readonly does: "take" }
  | { readonly does: "give-back" }
  | { readonly does: "give"; readonly to: Person }
  | { readonly does: "pass"; readonly service: string; readonly to: string; readonly note: string | null }
  | { readonly does: "acknowledge" }
  | { readonly does: "reply"; readonly fact: Extract<OfficerFact, { type: "replied" }> }
  | { readonly does: "no-reply-needed"; readonly reason: string }
  | { readonly does: "not-from-public"; readonly reason: string }
  | { readonly does: "mark-complex"; readonly reason: string }
  | { readonly does: "extend"; readonly fact: Extract<OfficerFact, { type: "extended" }> }
  | { readonly does: "merge"; readonly into: string }
  | { readonly does: "snooze"; readonly until: Instant | null }
  | { readonly does: "follow"; readonly following: boolean };
export type DeedName = DeskDeed["does"];

/** What is sent for one case: a fact, or something beside the record; or why it stays as it is. */
export type DeedOnCase =
  | { readonly sends: "fact"; readonly fact: OfficerFact }
  | { readonly sends: "merge"; readonly into: string }
  | { readonly sends: "snooze"; readonly until: Instant | null }
  | { readonly sends: "follow"; readonly following: boolean }
  | { readonly sends: "nothing"; readonly because: string };

const fact = (each: OfficerFact): DeedOnCase => ({ sends: "fact", fact: each });
const nothing = (because: string): DeedOnCase => ({ sends: "nothing", because });

const owned = (row: DeskRow, owner: Person | null): DeedOnCase => {
  if (!row.open) return nothing(deedWords.stays.closed);
  if (row.owner?.id === owner?.id) return nothing(deedWords.stays.sameOwner);
  return fact({ type: "takenOn", owner });
};

const acknowledgeable = ({ acknowledgement, open }: DeskRow): boolean =>
  open && acknowledgement !== null && acknowledgement.answeredAt === null;

const onOpenCase = (row: DeskRow, each: OfficerFact): DeedOnCase =>
  row.open ? fact(each) : nothing(deedWords.stays.closed);

/** Judged by the row as it is shown: the service judges once more, and has the last word. */
export const deedOn = (deed: DeskDeed, row: DeskRow, me: Person): DeedOnCase => {
  switch (deed.does) {
    case "take":
      return owned(row, { id: me.id, name: me.name });
    case "give-back":
      return owned(row, null);
    case "give":
      return owned(row, deed.to);
    case "pass":
      return row.service === deed.service
        ? nothing(deedWords.stays.sameService)
        : fact({ type: "reassigned", service: deed.service, note: deed.note });
    case "acknowledge":
      return acknowledgeable(row)
        ? fact({ type: "acknowledged", note: null })
        : nothing(deedWords.stays.acknowledged);
    case "reply":
      return onOpenCase(row, deed.fact);
    case "extend":
      return onOpenCase(row, deed.fact);
    case "no-reply-needed":
      return fact({ type: "noReplyNeeded", reason: deed.reason });
    case "not-from-public":
      return fact({ type: "notFromPublic", reason: deed.reason });
    case "mark-complex":
      return row.complexity === "complex"
        ? nothing(deedWords.stays.complex)
        : fact({ type: "complexityChanged", complexity: "complex", reason: deed.reason });
    case "merge":
      return row.open ? { sends: "merge", into: deed.into } : nothing(deedWords.stays.closed);
    case "snooze":
      return { sends: "snooze", until: deed.until };
    case "follow":
      return row.following === deed.following
        ? nothing(deedWords.stays.following(deed.following))
        : { sends: "follow", following: deed.following };
  }
};
