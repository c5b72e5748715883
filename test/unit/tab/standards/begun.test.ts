import { describe, expect, it } from "@jest/globals";
import { changed } from "../../../../src/domain/standards/change.ts";
import { asItStands, differentSince, isOvertaken, overtakenBy } from "../../../../src/tab/standards/begun.ts";
import type { Draft, RegisterStandard, RegisterVersion } from "../../../../src/tab/standards/register.ts";
import { emailReply, fiveDays, OMAR, PRIYA } from "../../../support/standards.ts";

const FIRST: RegisterVersion = {
  standard: emailReply() as RegisterVersion["standard"],
  targetPercent: 90,
  standing: "in-force",
  until: null,
  published: null,
  kept: [],
};

const draftWith = (changes: Partial<Draft> = {}) =>
  ({
    ...{ authority: "ashby", standard: "email-reply", draft: 1, revision: 1, written: 1, state: "draft" },
    ...{ base: emailReply(), baseTarget: 90, change: fiveDays(), because: "Residents asked for it" },
    ...{ writers: [PRIYA], approval: null, discardedBecause: null, withdrawal: null, savedBy: PRIYA },
    ...{ savedAt: "2026-04-09T09:00:00.000Z", steps: [], baseChanged: false, look: null },
    ...changes,
  }) as Draft;

const entryWith = (drafts: readonly Draft[], versions: readonly RegisterVersion[] = [FIRST]) =>
  ({ id: "email-reply", versions: [...versions], drafts: [...drafts] }) as RegisterStandard;

const now = (entry: RegisterStandard) => asItStands(entry, entry.versions[0] ?? FIRST);
const begun = now(entryWith([draftWith()]));

const byOmar = { revision: 2, savedBy: OMAR, writers: [PRIYA, OMAR] };

describe("a change that somebody else has touched since it was begun", () => {
  it("is not overtaken by a register that was merely read again", () => {
    expect(isOvertaken(begun, now(entryWith([draftWith()])))).toBe(false);
  });

  it("tells who changed the words, and which", () => {
    const entry = entryWith([
      draftWith({ ...byOmar, change: fiveDays({ targetPercent: 80 }), because: "The Executive asked" }),
    ]);
    expect(isOvertaken(begun, now(entry))).toBe(true);
    expect(overtakenBy(begun, now(entry), entry)).toBe("Omar Field has changed this proposal meanwhile.");
    expect(differentSince(begun, now(entry))).toEqual([
      { what: "Target", now: ["90%"], then: ["80%"] },
      { what: "Why it should change", now: ["Residents asked for it"], then: ["The Executive asked"] },
    ]);
  });

  it("is overtaken by an approval, of which no word is different", () => {
    const entry = entryWith([draftWith({ ...byOmar, state: "approved" })]);
    expect(isOvertaken(begun, now(entry))).toBe(true);
    expect(overtakenBy(begun, now(entry), entry)).toMatch(/^Omar Field has approved/);
    expect(differentSince(begun, now(entry))).toEqual([]);
  });

  it("is overtaken by a discarding, after which the form would begin with what holds", () => {
    const entry = entryWith([draftWith({ ...byOmar, state: "discarded" })]);
    expect(overtakenBy(begun, now(entry), entry)).toMatch(/^Omar Field has discarded/);
    expect(differentSince(begun, now(entry)).map(({ what }) => what)).toEqual([
      "Title, as the public reads it",
      "Within",
      "In force from",
      "Why it should change",
    ]);
  });

  it("is overtaken by a version that was adopted meanwhile", () => {
    const second = {
      ...FIRST,
      standard: changed(emailReply(), fiveDays()),
      standing: "coming",
    } as RegisterVersion;
    const entry = entryWith([draftWith({ ...byOmar, state: "adopted" })], [second, FIRST]);
    expect(overtakenBy(begun, now(entry), entry)).toMatch(/^Omar Field has adopted/);
    const without = { newest: FIRST, draft: null };
    expect(isOvertaken(without, now(entry))).toBe(true);
    expect(overtakenBy(without, now(entry), entry)).toBe("The standard itself was changed meanwhile.");
  });

  it("is overtaken by somebody who began one at the same time", () => {
    const without = { newest: FIRST, draft: null };
    expect(overtakenBy(without, begun, entryWith([draftWith()]))).toMatch(/^Priya Shah has proposed/);
  });
});
