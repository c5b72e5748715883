import { describe, expect, it } from "@jest/globals";
import type { PersonalMessage } from "../../../src/application/bring-in.ts";
import { aMessage, anAnswer, OFFICER } from "../../support/builders.ts";
import { councilStage } from "../../support/council-stage.ts";

const stage = councilStage("2026-04-09T09:00:00.000Z");
const { typesOf } = stage;

const personal = (change: Partial<PersonalMessage> = {}): PersonalMessage => ({
  mailbox: "housing@ashby.example",
  messageId: "<1@resident.example>",
  subject: "Damp in the back bedroom",
  senderName: "Rosa Lind",
  senderAddress: "Rosa@resident.example",
  receivedAt: "2026-04-02T16:41:00.000Z",
  inReplyTo: null,
  references: [],
  ...change,
});
const bringIn = (change: Partial<PersonalMessage> = {}) =>
  stage.app.bringIn({ ...personal(change), by: OFFICER });

describe("bringing in a message of an officer's own mailbox", () => {
  it("starts a case of the team from its receipt there, once", async () => {
    const first = await bringIn();
    expect(first).toMatchObject({
      ok: true,
      value: {
        decision: "started-case",
        case: { reference: "HS-2026-00001", row: { service: "housing", receivedOn: "2026-04-02" } },
      },
    });
    expect(first.ok && first.value.evidence[0]).toContain("Priya Shah brought it in");
    expect(await bringIn({ mailbox: "revenues@ashby.example" })).toEqual(first);
    expect(await typesOf("HS-2026-00001")).toEqual(["received"]);
  });

  it("gives the case that a copy in a shared mailbox started", async () => {
    await stage.app.receiveMail([aMessage()]);
    expect(await bringIn()).toMatchObject({ value: { case: { reference: "HS-2026-00001" } } });
    expect(await typesOf("HS-2026-00001")).toEqual(["received"]);
  });

  it("joins the case whose thread it is in", async () => {
    await stage.app.receiveMail([aMessage()]);
    const again = { messageId: "<2@resident.example>", inReplyTo: "<1@resident.example>" };
    expect(await bringIn({ ...again, receivedAt: "2026-04-07T09:00:00.000Z" })).toMatchObject({
      value: { decision: "belongs-to-case", case: { reference: "HS-2026-00001" } },
    });
    expect(await typesOf("HS-2026-00001")).toEqual(["received", "customerWroteAgain"]);
  });

  it("lets the case of a later message count from this earlier one, and takes its answer along", async () => {
    const later = aMessage({
      messageId: "<2@resident.example>",
      inReplyTo: "<1@resident.example>",
      references: ["<1@resident.example>"],
      receivedAt: "2026-04-07T09:00:00.000Z",
    });
    await stage.app.receiveMail([later, anAnswer(aMessage())]);
    expect(await bringIn()).toMatchObject({
      value: { case: { reference: "HS-2026-00001", row: { receivedOn: "2026-04-02", open: false } } },
    });
  });

  it("is not acknowledged by machine, and is in nobody's outbox", async () => {
    await bringIn();
    expect(await stage.record.takeAcknowledgements(10)).toEqual([]);
    expect(await stage.record.takeMarks(10)).toEqual([]);
  });

  it("is taken for what it is when it truly arrives afterwards", async () => {
    await bringIn();
    const arrived = await stage.app.receiveMail([aMessage({ graphId: "G1" })]);
    expect(arrived).toMatchObject({ value: { receipts: [{ outcome: "already-seen" }] } });
    const stranger = aMessage({ graphId: "G2", from: { name: "Bo", address: "bo@resident.example" } });
    expect(await stage.app.receiveMail([stranger])).toMatchObject({
      value: { receipts: [{ outcome: "started-case", reference: "HS-2026-00002" }] },
    });
  });

  it.each([
    [{ mailbox: "nobody@ashby.example" }, "mailbox-unknown", "mailbox"],
    [{ messageId: "   " }, "message-invalid", "messageId"],
    [{ receivedAt: "2026-04-10T09:00:00.000Z" }, "receipt-in-future", "receivedAt"],
  ] as const)("names what is wrong with %j", async (change, code, field) => {
    expect(await bringIn(change)).toMatchObject({ ok: false, failure: { code, field } });
  });
});
