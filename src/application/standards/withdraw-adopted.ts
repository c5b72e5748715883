import { saysTheSame } from "../../domain/standards/change-check.ts";
import { fullDateInWords } from "../../domain/clock/date-in-words.ts";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import { checkCouncil } from "../check-council.ts";
import type { Authority, Council } from "../ports/council.ts";
import type { DraftWithdrawal, StandardDraft } from "../ports/standard-drafts.ts";
import { authorityUnknown, NOT_SET_UP, type Refusal } from "../refusal.ts";
import { appendRevision } from "../rules/append-revision.ts";
import type { AdoptNeeds } from "./adopt-draft.ts";
import { checkApproval, mayApprove } from "./approve-draft.ts";
import {
  alreadyInForce,
  CHANGED_SINCE_ADOPTED,
  draftChanged,
  NO_WITHDRAWAL_ASKED,
  NOT_ADOPTED,
} from "./draft-refusals.ts";
import { keepNext } from "./keep-next.ts";
import { newestVersion, todayAt } from "./newest-version.ts";
import { asSeen, newestOf } from "./open-draft.ts";
import { readStandards, type ReadNeeds } from "./read-standards.ts";
import type { AskWithdrawal, KeepAdopted, WithdrawAdopted } from "./standards-use-cases.ts";
import { nextVersion } from "./with-next-version.ts";

interface Withdrawable {
  readonly authority: Authority;
  /** The council's document without the version. Its earlier ones keep the targets that they were given. */
  readonly without: Council;
}

/** A target judges nothing, and may have been set apart since. */
const judged = <T extends object>(standard: T): T & { readonly targetPercent: null } => ({
  ...standard,
  targetPercent: null,
});

/** Only what nobody has been promised yet, and what is still as it was adopted, is taken out again. */
const couldBeWithdrawn = (
  council: Council,
  draft: StandardDraft,
  now: Instant,
): Result<Withdrawable, Refusal> => {
  const authority = council.authorities.find(({ id }) => id === draft.authority);
  if (authority === undefined) return failed(authorityUnknown(draft.authority));
  const { inForceFrom } = draft.change;
  if (inForceFrom <= todayAt(authority, now)) return failed(alreadyInForce(fullDateInWords(inForceFrom)));
  const newest = newestVersion(council, authority, draft.standard);
  if (newest === null || !saysTheSame(judged(newest.standard), judged(nextVersion(draft)))) {
    return failed(CHANGED_SINCE_ADOPTED);
  }
  const { version } = newest.standard;
  const standards = (authority.standards ?? []).filter(
    (each) => each.id !== draft.standard || each.version !== version,
  );
  const authorities = council.authorities.map((each) =>
    each === authority ? { ...authority, standards } : each,
  );
  return succeeded({ authority, without: { ...council, authorities } });
};

export const askWithdrawal =
  (needs: ReadNeeds): AskWithdrawal =>
  async ({ because, by, ...seen }) => {
    const [council, all] = await Promise.all([needs.record.council(), needs.record.standardDrafts()]);
    if (council === null) return failed(NOT_SET_UP);
    const found = asSeen(all, seen);
    if (!found.ok) return found;
    if (found.value.state !== "adopted") return failed(NOT_ADOPTED);
    const possible = couldBeWithdrawn(council, found.value, needs.now());
    if (!possible.ok) return possible;
    const reason = because.trim();
    if (reason === "") {
      const message = "Say why it should not begin: it stays on record with the change.";
      return failed({ code: "draft-invalid", field: "because", message });
    }
    return keepNext(needs, {
      ...found.value,
      ...{ revision: found.value.revision + 1, state: "withdrawal-asked" },
      ...{ savedAt: needs.now(), savedBy: by },
      withdrawal: { because: reason, askedBy: by, approval: null },
    });
  };

/** What is asked for; null where nobody does. */
const askedOf = ({ state, withdrawal }: StandardDraft): DraftWithdrawal | null =>
  state === "withdrawal-asked" ? withdrawal : null;

export const keepAdopted =
  (needs: ReadNeeds): KeepAdopted =>
  async ({ by, ...seen }) => {
    const found = asSeen(await needs.record.standardDrafts(), seen);
    if (!found.ok) return found;
    if (askedOf(found.value) === null) return failed(NO_WITHDRAWAL_ASKED);
    return keepNext(needs, {
      ...found.value,
      ...{ revision: found.value.revision + 1, state: "adopted" },
      ...{ savedAt: needs.now(), savedBy: by, withdrawal: null },
    });
  };

/** As it is told in the history of the cases that it concerns. */
const reasonOf = ({ change }: StandardDraft, because: string): string =>
  `“${change.title}” is not promised from ${fullDateInWords(change.inForceFrom)} on after all: ${because}`;

/** The withdrawal is settled in the same step as the rules change, as an adoption is. */
export const withdrawAdopted =
  (needs: AdoptNeeds): WithdrawAdopted =>
  async ({ agreedBy, on, by, ...seen }) => {
    const { record, now } = needs;
    const all = await record.standardDrafts();
    const last = newestOf(all, seen);
    if (last?.state === "withdrawn" && last.revision === seen.revision + 1) return readStandards(needs)();
    const found = asSeen(all, seen);
    if (!found.ok) return found;
    const draft = found.value;
    const asked = askedOf(draft);
    if (asked === null) return failed(NO_WITHDRAWAL_ASKED);

    const withdrawn = await record.changeRules(async (change): Promise<Result<boolean, Refusal>> => {
      const before = await change.council();
      if (before === null) return failed(NOT_SET_UP);
      const moment = now();
      const possible = couldBeWithdrawn(before, draft, moment);
      if (!possible.ok) return possible;
      const { authority, without: council } = possible.value;
      if (!mayApprove(before, { writers: [asked.askedBy] }, by)) {
        const message = "You have asked for it yourself. Somebody else has to withdraw it.";
        return failed({ code: "own-draft", field: "draft", message });
      }
      const wrong = checkApproval({ agreedBy, on }, todayAt(authority, moment)) ?? checkCouncil(council)[0];
      if (wrong !== undefined) return failed(wrong);
      // First, and refused where somebody was faster: until here nothing has been written.
      const kept = await change.keepStandardDraft({
        ...draft,
        ...{ revision: draft.revision + 1, state: "withdrawn", savedAt: moment, savedBy: by },
        withdrawal: { ...asked, approval: { agreedBy: agreedBy.trim(), on, recordedBy: by } },
      });
      if (!kept) return succeeded(false);
      const why = { by: by.name, because: reasonOf(draft, asked.because), at: moment };
      await appendRevision(change, { before, council }, why);
      await change.saveCouncil(council);
      return succeeded(true);
    });
    if (!withdrawn.ok) return withdrawn;
    if (withdrawn.value) return readStandards(needs)();
    return failed(draftChanged(newestOf(await record.standardDrafts(), draft) ?? draft));
  };
