import type { CaseChange } from "../../contracts/live.ts";

/** What somebody else has just done to a case: after their name. */
const DID: Readonly<Record<string, string>> = {
  takenOn: "changed the owner",
  acknowledged: "acknowledged it",
  replied: "recorded the reply",
  holdingReplySent: "recorded a holding reply",
  noReplyNeeded: "closed it: no reply needed",
  reassigned: "passed it on",
  complexityChanged: "changed how complex it is",
  reclassified: "changed its kind",
  notFromPublic: "marked it as not from the public",
  correctedReceipt: "corrected the received date",
  waiting: "paused it",
  waitingEnded: "ended the pause",
  extended: "extended the reply",
  reopened: "reopened it",
  withdrawn: "took something back",
  mergedInto: "merged it into another",
  mergedFrom: "merged another into it",
  noted: "left a note",
};

/** What happened without a person. */
const HAPPENED: Readonly<Record<string, string>> = {
  received: "Just came in",
  acknowledged: "Just acknowledged automatically",
  replied: "The reply has just been seen",
  holdingReplySent: "A holding reply has just been seen",
  customerWroteAgain: "The customer has just written again",
};

/** "Sam Ward recorded the reply", to be said of a case for a short while. */
export const changeInWords = (
  { what, by }: Pick<CaseChange, "what" | "by">,
  officers: readonly { readonly id: string; readonly name: string }[],
): string => {
  const name = officers.find(({ id }) => id === by)?.name ?? null;
  if (by === null) return HAPPENED[what ?? ""] ?? "Just changed";
  const did = DID[what ?? ""] ?? "changed it";
  return name === null ? `A colleague ${did}` : `${name} ${did}`;
};

/** So many are named; more are counted. */
const NAMED = 3;

const named = (changes: readonly string[], more: string): readonly string[] =>
  changes.length > NAMED ? [more] : changes;

/** What to say of cases that somebody has before their eyes, and that others' doing takes from there. */
export const leavingInWords = (
  cases: { readonly left: readonly CaseChange[]; readonly moved: readonly CaseChange[] },
  officers: Parameters<typeof changeInWords>[1],
): string => {
  const said = (what: string) => (change: CaseChange) =>
    `${change.reference} ${what}: ${changeInWords(change, officers)}.`;
  return [
    ...named(cases.left.map(said("left this list")), `${cases.left.length} cases left this list.`),
    ...named(cases.moved.map(said("moved in this list")), `${cases.moved.length} cases moved in this list.`),
  ].join(" ");
};
