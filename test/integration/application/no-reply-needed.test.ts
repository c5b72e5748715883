import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "@jest/globals";
import type { OfficerFact } from "../../../src/application/use-cases.ts";
import { aMessage, anAnswer, OFFICER } from "../../support/builders.ts";
import { councilStage } from "../../support/council-stage.ts";

const REFERENCE = "HS-2026-00001";
const question = aMessage();
const thankYou = aMessage({
  messageId: "<2@resident.example>",
  subject: "Re: Damp in the back bedroom",
  inReplyTo: anAnswer(question).messageId,
  receivedAt: "2026-04-09T12:00:00.000Z",
});
const stage = councilStage("2026-04-07T09:00:00.000Z");
const { now } = stage;

beforeEach(async () => {
  await stage.app.receiveMail([question]);
});

const say = (fact: OfficerFact) =>
  stage.app.recordFact({ reference: REFERENCE, key: randomUUID(), fact, by: OFFICER });

const noReplyNeeded = () => say({ type: "noReplyNeeded", reason: "Thank-you" });

const row = async () => {
  const found = await stage.app.findCase(REFERENCE);
  if (!found.ok) throw new Error(found.failure.message);
  return found.value.row;
};

const figures = async () => {
  const report = await stage.app.reportCompliance({ period: "2026-Q2", authority: null });
  if (!report.ok) throw new Error(report.failure.message);
  return new Map(report.value.standards.map((figure) => [figure.standardId, figure]));
};

describe("an open case on which no reply is needed", () => {
  it("closes, and is left out of the figures in sight", async () => {
    expect(await noReplyNeeded()).toMatchObject({
      ok: true,
      value: {
        row: { open: false, acknowledgement: { state: "not-needed" }, reply: { state: "not-needed" } },
      },
    });
    now.set("2026-06-01T09:00:00.000Z");
    expect((await figures()).get("email-reply")).toMatchObject({
      denominator: 0,
      missed: 0,
      excluded: { noReplyNeeded: 1, notFromPublic: 0, notYetDue: 0 },
    });
    const behind = { period: "2026-Q2", standardId: "email-reply", outcomes: ["no-reply-needed"] } as const;
    expect(await stage.app.listCases(behind)).toMatchObject({ value: { total: 1 } });
    expect(await stage.app.listCases({ state: "open" })).toMatchObject({ value: { total: 0 } });
    expect(await stage.app.listCases({ state: "overdue" })).toMatchObject({ value: { total: 0 } });
  });

  it("is not listed among those that were answered, until it is answered all the same", async () => {
    const answered = async () => {
      const list = await stage.app.listCases({ state: "answered" });
      return list.ok && list.value.total;
    };
    await noReplyNeeded();
    expect(await answered()).toBe(0);
    await stage.app.receiveMail([anAnswer(question)]);
    expect(await answered()).toBe(1);
  });

  it("leaves what was late by then missed, and counts that as before", async () => {
    now.set("2026-04-17T09:00:00.000Z");
    await noReplyNeeded();
    expect(await row()).toMatchObject({
      open: false,
      acknowledgement: { state: "missed", answeredAt: null },
      reply: { state: "missed", answeredAt: null, workingDaysLate: 1 },
    });
    now.set("2026-06-01T09:00:00.000Z");
    expect((await figures()).get("email-reply")).toMatchObject({
      denominator: 1,
      missed: 1,
      missedOpen: 0,
      excluded: { noReplyNeeded: 0 },
    });
  });

  it("comes back by being reopened, and by taking the word back", async () => {
    await noReplyNeeded();
    expect(await say({ type: "reopened", reason: "There was a question in it" })).toMatchObject({
      value: { row: { open: true, reply: { state: "running", dueOn: "2026-04-16" } } },
    });
    await noReplyNeeded();
    expect((await row()).open).toBe(false);
    await say({ type: "withdrawn", withdraws: 4 });
    expect((await row()).open).toBe(true);
    expect((await figures()).get("email-reply")).toMatchObject({ excluded: { notYetDue: 1 } });
  });

  it("takes nothing more that only an open case can take", async () => {
    await noReplyNeeded();
    expect(await noReplyNeeded()).toMatchObject({ failure: { code: "already-no-reply-needed" } });
    now.set("2026-04-07T10:00:00.000Z");
    for (const type of ["acknowledged", "holdingReplySent"] as const) {
      expect(await say({ type, note: null })).toMatchObject({ failure: { code: "not-open" } });
    }
    await stage.app.receiveMail([aMessage({ messageId: "<other@resident.example>" })]);
    const merged = { into: "HS-2026-00002", key: randomUUID(), by: OFFICER };
    expect(await stage.app.mergeCases({ reference: REFERENCE, ...merged })).toMatchObject({
      failure: { code: "not-open", message: expect.stringContaining("No reply is needed") },
    });
  });

  it("is judged by the reply that went out all the same", async () => {
    await noReplyNeeded();
    await stage.app.receiveMail([anAnswer(question, { sentAt: "2026-04-20T09:00:00.000Z" })]);
    expect((await row()).reply).toMatchObject({ state: "missed", answeredAt: "2026-04-20T09:00:00.000Z" });
  });

  it("is the same when everything is counted anew from the events", async () => {
    await noReplyNeeded();
    const before = await figures();
    await stage.app.rebuildProjections();
    expect(await figures()).toEqual(before);
  });

  it("is refused for what is not from the public", async () => {
    await say({ type: "notFromPublic", reason: "A supplier" });
    expect(await noReplyNeeded()).toMatchObject({ failure: { code: "not-open" } });
  });
});

describe("a thank-you after the reply", () => {
  beforeEach(async () => {
    await stage.app.receiveMail([anAnswer(question), thankYou]);
    now.set("2026-04-10T09:00:00.000Z");
  });

  it("does not reopen the case, and is shown until somebody says that it needs no reply", async () => {
    expect(await row()).toMatchObject({ open: false, reply: { state: "met" }, risks: ["wrote-again"] });
    expect(await noReplyNeeded()).toMatchObject({
      value: { row: { open: false, reply: { state: "met" }, risks: [] } },
    });
    expect(await noReplyNeeded()).toMatchObject({ failure: { code: "already-replied" } });
  });

  it("that came after somebody had said so is shown anew", async () => {
    await noReplyNeeded();
    await stage.app.receiveMail([{ ...thankYou, messageId: "<3@resident.example>" }]);
    expect((await row()).risks).toEqual(["wrote-again"]);
  });
});
