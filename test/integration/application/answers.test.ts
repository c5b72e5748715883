import { randomUUID } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import type { OfficerFact } from "../../../src/application/use-cases.ts";
import type { MailMessage } from "../../../src/domain/mail/message.ts";
import { aMessage, anAnswer, OFFICER } from "../../support/builders.ts";
import { councilStage } from "../../support/council-stage.ts";

const REFERENCE = "HS-2026-00001";
const question = aMessage();
const stage = councilStage("2026-04-09T09:00:00.000Z");
const { receive } = stage;

const viewOf = async (message: MailMessage) => {
  const found = await stage.app.findMessage(message);
  if (!found.ok) throw new Error(found.failure.message);
  return found.value;
};

const caseOf = async (reference = REFERENCE) => {
  const found = await stage.app.findCase(reference);
  if (!found.ok) throw new Error(found.failure.message);
  return found.value;
};

const typesOf = async (reference = REFERENCE): Promise<string[]> =>
  ((await stage.record.eventsOf(reference)) ?? []).map(({ type }) => type);

const say = (fact: OfficerFact) =>
  stage.app.recordFact({ reference: REFERENCE, key: randomUUID(), fact, by: OFFICER });

/** Priya answers from her own account, with the shared mailbox in copy. */
const fromOwnAccount = (changes: Partial<MailMessage> = {}): MailMessage =>
  anAnswer(question, {
    folder: "inbox",
    from: { name: "Priya Shah", address: "priya.shah@ashby.example" },
    recipientCount: 2,
    headers: [["x-ms-exchange-organization-authas", "Internal"]],
    ...changes,
  });

describe("a holding reply", () => {
  const holding = anAnswer(question, {
    subject: "Holding reply: Damp in the back bedroom",
    sentAt: "2026-04-07T09:00:00.000Z",
  });

  it("acknowledges the case and leaves the reply owed", async () => {
    const [, receipt] = await receive(question, holding);
    expect(receipt).toMatchObject({ outcome: "answers-case", reference: REFERENCE });
    expect((await caseOf()).row).toMatchObject({
      open: true,
      acknowledgement: { state: "met", answeredAt: "2026-04-07T09:00:00.000Z" },
      reply: { state: "running", answeredAt: null, dueOn: "2026-04-16" },
    });
    expect((await viewOf(holding)).evidence[0]).toContain("the reply will take longer");
  });

  it("is taken for what it is when it was seen before the message that it answers", async () => {
    await receive(holding);
    await receive(question);
    expect(await typesOf()).toEqual(["received", "holdingReplySent"]);
  });

  it("is what a reply is said to have been, and the next answer is then the reply", async () => {
    await receive(question, anAnswer(question, { sentAt: "2026-04-07T09:00:00.000Z" }));
    expect(await say({ type: "replyWasHoldingReply" })).toMatchObject({
      value: { row: { open: true, acknowledgement: { state: "met" }, reply: { answeredAt: null } } },
    });
    await receive(anAnswer(question, { messageId: "<second@ashby.example>" }));
    expect((await caseOf()).row).toMatchObject({
      open: false,
      reply: { answeredAt: "2026-04-08T09:00:00.000Z" },
    });
  });

  it("is recorded by an officer for one given by post, more than once, but not after the reply", async () => {
    await receive(question);
    await say({ type: "holdingReplySent", note: "By post", on: "2026-04-07" });
    await say({ type: "holdingReplySent", note: null, on: "2026-04-08" });
    expect(await typesOf()).toEqual(["received", "holdingReplySent", "holdingReplySent"]);
    await say({ type: "replied", note: null, on: "2026-04-08" });
    expect(await say({ type: "holdingReplySent", note: null })).toMatchObject({
      failure: { code: "not-open", field: "fact.type" },
    });
  });

  it("names the date by which the reply will come, from the day it went out to a year later", async () => {
    await receive(question);
    const sent = { type: "holdingReplySent", note: null, on: "2026-04-08" } as const;
    for (const [replyBy, why] of [
      ["2026-04-31", "not a date"],
      ["2026-04-07", "before the holding reply went out"],
      ["2027-04-09", "more than a year later"],
    ] as const) {
      expect(await say({ ...sent, replyBy })).toMatchObject({
        failure: {
          code: "field-invalid",
          field: "fact.replyBy",
          message: expect.stringContaining(why) as unknown,
        },
      });
    }
    for (const replyBy of ["2026-04-08", "2027-04-08"]) {
      expect(await say({ ...sent, replyBy })).toMatchObject({ ok: true });
      expect((await caseOf()).events.at(-1)).toMatchObject({ type: "holdingReplySent", replyBy });
    }
    expect((await caseOf()).row.reply).toMatchObject({ state: "running", dueOn: "2026-04-16" });
  });

  it("is counted apart in the figures", async () => {
    await receive(question, holding);
    const report = await stage.app.reportCompliance({ period: "2026-Q2", authority: null });
    expect(report.ok && report.value.standards[0]).toMatchObject({
      standardId: "email-acknowledgement",
      met: 1,
      metByHoldingReply: 1,
      metAutomatically: 0,
    });
  });
});

