import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "@jest/globals";
import { useCasesOf } from "../../../src/application/compose.ts";
import type { OfficerFact } from "../../../src/application/use-cases.ts";
import { aMessage, anAnswer, OFFICER } from "../../support/builders.ts";
import { councilStage } from "../../support/council-stage.ts";
import { switchOn } from "../../support/switch-on.ts";

const REFERENCE = "HS-2026-00001";
const stage = councilStage("2026-04-09T09:00:00.000Z");
const { now } = stage;

beforeEach(async () => {
  await switchOn(stage.record);
  await stage.app.receiveMail([aMessage({ graphId: "G1" })]);
});

const say = (fact: OfficerFact, key: string = randomUUID()) =>
  stage.app.recordFact({ reference: REFERENCE, key, fact, by: OFFICER });

const codeOf = async (fact: OfficerFact): Promise<string> => {
  const said = await say(fact);
  return said.ok ? "recorded" : said.failure.code;
};

const row = async () => {
  const found = await stage.app.findCase(REFERENCE);
  if (!found.ok) throw new Error(found.failure.message);
  return found.value.row;
};

describe("what an officer records", () => {
  it("is recorded once however often it is sent", async () => {
    const key = randomUUID();
    const first = await say({ type: "acknowledged", note: "By telephone" }, key);
    const second = await say({ type: "acknowledged", note: "By telephone" }, key);
    expect(first).toMatchObject({ ok: true });
    expect(second).toEqual(first);
    expect((await stage.record.eventsOf(REFERENCE))?.length).toBe(2);
  });

  it("is recorded once even when it is sent twice at the same moment", async () => {
    const key = randomUUID();
    const both = await Promise.all([1, 2, 3].map(() => say({ type: "replied", note: null }, key)));
    expect(both.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect((await stage.record.eventsOf(REFERENCE))?.length).toBe(2);
  });

  it("refuses a key that was used for something else", async () => {
    const key = randomUUID();
    await say({ type: "acknowledged", note: null }, key);
    expect(await say({ type: "replied", note: null }, key)).toMatchObject({
      failure: { code: "key-used-for-another" },
    });
  });

  it("keeps every entry when two officers write to the same case at once", async () => {
    const other = useCasesOf({ record: (await stage.database.open()).of(stage.record.tenant), now });
    const facts: OfficerFact[] = [
      { type: "takenOn", owner: { id: "officer-1", name: "Priya Shah" } },
      { type: "reclassified", kind: "complaint" },
      { type: "complexityChanged", complexity: "complex", reason: "Two services" },
      { type: "acknowledged", note: null },
    ];
    const said = await Promise.all(
      facts.map((fact, index) =>
        (index % 2 === 0 ? stage.app : other).recordFact({
          reference: REFERENCE,
          key: randomUUID(),
          fact,
          by: OFFICER,
        }),
      ),
    );
    expect(said.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect((await stage.record.eventsOf(REFERENCE))?.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
    expect(await row()).toMatchObject({
      kind: "complaint",
      complexity: "complex",
      owner: { id: "officer-1" },
    });
  });

  it("takes a reply as an acknowledgement when an officer says that it was only one", async () => {
    await stage.app.receiveMail([anAnswer(aMessage())]);
    expect((await row()).open).toBe(false);
    expect(await codeOf({ type: "replyWasAcknowledgement" })).toBe("recorded");
    expect(await row()).toMatchObject({
      open: true,
      acknowledgement: { answeredAt: "2026-04-08T09:00:00.000Z", state: "missed" },
      reply: { answeredAt: null, state: "running" },
    });
    expect(await codeOf({ type: "replyWasAcknowledgement" })).toBe("not-replied");
  });

  it("undoes the last entry, and refuses to undo it twice", async () => {
    await say({ type: "replied", note: null });
    expect((await row()).open).toBe(false);
    expect(await codeOf({ type: "withdrawn", withdraws: 2 })).toBe("recorded");
    expect((await row()).open).toBe(true);
    expect(await codeOf({ type: "withdrawn", withdraws: 2 })).toBe("nothing-to-withdraw");
    expect(await codeOf({ type: "withdrawn", withdraws: 1 })).toBe("nothing-to-withdraw");
  });

  it("counts a case that turns out to be complex on the way from the original receipt", async () => {
    await say({ type: "complexityChanged", complexity: "complex", reason: "Several services" });
    expect((await row()).reply).toMatchObject({ standardId: "email-reply-complex", dueOn: "2026-05-05" });
  });

  it("records that a case is complex after its reply was due, and leaves the clock as it is", async () => {
    now.set("2026-05-06T09:00:00.000Z");
    expect((await row()).reply).toMatchObject({ dueOn: "2026-04-16", state: "overdue" });
    await say({ type: "complexityChanged", complexity: "complex", reason: "Several services" });
    expect(await row()).toMatchObject({
      complexity: "complex",
      reply: { standardId: "email-reply", dueOn: "2026-04-16", state: "overdue" },
    });
  });

  it("keeps the clock when the case goes to another service", async () => {
    const before = (await row()).reply?.dueAt;
    await say({ type: "reassigned", service: "revenues", note: null });
    expect(await row()).toMatchObject({ service: "revenues", owner: null, reply: { dueAt: before } });
    expect((await stage.app.listCases({ service: "revenues" })).ok && true).toBe(true);
  });

  it("records an answer with the date on which it went out", async () => {
    await say({ type: "replied", note: "By letter", on: "2026-04-07" });
    expect(await row()).toMatchObject({
      acknowledgement: { state: "met" },
      reply: { state: "met", answeredAt: "2026-04-07T11:00:00.000Z" },
    });
  });

  it("refuses what makes no sense, and says which field is to blame", async () => {
    await say({ type: "replied", note: null });
    expect(await codeOf({ type: "replied", note: null })).toBe("already-replied");
    expect(await codeOf({ type: "reassigned", service: "drains", note: null })).toBe("service-unknown");
    expect(await codeOf({ type: "correctedReceipt", receivedOn: "2026-04-10", reason: "x" })).toBe(
      "receipt-in-future",
    );
    expect(await codeOf({ type: "correctedReceipt", receivedOn: "2026-02-30", reason: "x" })).toBe(
      "field-invalid",
    );
    expect(await codeOf({ type: "acknowledged", note: null, on: "2026-04-10" })).toBe("answer-in-future");
    expect(await codeOf({ type: "acknowledged", note: null, on: "2026-04-01" })).toBe(
      "answer-before-receipt",
    );
    expect(await codeOf({ type: "reclassified", kind: "enquiry" })).toBe("nothing-changed");
    expect(
      await stage.app.recordFact({
        reference: "HS-2026-99999",
        key: randomUUID(),
        fact: { type: "replied", note: null },
        by: OFFICER,
      }),
    ).toMatchObject({ failure: { code: "case-not-found", field: "reference" } });
  });

  it("leaves nothing behind when the process is killed between two lines", async () => {
    const other = stage.database.store.of(stage.record.tenant);
    await expect(
      other.transaction(async (transaction) => {
        await transaction.takeNumbers("HS", 2026, 5);
        await transaction.useKey("key-of-the-killed", "replied", REFERENCE);
        throw new Error("killed");
      }),
    ).rejects.toThrow("killed");
    const [next] = (await stage.app.receiveMail([aMessage({ messageId: "<2@x.example>" })])).ok
      ? [await stage.record.eventsOf("HS-2026-00002")]
      : [];
    expect(next).toHaveLength(1);
    expect((await say({ type: "replied", note: null }, "key-of-the-killed")).ok).toBe(true);
  });

  it("turns the tag of a message as the case goes on, and takes it away when it is not from the public", async () => {
    const [first] = await stage.record.takeMarks(10);
    expect(first).toMatchObject({ wish: { category: "Reply: acknowledge" } });
    if (first !== undefined) await stage.record.settleMarks(first, { result: "written", put: first.wish });
    await say({ type: "acknowledged", note: null });
    await say({ type: "notFromPublic", reason: "A test message" });
    expect(await stage.record.takeMarks(10)).toMatchObject([
      { graphId: "G1", wish: { category: null }, version: 3 },
    ]);
  });
});

describe("logging a letter", () => {
  const letter = {
    channel: "letter",
    authority: "ashby",
    service: "housing",
    receivedOn: "2026-04-02",
    senderName: "Walter Lind",
    subject: "Fence",
    kind: "complaint",
    complexity: "ordinary",
    by: OFFICER,
  } as const;

  it("counts from the date stamped on it, once per key", async () => {
    const key = randomUUID();
    const first = await stage.app.logLetter({ ...letter, key });
    expect(first).toMatchObject({
      ok: true,
      value: {
        reference: "HS-2026-00002",
        row: { receivedOn: "2026-04-02", acknowledgement: null, reply: { dueOn: "2026-04-20" } },
      },
    });
    expect(await stage.app.logLetter({ ...letter, key })).toEqual(first);
  });

  it("refuses a letter from tomorrow and an unknown service", async () => {
    const key = randomUUID();
    expect(await stage.app.logLetter({ ...letter, key, receivedOn: "2026-04-10" })).toMatchObject({
      failure: { code: "receipt-in-future", field: "receivedOn" },
    });
    expect(await stage.app.logLetter({ ...letter, key, service: "drains" })).toMatchObject({
      failure: { code: "service-unknown", field: "service" },
    });
  });
});

describe("a note for colleagues", () => {
  it("stands in the history and changes no clock", async () => {
    const before = await row();
    expect(await codeOf({ type: "noted", text: "  Her lift is broken: call first \n" })).toBe("recorded");
    expect((await stage.record.eventsOf(REFERENCE))?.at(-1)).toMatchObject({
      type: "noted",
      text: "Her lift is broken: call first",
      by: OFFICER,
    });
    expect(await row()).toEqual(before);
  });

  it("is refused when it says nothing, and can be taken back", async () => {
    expect(await say({ type: "noted", text: " \n " })).toMatchObject({
      failure: { code: "field-invalid", field: "fact.text" },
    });
    await say({ type: "noted", text: "Wrong case" });
    expect(await codeOf({ type: "withdrawn", withdraws: 2 })).toBe("recorded");
  });

  it("is taken after the reply as well", async () => {
    await say({ type: "replied", note: null });
    expect(await codeOf({ type: "noted", text: "Sent the leaflet along" })).toBe("recorded");
  });
});
