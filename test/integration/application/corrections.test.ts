import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "@jest/globals";
import type { OfficerFact } from "../../../src/application/use-cases.ts";
import { aMessage, anAnswer, OFFICER } from "../../support/builders.ts";
import { councilStage } from "../../support/council-stage.ts";

const REFERENCE = "HS-2026-00001";
const message = aMessage({ graphId: "G1" });
const stage = councilStage("2026-04-09T09:00:00.000Z");

beforeEach(async () => {
  await stage.app.receiveMail([message]);
});

const say = async (fact: OfficerFact): Promise<void> => {
  const said = await stage.app.recordFact({ reference: REFERENCE, key: randomUUID(), fact, by: OFFICER });
  if (!said.ok) throw new Error(said.failure.message);
};

const row = async () => {
  const found = await stage.app.findCase(REFERENCE);
  if (!found.ok) throw new Error(found.failure.message);
  return found.value.row;
};

/** What counts for the promise of a reply, in a period, for all services or one. */
const replies = async (period: string, service: string | null = null) => {
  const report = await stage.app.reportCompliance({ period, authority: null });
  if (!report.ok) throw new Error(report.failure.message);
  const { standards, groups } = report.value;
  const figures = service === null ? standards : groups.service.filter(({ group }) => group === service);
  return figures.find(({ standardId }) => standardId === "email-reply");
};

const start = () =>
  stage.app.startClock({ mailbox: message.mailbox, messageId: message.messageId, by: OFFICER });

describe("what an officer corrects", () => {
  it("moves the case to the period of its true receipt, with its figures", async () => {
    expect(await replies("2026-Q2")).toMatchObject({ denominator: 0, excluded: { notYetDue: 1 } });
    await say({ type: "correctedReceipt", receivedOn: "2026-03-20", reason: "It lay in the junk folder" });
    expect(await replies("2026-Q2")).toBeUndefined();
    // Friday 20 March and eight working days: Wednesday 1 April, and nobody has answered.
    expect(await replies("2026-Q1")).toMatchObject({ missed: 1, missedOpen: 1, denominator: 1 });
    expect((await row()).reply).toMatchObject({ dueOn: "2026-04-01", state: "overdue" });
    const behind = { period: "2026-Q1", standardId: "email-reply", outcomes: ["missed-open"] } as const;
    expect(await stage.app.listCases(behind)).toMatchObject({ value: { total: 1 } });
  });

  it("books a case that is passed on to the service that has it now", async () => {
    await say({ type: "replied", note: null });
    expect(await replies("2026-Q2", "housing")).toMatchObject({ met: 1 });
    await say({ type: "reassigned", service: "revenues", note: null });
    expect(await replies("2026-Q2", "housing")).toBeUndefined();
    expect(await replies("2026-Q2", "revenues")).toMatchObject({ met: 1 });
    expect(await replies("2026-Q2")).toMatchObject({ met: 1, denominator: 1 });
  });

  it("lets the next answer be the reply when the first was only an acknowledgement", async () => {
    await stage.app.receiveMail([anAnswer(message, { sentAt: "2026-04-07T09:00:00.000Z" })]);
    await say({ type: "replyWasAcknowledgement" });
    expect(await row()).toMatchObject({ open: true, acknowledgement: { state: "met" } });
    await stage.app.receiveMail([anAnswer(message, { messageId: "<second@ashby.example>" })]);
    expect(await row()).toMatchObject({
      open: false,
      acknowledgement: { state: "met", answeredAt: "2026-04-07T09:00:00.000Z" },
      reply: { state: "met", answeredAt: "2026-04-08T09:00:00.000Z" },
    });
  });

  it("starts the clock again of a case that was said not to be from the public", async () => {
    await say({ type: "notFromPublic", reason: "A supplier" });
    expect(await row()).toMatchObject({ open: false, reply: { state: "not-needed" } });
    expect(await start()).toMatchObject({
      ok: true,
      value: { case: { reference: REFERENCE, row: { open: true, reply: { dueOn: "2026-04-16" } } } },
    });
    expect(await replies("2026-Q2")).toMatchObject({ excluded: { notYetDue: 1, notFromPublic: 0 } });
    const events = (await stage.record.eventsOf(REFERENCE))?.map(({ type }) => type);
    expect(events).toEqual(["received", "notFromPublic", "withdrawn"]);
    await start();
    expect(await stage.record.eventsOf(REFERENCE)).toHaveLength(3);
  });
});