describe("an answer from an officer's own account", () => {
  it("answers the case when Exchange vouches for the officer and the customer got it", async () => {
    const answer = fromOwnAccount();
    const [, receipt] = await receive(question, answer);
    expect(receipt).toMatchObject({ outcome: "answers-case", reference: REFERENCE });
    expect(await typesOf()).toEqual(["received", "replied"]);
    expect((await viewOf(answer)).evidence[0]).toBe(
      "written by an officer from an account of their own (From: priya.shah@ashby.example)",
    );
    const [, shown] = (await caseOf()).messages;
    expect(shown).toMatchObject({ direction: "out", fromName: "Priya Shah" });
  });

  it("answers nothing without that: anyone can write her address", async () => {
    const forged = fromOwnAccount({ headers: [] });
    await receive(question, forged);
    expect(await typesOf()).toEqual(["received"]);
    expect(await viewOf(forged)).toMatchObject({ decision: "starts-no-clock", mailClass: "internal" });
  });

  it("answers nothing when only colleagues got it", async () => {
    await receive(
      question,
      fromOwnAccount({ to: [{ name: "", address: question.mailbox }], recipientCount: 1 }),
    );
    expect(await typesOf()).toEqual(["received"]);
  });

  it("counts as the answer that its subject says", async () => {
    await receive(
      question,
      fromOwnAccount({ messageId: "<a@ashby.example>", subject: "Acknowledgement: Damp" }),
      fromOwnAccount({ messageId: "<h@ashby.example>", subject: "Holding reply: Damp" }),
    );
    expect(await typesOf()).toEqual(["received", "acknowledged", "holdingReplySent"]);
  });

  it("waits for the message that it answers, and is internal mail until then", async () => {
    const answer = fromOwnAccount();
    await receive(answer);
    expect(await viewOf(answer)).toMatchObject({ decision: "starts-no-clock", mailClass: "internal" });
    await receive(question);
    expect(await typesOf()).toEqual(["received", "replied"]);
  });

  it("starts nothing when it belongs to no case", async () => {
    const [receipt] = await receive(fromOwnAccount({ inReplyTo: null, references: [] }));
    expect(receipt).toMatchObject({ outcome: "starts-no-clock", reference: null });
  });
});

describe("what the council sent and answers nobody", () => {
  it("is a forward to a colleague, shown among the messages of the case", async () => {
    const forward = anAnswer(question, { to: [{ name: "", address: "surveyor@ashby.example" }] });
    await receive(question, forward);
    expect(await typesOf()).toEqual(["received"]);
    expect(await viewOf(forward)).toMatchObject({ decision: "starts-no-clock", mailClass: "internal" });
    expect((await viewOf(forward)).evidence[0]).toContain("passed to a colleague");
    expect((await caseOf()).messages).toHaveLength(2);
  });

  it("is a forward to a contractor, who is not the customer", async () => {
    const forward = anAnswer(question, {
      subject: "FW: Damp in the back bedroom",
      to: [{ name: "", address: "office@builders.example" }],
    });
    await receive(question, forward);
    expect(await typesOf()).toEqual(["received"]);
    expect((await viewOf(forward)).evidence[0]).toContain("passed on to somebody else");
    expect((await caseOf()).messages).toHaveLength(2);
  });

  it("is not a reply to somebody who speaks for the customer: that is an answer", async () => {
    await receive(
      question,
      anAnswer(question, { to: [{ name: "", address: "daughter@elsewhere.example" }] }),
    );
    expect(await typesOf()).toEqual(["received", "replied"]);
  });
});

