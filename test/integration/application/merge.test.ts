import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "@jest/globals";
import type { OfficerFact } from "../../../src/application/use-cases.ts";
import { aCouncil, aMessage, anAnswer, OFFICER } from "../../support/builders.ts";
import { councilStage } from "../../support/council-stage.ts";
import { switchOn } from "../../support/switch-on.ts";
import { closedOn } from "../../support/rules-changes.ts";

const [FIRST, SECOND] = ["HS-2026-00001", "HS-2026-00002"] as const;
/** Written on 1 April, and again on 7 April without an answer to hand. */
const letter = aMessage({
  messageId: "<1@x.example>",
  graphId: "G1",
  receivedAt: "2026-04-01T09:00:00.000Z",
});
const again = aMessage({ messageId: "<2@x.example>", graphId: "G2", receivedAt: "2026-04-07T09:00:00.000Z" });
const stage = councilStage("2026-04-09T09:00:00.000Z");
const { now, typesOf } = stage;

beforeEach(async () => {
  await switchOn(stage.record);
  await stage.app.receiveMail([letter, again]);
});

const merge = (reference: string, into: string, key: string = randomUUID()) =>
  stage.app.mergeCases({ reference, into, key, by: OFFICER });
const refusedMerge = async (reference: string, into: string) => {
  const merged = await merge(reference, into);
  return merged.ok ? "merged" : [merged.failure.code, merged.failure.field];
};
const say = (reference: string, fact: OfficerFact) =>
  stage.app.recordFact({ reference, key: randomUUID(), fact, by: OFFICER });
const viewOf = async (reference: string) => {
  const found = await stage.app.findCase(reference);
  if (!found.ok) throw new Error(found.failure.message);
  return found.value;
};
const rowOf = async (reference: string) => (await viewOf(reference)).row;
const replies = async () => {
  const report = await stage.app.reportCompliance({ period: "2026-Q2", authority: null });
  return report.ok
    ? report.value.standards.find(({ standardId }) => standardId === "email-reply")
    : undefined;
};

