import { describe, expect, it } from "@jest/globals";
import type { CaseBeforeSending } from "../../../src/application/replies/ask-before-sending.ts";
import { aMessage, anAnswer, OFFICER } from "../../support/builders.ts";
import { councilStage } from "../../support/council-stage.ts";

const REFERENCE = "HS-2026-00001";
const MAILBOXES = ["housing@ashby.example", "revenues@ashby.example", "housing@borrow.example"];
const stage = councilStage("2026-04-08T09:00:00.000Z");
const { now, receive } = stage;

const question = aMessage({ conversationId: "AAQkAD-x_y=" });

const ask = async (
  mail: { readonly conversationId?: string; readonly inReplyTo?: string } = {
    inReplyTo: question.messageId,
  },
): Promise<CaseBeforeSending | null> => {
  const told = await stage.app.askBeforeSending({
    conversationId: null,
    inReplyTo: null,
    by: OFFICER,
    ...mail,
  });
  if (!told.ok) throw new Error(told.failure.message);
  return told.value.case;
};

describe("what is known before a mail goes out", () => {
  it("is the case of the message that is answered, and everyone in the conversation", async () => {
    await receive(question);
    expect(await ask()).toEqual({
      reference: REFERENCE,
      open: true,
      begunAs: null,
      replyBy: null,
      addresses: ["rosa@resident.example", ...MAILBOXES],
      ownDomains: ["ashby.example", "borrow.example"],
    });
  });

  it.each([
    ["as the service writes it", "AAQkAD-x_y="],
    ["as Outlook on the desk writes it", "AAQkAD/x+y="],
  ])("is found by the conversation too, %s", async (_how, conversationId) => {
    await receive(question);
    expect(await ask({ conversationId })).toMatchObject({ reference: REFERENCE });
  });

  it("is of the message that is answered where the conversation leads elsewhere", async () => {
    const other = aMessage({ messageId: "<other@resident.example>", conversationId: "C2" });
    await receive(question, other);
    expect(await ask({ conversationId: "AAQkAD-x_y=", inReplyTo: other.messageId })).toMatchObject({
      reference: "HS-2026-00002",
    });
  });

  it.each([
    ["an unknown message", { inReplyTo: "<nobody@elsewhere.example>" }],
    ["an unknown conversation", { conversationId: "C9" }],
    ["what is no Message-ID", { inReplyTo: "hello" }],
    ["nothing at all", {}],
    ["what no text of a database holds", { inReplyTo: "<\u0000@x>", conversationId: "\ud800" }],
  ])("is nothing of %s, and no failure", async (_what, mail) => {
    await receive(question);
    expect(await ask(mail)).toBeNull();
  });

  it("is of the case under which the matter is answered", async () => {
    const other = aMessage({ messageId: "<other@resident.example>", subject: "Mould" });
    await receive(question, other);
    await stage.app.mergeCases({
      reference: "HS-2026-00002",
      into: REFERENCE,
      key: "merge-0001",
      by: OFFICER,
    });
    expect(await ask({ inReplyTo: other.messageId })).toMatchObject({ reference: REFERENCE });
  });

  it("says that no reply is owed any more once one has gone", async () => {
    await receive(question, anAnswer(question));
    expect(await ask()).toMatchObject({ reference: REFERENCE, open: false });
  });

  it("knows those in copy, on both sides of the conversation", async () => {
    const councillor = { name: "Cllr Ames", address: "ames@party.example" };
    const landlord = { name: "Landlord", address: "office@landlord.example" };
    await receive(
      { ...question, cc: [councillor], recipientCount: 2 },
      anAnswer(question, { cc: [landlord], recipientCount: 2 }),
    );
    expect((await ask())?.addresses).toEqual([
      "rosa@resident.example",
      "housing@ashby.example",
      "ames@party.example",
      "office@landlord.example",
      ...MAILBOXES.slice(1),
    ]);
  });

  it("calls nobody an outsider where not everyone is known", async () => {
    await receive({ ...question, recipientCount: 300 });
    expect((await ask())?.addresses).toEqual([]);
  });

  it("calls nobody an outsider where mail was read before this was kept", async () => {
    await receive(question);
    await stage.database.query("update seen_message set addresses = null where tenant = $1", [
      stage.record.tenant,
    ]);
    expect((await ask())?.addresses).toEqual([]);
  });

  it("says what the officer who asks began lately, and nobody else", async () => {
    await receive(question);
    const begun = { reference: REFERENCE, as: "holding-reply", replyBy: "2026-04-30" } as const;
    await stage.app.beginAnswer({ ...begun, by: { ...OFFICER, id: "officer-2" } });
    expect(await ask()).toMatchObject({ begunAs: null, replyBy: null });
    await stage.app.beginAnswer({ ...begun, by: OFFICER });
    expect(await ask()).toMatchObject({ begunAs: "holding-reply", replyBy: "2026-04-30" });

    now.set("2026-04-08T21:00:01.000Z");
    expect(await ask()).toMatchObject({ begunAs: null, replyBy: null });
  });

  it("does not say it again once a mail has used it", async () => {
    await receive(question);
    await stage.app.beginAnswer({ reference: REFERENCE, as: "acknowledgement", replyBy: null, by: OFFICER });
    await receive(anAnswer(question));
    expect(await ask()).toMatchObject({ begunAs: null, open: true });
  });
});