describe("our own automatic acknowledgement among the sent mail", () => {
  it("acknowledges, and never counts as the reply", async () => {
    const ours = anAnswer(question, {
      subject: "Re: Damp in the back bedroom",
      sentAt: "2026-04-02T16:42:00.000Z",
      headers: [["x-response-standards", "acknowledgement"]],
    });
    await receive(question, ours);
    expect(await stage.record.eventsOf(REFERENCE)).toMatchObject([
      { type: "received" },
      { type: "acknowledged", automatic: true, at: "2026-04-02T16:42:00.000Z" },
    ]);
  });
});

describe("a sent mail of which the headers could not be read", () => {
  it("is shown with the case and leaves it open: it may be our own acknowledgement", async () => {
    const asked = { ...question, conversationId: "C1" };
    const unread = anAnswer(asked, { inReplyTo: null, references: [], headersUnread: true });
    await receive(asked, unread);
    expect(await typesOf()).toEqual(["received"]);
    expect((await viewOf(unread)).evidence[0]).toContain("record the reply if it is one");
    expect((await caseOf()).messages).toHaveLength(2);
  });
});

describe("the case that a message belongs to", () => {
  const second = aMessage({
    messageId: "<2@resident.example>",
    subject: "Bins",
    receivedAt: "2026-04-02T17:00:00.000Z",
    conversationId: "C2",
  });
  const first = aMessage({ conversationId: "C1" });

  it("is the one of the message that it answers, whatever the conversation says", async () => {
    await receive(first, second);
    await receive(anAnswer(first, { conversationId: "C2" }));
    expect(await typesOf("HS-2026-00001")).toEqual(["received", "replied"]);
    expect(await typesOf("HS-2026-00002")).toEqual(["received"]);
  });

  it("is the same when the subject was changed, and Outlook began a new conversation for it", async () => {
    await receive(first);
    const changed = { subject: "Your bathroom, inspection on Monday", conversationId: "C9" };
    await receive(anAnswer(first, changed));
    expect(await typesOf()).toEqual(["received", "replied"]);
    const again = aMessage({
      messageId: "<3@resident.example>",
      receivedAt: "2026-04-08T12:00:00.000Z",
      inReplyTo: anAnswer(first).messageId,
      ...changed,
    });
    expect(await receive(again)).toMatchObject([{ outcome: "belongs-to-case", reference: REFERENCE }]);
  });

  it("is the one that its subject names, when the same person writes anew", async () => {
    await receive(first);
    const anew = aMessage({
      messageId: "<3@resident.example>",
      subject: "hs-2026-00001 still damp",
      receivedAt: "2026-04-08T12:00:00.000Z",
      conversationId: "C3",
    });
    const [receipt] = await receive(anew);
    expect(receipt).toMatchObject({ outcome: "belongs-to-case", reference: REFERENCE });
    expect((await viewOf(anew)).evidence[0]).toContain("names the reference of a case in its subject");
    expect(await typesOf()).toEqual(["received", "customerWroteAgain"]);
  });

  it("is the one under which a merged case that the subject names is answered", async () => {
    await receive(first, second);
    await stage.app.mergeCases({
      reference: "HS-2026-00001",
      into: "HS-2026-00002",
      key: randomUUID(),
      by: OFFICER,
    });
    const [receipt] = await receive(
      aMessage({
        messageId: "<3@resident.example>",
        subject: "HS-2026-00001",
        receivedAt: "2026-04-10T12:00:00.000Z",
      }),
    );
    expect(receipt).toMatchObject({ outcome: "belongs-to-case", reference: "HS-2026-00002" });
  });

  it.each<[string, Partial<MailMessage>]>([
    ["from another address", { from: { name: "Rosa Lind", address: "rosa@elsewhere.example" } }],
    ["of a case that there is not", { subject: "HS-2026-00412" }],
    ["from before the case", { receivedAt: "2026-04-01T12:00:00.000Z" }],
  ])("is a new one when the subject names a reference %s", async (_, changes) => {
    await receive(first);
    const [receipt] = await receive(
      aMessage({
        messageId: "<3@resident.example>",
        subject: "HS-2026-00001 still damp",
        receivedAt: "2026-04-08T12:00:00.000Z",
        ...changes,
      }),
    );
    expect(receipt).toMatchObject({ outcome: "started-case", reference: "HS-2026-00002" });
  });
});
