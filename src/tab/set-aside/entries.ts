import type { LookedAfter, SetAsideList } from "../../contracts/health.ts";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { setAsideWords } from "./words.ts";

export const GROUPS = ["acknowledgements", "mail", "marks"] as const;
export type Group = (typeof GROUPS)[number];

/** One thing that came to nothing: what it was, why, and what a person can do. */
export interface Entry {
  readonly key: string;
  readonly group: Group;
  readonly mailbox: string;
  readonly title: string;
  readonly reason: string;
  readonly whatToDo: string;
  readonly since: Instant;
  /** How often it was tried; null where that says nothing. */
  readonly tries: number | null;
  /** The case that it belongs to; null: none. */
  readonly reference: string | null;
  /** By which an administrator finds it in the mailbox. */
  readonly id: string;
  readonly lookedAfter: LookedAfter;
}

/** So often mail is tried in all. */
const TRIES = 3;

const mailEntry = (mail: SetAsideList["mail"][number]): Entry => {
  const { mailbox, item, reason, tries, lastTriedAt, reference } = mail;
  const words = setAsideWords.mail;
  return {
    key: `mail ${mailbox} ${item}`,
    group: "mail",
    ...{ mailbox, reason, tries, reference },
    title: reference === null ? words.title : words.titleWithCase,
    whatToDo: reference !== null ? words.withCase : tries < TRIES ? words.triedAgain : words.withoutCase,
    since: lastTriedAt,
    id: item,
    lookedAfter: { type: "mail", mailbox, item },
  };
};

const acknowledgementWords = (stage: SetAsideList["unsettled"][number]["stage"]) => {
  switch (stage) {
    case "unknown":
      return setAsideWords.unknown;
    case "sending":
      return setAsideWords.sending;
    default:
      return setAsideWords.notSent;
  }
};

const unsettledEntry = (unsettled: SetAsideList["unsettled"][number]): Entry => {
  const { mailbox, graphId, purpose, stage, reference, reason, since } = unsettled;
  const words = purpose === "marks" ? setAsideWords.marks : acknowledgementWords(stage);
  return {
    key: `${purpose} ${mailbox} ${graphId}`,
    group: purpose === "marks" ? "marks" : "acknowledgements",
    ...{ mailbox, reference, since },
    title: words.title,
    reason: reason === "" ? setAsideWords.noReason : reason,
    whatToDo: words.whatToDo,
    tries: null,
    id: graphId,
    lookedAfter: { type: "unsettled", mailbox, graphId, purpose },
  };
};

/** Everything that waits for a person: what may have reached a customer first, the latest of each kind first. */
export const entriesOf = (list: SetAsideList): readonly Entry[] =>
  [...list.mail.map(mailEntry), ...list.unsettled.map(unsettledEntry)].sort(
    (one, other) =>
      GROUPS.indexOf(one.group) - GROUPS.indexOf(other.group) ||
      other.since.localeCompare(one.since) ||
      one.key.localeCompare(other.key),
  );
