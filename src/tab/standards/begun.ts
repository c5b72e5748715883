import { changed, unchanged } from "../../domain/standards/change.ts";
import { dayInWords } from "./day-words.ts";
import { openDraft, type Draft, type RegisterStandard, type RegisterVersion } from "./register.ts";
import { differencesBetween, type Difference } from "./what-changes.ts";
import { standardsWords } from "./words.ts";

const { newer: said, fields } = standardsWords;

/** The version and the draft that somebody had before them when they began to write, or to decide. */
export interface Begun {
  readonly newest: RegisterVersion;
  readonly draft: Draft | null;
}

export const asItStands = (entry: RegisterStandard, newest: RegisterVersion): Begun => ({
  newest,
  draft: openDraft(entry),
});

/** Whether somebody has done anything since: what is sent then would be held against what was never seen. */
export const isOvertaken = (begun: Begun, now: Begun): boolean =>
  begun.newest.standard.version !== now.newest.standard.version ||
  begun.draft?.draft !== now.draft?.draft ||
  begun.draft?.revision !== now.draft?.revision;

/** Who has done what since. */
export const overtakenBy = (begun: Begun, now: Begun, { drafts }: RegisterStandard): string => {
  const seen = begun.draft;
  if (seen === null) {
    return now.draft === null ? said.versionChanged : said.begun(now.draft.writers[0]?.name ?? "");
  }
  const since = drafts.find(({ draft }) => draft === seen.draft);
  return since === undefined || since.revision === seen.revision
    ? said.versionChanged
    : said.did[since.state](since.savedBy.name);
};

/** All that the form of a change would begin with. */
const formOf = ({ newest, draft }: Begun) => {
  const change = draft?.change ?? unchanged(newest.standard, newest.targetPercent, "");
  return { change, because: draft?.because ?? "", standard: changed(newest.standard, change) };
};

/** What is otherwise than when it was begun; empty where only a decision was taken. */
export const differentSince = (begun: Begun, now: Begun): readonly Difference[] => {
  const [then, current] = [formOf(begun), formOf(now)];
  const written = ({
    change,
    because,
  }: ReturnType<typeof formOf>): readonly (readonly [string, string])[] => [
    [fields.inForceFrom, change.inForceFrom === "" ? "" : dayInWords(change.inForceFrom)],
    [fields.because, because],
    [fields.source, change.source],
  ];
  const texts = written(then).map(([what, text], index) => {
    const [, next] = written(current)[index] ?? [what, ""];
    return { what, now: text === "" ? [] : [text], then: next === "" ? [] : [next] };
  });
  return [
    ...differencesBetween(
      { standard: then.standard, target: then.change.targetPercent },
      { standard: current.standard, target: current.change.targetPercent },
    ),
    ...texts.filter((each) => each.now.join() !== each.then.join()),
  ];
};
