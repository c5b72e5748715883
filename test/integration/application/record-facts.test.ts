import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "@jest/globals";
import type { OfficerFact } from "../../../src/application/use-cases.ts";
import { aMessage, OFFICER } from "../../support/builders.ts";
import { councilStage } from "../../support/council-stage.ts";
import { differencesFromRecount } from "../../support/recounted-figures.ts";

const CASES = 30;
const stage = councilStage("2026-04-09T09:00:00.000Z");
let references: readonly string[];

beforeEach(async () => {
  const receipts = await stage.receive(
    ...Array.from({ length: CASES }, (_, index) => {
      const at = `2026-04-0${1 + (index % 7)}T09:00:00.000Z`;
      return aMessage({ messageId: `<${index}@x.example>`, subject: `${index}`, receivedAt: at, sentAt: at });
    }),
  );
  references = receipts.map(({ reference }) => reference ?? "");
});

const CLOSE: OfficerFact = { type: "noReplyNeeded", reason: "Answered in the newsletter" };
const each = (fact: OfficerFact, key: (reference: string) => string = () => randomUUID()) =>
  references.map((reference) => ({ reference, key: key(reference), fact }));

const record = async (facts: ReturnType<typeof each>) => {
  const recorded = await stage.app.recordFacts({ facts, by: OFFICER });
  if (!recorded.ok) throw new Error(recorded.failure.message);
  return recorded.value;
};
const codesOf = (outcomes: Awaited<ReturnType<typeof record>>) =>
  outcomes.map(({ recorded }) => (recorded.ok ? "recorded" : recorded.failure.code));
const isOpen = async (reference = "") => {
  const found = await stage.app.findCase(reference);
  return found.ok && found.value.row.open;
};

describe("what an officer records of many cases at once", () => {
  it("stands in each of them, in the order that was asked, and the figures are as if counted anew", async () => {
    const outcomes = await record(each(CLOSE));
    expect(outcomes.map(({ reference }) => reference)).toEqual(references);
    for (const { reference, recorded } of outcomes) {
      expect(recorded).toMatchObject({ ok: true });
      expect(await stage.typesOf(reference)).toEqual(["received", "noReplyNeeded"]);
    }
    expect(await differencesFromRecount(stage.database.url)).toEqual([]);
  });

  it("is taken back in all of them at once", async () => {
    await record(each(CLOSE));
    await record(each({ type: "withdrawn", withdraws: 2 }));
    expect(await Promise.all(references.map(isOpen))).toEqual(references.map(() => true));
    expect(await differencesFromRecount(stage.database.url)).toEqual([]);
  });

  it("is recorded once however often it is sent, all together or some of it", async () => {
    const facts = each(CLOSE, (reference) => `key of ${reference}`);
    const first = await record(facts.slice(0, 10));
    expect(await record(facts)).toEqual(expect.arrayContaining([...first]));
    const [again, other] = await Promise.all([record(facts), record(facts.slice().reverse())]);
    expect(new Set([...codesOf(again), ...codesOf(other)])).toEqual(new Set(["recorded"]));
    for (const reference of references) {
      expect(await stage.typesOf(reference)).toEqual(["received", "noReplyNeeded"]);
    }
  });

  it("is refused for those alone for which it makes no sense, and for what is no case", async () => {
    const [first = "", second = "", third = ""] = references;
    await stage.app.recordFact({ reference: second, key: randomUUID(), fact: CLOSE, by: OFFICER });
    const facts = [first, second, "HS-2026-99999", third].map((reference) => ({
      reference,
      key: randomUUID(),
      fact: CLOSE,
    }));
    const codes = codesOf(await record(facts));
    expect(codes).toEqual(["recorded", "already-no-reply-needed", "case-not-found", "recorded"]);
    expect(await isOpen(third)).toBe(false);
  });

  it("is judged one after the other where it is said twice of the same case", async () => {
    const [first = ""] = references;
    const twice = [1, 2].map(() => ({ reference: first, key: randomUUID(), fact: CLOSE }));
    expect(codesOf(await record(twice))).toEqual(["recorded", "already-no-reply-needed"]);
    expect(await stage.typesOf(first)).toEqual(["received", "noReplyNeeded"]);
  });

  it("takes a merge back in both cases, among others", async () => {
    const [first = "", second = "", third = ""] = references;
    await stage.app.mergeCases({ reference: first, into: second, key: randomUUID(), by: OFFICER });
    const withdrawal: OfficerFact = { type: "withdrawn", withdraws: 2 };
    const codes = codesOf(
      await record([
        { reference: third, key: randomUUID(), fact: { type: "acknowledged", note: null } },
        { reference: first, key: randomUUID(), fact: withdrawal },
      ]),
    );
    expect(codes).toEqual(["recorded", "recorded"]);
    expect(await stage.typesOf(second)).toEqual(["received", "mergedFrom", "withdrawn"]);
    expect(await isOpen(first)).toBe(true);
  });
});