describe("two cases about one matter", () => {
  it("are answered as one, which counts from the earlier receipt of both", async () => {
    expect((await rowOf(SECOND)).reply?.dueOn).toBe("2026-04-17");
    expect(await merge(FIRST, SECOND)).toMatchObject({
      ok: true,
      value: { reference: FIRST, row: { open: false, reply: { state: "not-needed" } } },
    });
    expect(await rowOf(SECOND)).toMatchObject({
      open: true,
      receivedOn: "2026-04-01",
      reply: { dueOn: "2026-04-15" },
    });
    expect(await typesOf(FIRST)).toEqual(["received", "mergedInto"]);
    expect((await stage.record.eventsOf(SECOND))?.at(-1)).toMatchObject({
      ...{ type: "mergedFrom", reference: FIRST, receivedOn: "2026-04-01", receivedAt: letter.receivedAt },
    });
  });

  it("count once: the one that was merged is left out, and said to be", async () => {
    await merge(FIRST, SECOND);
    expect(await replies()).toMatchObject({ denominator: 0, excluded: { notYetDue: 1, merged: 1 } });
    const behind = { period: "2026-Q2", standardId: "email-reply", outcomes: ["merged"] } as const;
    expect(await stage.app.listCases(behind)).toMatchObject({ value: { rows: [{ reference: FIRST }] } });
    expect(await stage.app.listCases({ state: "answered" })).toMatchObject({ value: { total: 0 } });
    expect(await stage.app.rebuildProjections()).toMatchObject({ ok: true });
    expect(await replies()).toMatchObject({ excluded: { notYetDue: 1, merged: 1 } });
  });

  it("have one thread: what is written in the other's goes where the matter is answered", async () => {
    await merge(FIRST, SECOND);
    const chaser = aMessage({
      messageId: "<3@x.example>",
      inReplyTo: letter.messageId,
      receivedAt: "2026-04-08T09:00:00.000Z",
    });
    const received = await stage.app.receiveMail([chaser, anAnswer(letter)]);
    expect(received).toMatchObject({ value: { receipts: [{ reference: SECOND }, { reference: SECOND }] } });
    expect(await rowOf(SECOND)).toMatchObject({ open: false, reply: { state: "met" } });
    expect(await typesOf(FIRST)).toEqual(["received", "mergedInto"]);
    expect((await viewOf(SECOND)).messages.map(({ messageId }) => messageId)).toContain(letter.messageId);
  });

  it("have one tag on the messages of both", async () => {
    await merge(FIRST, SECOND);
    await say(SECOND, { type: "replied", note: null });
    const marks = await stage.record.takeMarks(10);
    expect(marks.map(({ graphId, wish }) => [graphId, wish.category]).sort()).toEqual([
      ["G1", "Reply: answered"],
      ["G2", "Reply: answered"],
    ]);
  });

  it("start no further clock for a message of the one that was merged", async () => {
    await merge(FIRST, SECOND);
    const started = await stage.app.startClock({
      mailbox: letter.mailbox,
      messageId: letter.messageId,
      by: OFFICER,
    });
    expect(started).toMatchObject({ value: { case: { reference: FIRST, row: { open: false } } } });
    expect(await stage.record.countCases({}, now(), 10)).toBe(2);
  });

  it("are merged once, however often it is sent", async () => {
    const key = randomUUID();
    const both = await Promise.all([merge(FIRST, SECOND, key), merge(FIRST, SECOND, key)]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await typesOf(SECOND)).toEqual(["received", "mergedFrom"]);
  });

  it("are never merged into each other both ways at once", async () => {
    const both = await Promise.all([merge(FIRST, SECOND), merge(SECOND, FIRST)]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it("lead on where the other is merged in its turn", async () => {
    await stage.app.receiveMail([aMessage({ messageId: "<4@x.example>" })]);
    await merge(FIRST, SECOND);
    await merge(SECOND, "HS-2026-00003");
    const chaser = aMessage({
      messageId: "<5@x.example>",
      inReplyTo: letter.messageId,
      receivedAt: "2026-04-08T09:00:00.000Z",
    });
    expect(await stage.app.receiveMail([chaser])).toMatchObject({
      value: { receipts: [{ reference: "HS-2026-00003" }] },
    });
    expect((await rowOf("HS-2026-00003")).receivedOn).toBe("2026-04-01");
  });
});

describe("a merge that was a mistake", () => {
  it.each([
    ["the one", FIRST],
    ["the other", SECOND],
  ])("is taken back in both by taking it back in %s", async (_, reference) => {
    await merge(FIRST, SECOND);
    expect(await say(reference, { type: "withdrawn", withdraws: 2 })).toMatchObject({ ok: true });
    expect(await rowOf(FIRST)).toMatchObject({ open: true, reply: { dueOn: "2026-04-15" } });
    expect(await rowOf(SECOND)).toMatchObject({ open: true, reply: { dueOn: "2026-04-17" } });
    const chaser = aMessage({
      messageId: "<3@x.example>",
      inReplyTo: letter.messageId,
      receivedAt: "2026-04-08T09:00:00.000Z",
    });
    expect(await stage.app.receiveMail([chaser])).toMatchObject({
      value: { receipts: [{ reference: FIRST }] },
    });
    expect(await merge(FIRST, SECOND)).toMatchObject({ ok: true });
  });

  it("is taken back once, even from both sides at the same moment", async () => {
    await merge(FIRST, SECOND);
    await Promise.all([FIRST, SECOND].map((each) => say(each, { type: "withdrawn", withdraws: 2 })));
    expect(await typesOf(FIRST)).toEqual(["received", "mergedInto", "withdrawn"]);
    expect(await typesOf(SECOND)).toEqual(["received", "mergedFrom", "withdrawn"]);
    expect(await say(FIRST, { type: "withdrawn", withdraws: 3 })).toMatchObject({
      failure: { code: "nothing-to-withdraw", message: "Merge the two cases again instead." },
    });
  });

  it("brings the case that is open again to the rules that changed meanwhile", async () => {
    await merge(FIRST, SECOND);
    await stage.app.setUpCouncil(closedOn(["2026-04-13"], aCouncil({ tenant: stage.record.tenant })));
    expect((await rowOf(FIRST)).reply?.dueOn).toBe("2026-04-15");
    await say(SECOND, { type: "withdrawn", withdraws: 2 });
    expect(await typesOf(FIRST)).toEqual(["received", "mergedInto", "withdrawn", "recalculated"]);
    expect([(await rowOf(FIRST)).reply?.dueOn, (await rowOf(SECOND)).reply?.dueOn]).toEqual([
      "2026-04-16",
      "2026-04-20",
    ]);
  });
});

describe("a merge that makes no sense", () => {
  it("is refused with the case that is to blame", async () => {
    await stage.app.receiveMail([
      aMessage({ messageId: "<b@x.example>", mailbox: "housing@borrow.example" }),
      aMessage({ messageId: "<c@x.example>" }),
      aMessage({ messageId: "<d@x.example>" }),
    ]);
    const [borrow, third, fourth] = ["HS-2026-00003", "HS-2026-00004", "HS-2026-00005"] as const;
    expect(await refusedMerge(FIRST, FIRST)).toEqual(["merge-with-itself", "into"]);
    expect(await refusedMerge(FIRST, "HS-2026-99999")).toEqual(["case-not-found", "into"]);
    expect(await refusedMerge("HS-2026-99999", FIRST)).toEqual(["case-not-found", "reference"]);
    expect(await refusedMerge(FIRST, borrow)).toEqual(["merge-of-two-authorities", "into"]);
    await say(third, { type: "replied", note: null });
    expect(await refusedMerge(FIRST, third)).toEqual(["not-open", "into"]);
    expect(await refusedMerge(third, FIRST)).toEqual(["not-open", "reference"]);
    await say(fourth, { type: "notFromPublic", reason: "A supplier" });
    expect(await refusedMerge(FIRST, fourth)).toEqual(["not-open", "into"]);
    await merge(FIRST, SECOND);
    expect(await refusedMerge(FIRST, SECOND)).toEqual(["already-merged", "reference"]);
    await say(third, { type: "reopened", reason: "Not answered" });
    expect(await refusedMerge(third, FIRST)).toEqual(["already-merged", "into"]);
  });

  it("leaves nothing to be recorded on the case that was merged but its undoing", async () => {
    await merge(FIRST, SECOND);
    expect(await say(FIRST, { type: "replied", note: null })).toMatchObject({
      failure: { code: "already-merged", message: `This case is answered under ${SECOND}: record it there.` },
    });
  });
});
