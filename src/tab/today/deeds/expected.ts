import type { DeskRow } from "../../../contracts/desk.ts";
import type { DeskDeed, Person } from "./deed.ts";
import { deedWords } from "./words.ts";

/** How a row will most likely look once a deed is recorded: shown at once, taken back when it is refused. */
export interface Expected {
  readonly owner?: Person | null;
  readonly service?: string;
  readonly following?: boolean;
  /** What to say in the row; null: the change shows by itself. */
  readonly says: string | null;
}

export const expectedOf = (deed: DeskDeed, me: Person): Expected => {
  switch (deed.does) {
    case "take":
      return { owner: { id: me.id, name: me.name }, says: null };
    case "give-back":
      return { owner: null, says: null };
    case "give":
      return { owner: deed.to, says: null };
    case "pass":
      return { owner: null, service: deed.service, says: null };
    case "follow":
      return { following: deed.following, says: null };
    case "snooze":
      return { says: deed.until === null ? null : deedWords.expected.snooze };
    default:
      return { says: deedWords.expected[deed.does] };
  }
};

export const withExpected = (row: DeskRow, expected: Expected | undefined): DeskRow =>
  expected === undefined
    ? row
    : {
        ...row,
        owner: expected.owner === undefined ? row.owner : expected.owner,
        service: expected.service ?? row.service,
        passedOnBy:
          expected.service === undefined || expected.service === row.service ? row.passedOnBy : row.service,
        following: expected.following ?? row.following,
      };
