import { describe, expect, it } from "@jest/globals";
import { useCasesOf } from "../../../src/application/compose.ts";
import type { MailMessage } from "../../../src/domain/mail/message.ts";
import { aMessage, anAnswer, OFFICER } from "../../support/builders.ts";
import { councilStage } from "../../support/council-stage.ts";
import { switchOn } from "../../support/switch-on.ts";

const stage = councilStage("2026-04-09T09:00:00.000Z");
const { now, receive, typesOf } = stage;

const viewOf = async (message: MailMessage) => {
  const found = await stage.app.findMessage(message);
  if (!found.ok) throw new Error(found.failure.message);
  return found.value;
};

describe("receiving mail", () => {
  it("starts a case from a resident's message, numbered by service and year", async () => {
    const [receipt] = await receive(aMessage());
    expect(receipt).toMatchObject({ outcome: "started-case", reference: "HS-2026-00001" });
    const view = await viewOf(aMessage());
    expect(view.case?.row).toMatchObject({
      subject: "Damp in the back bedroom",
      senderName: "Rosa Lind",
      receivedOn: "2026-04-02",
      reply: { dueOn: "2026-04-16", state: "running" },
      acknowledgement: { dueOn: "2026-04-07", state: "overdue" },
    });
  });

  it("changes nothing when the same messages come again", async () => {
    const messages = [aMessage(), aMessage({ messageId: "<2@resident.example>" })];
    await receive(...messages, anAnswer(messages[0] as MailMessage));
    const before = await stage.database.query("select * from case_event where tenant = $1", [
      stage.record.tenant,
    ]);
    const receipts = await receive(...messages, anAnswer(messages[0] as MailMessage));
    expect(receipts.map(({ outcome }) => outcome)).toEqual(["already-seen", "already-seen", "already-seen"]);
    expect(
      await stage.database.query("select * from case_event where tenant = $1", [stage.record.tenant]),
    ).toEqual(before);
  });

  it("records a message once that comes twice in one batch", async () => {
    const receipts = await receive(aMessage(), aMessage());
    expect(receipts.map(({ reference }) => reference)).toEqual(["HS-2026-00001", "HS-2026-00001"]);
    expect((await stage.record.messagesOf("HS-2026-00001")).length).toBe(1);
  });

  it("leaves no gap in the numbers for messages that start no clock", async () => {
    await receive(
      aMessage(),
      aMessage({
        messageId: "<auto@resident.example>",
        receivedAt: "2026-04-02T16:42:00.000Z",
        headers: [["auto-submitted", "auto-replied"]],
      }),
      aMessage({ messageId: "<3@resident.example>", receivedAt: "2026-04-02T16:43:00.000Z" }),
    );
    const [receipt] = await receive(aMessage({ messageId: "<4@resident.example>" }));
    expect(receipt?.reference).toBe("HS-2026-00003");
  });

  it("keeps a message that starts no clock, with its evidence", async () => {
    const automatic = aMessage({ headers: [["auto-submitted", "auto-replied"]] });
    await receive(automatic);
    const view = await viewOf(automatic);
    expect(view).toMatchObject({ decision: "starts-no-clock", mailClass: "auto_reply", case: null });
    expect(view.evidence[0]).toContain("Auto-Submitted");
  });

  it("takes the council's answer as the reply, at the time when it was sent", async () => {
    await receive(aMessage());
    const [receipt] = await receive(anAnswer(aMessage()));
    expect(receipt).toMatchObject({ outcome: "answers-case", reference: "HS-2026-00001" });
    const view = await viewOf(aMessage());
    expect(view.case?.row.open).toBe(false);
    expect(view.case?.row.reply).toMatchObject({ state: "met", answeredAt: "2026-04-08T09:00:00.000Z" });
  });

  it("takes an automatic reply of the council as an acknowledgement only", async () => {
    await receive(aMessage(), anAnswer(aMessage(), { subject: "Automatic reply: Damp in the back bedroom" }));
    expect(await typesOf("HS-2026-00001")).toEqual(["received", "acknowledged"]);
  });

  it("does not take a forward to a colleague for an answer", async () => {
    const forward = anAnswer(aMessage(), { to: [{ name: "", address: "surveyor@ashby.example" }] });
    await receive(aMessage(), forward);
    expect(await typesOf("HS-2026-00001")).toEqual(["received"]);
    expect(await viewOf(forward)).toMatchObject({ decision: "starts-no-clock", mailClass: "internal" });
  });

  it("never closes a case because of mail in the inbox that bears the council's address", async () => {
    await receive(aMessage(), anAnswer(aMessage(), { folder: "inbox" }));
    expect(await typesOf("HS-2026-00001")).toEqual(["received"]);
  });

  it("adds what the customer writes in the thread to the case", async () => {
    const again = aMessage({
      messageId: "<2@resident.example>",
      inReplyTo: "<answer-to-1@resident.example>",
      receivedAt: "2026-04-08T12:00:00.000Z",
    });
    const receipts = await receive(aMessage(), anAnswer(aMessage()), again);
    expect(receipts[2]).toMatchObject({ outcome: "belongs-to-case", reference: "HS-2026-00001" });
    expect((await viewOf(again)).case?.row.risks).toContain("wrote-again");
  });

  it("finds the thread by the conversation where no header names it", async () => {
    const first = aMessage({ conversationId: "C1" });
    await receive(first, anAnswer(first, { inReplyTo: null, references: [] }));
    expect(await typesOf("HS-2026-00001")).toEqual(["received", "replied"]);
  });

  it("matches an answer that was seen before the message that it answers", async () => {
    const [early] = await receive(anAnswer(aMessage()));
    expect(early).toMatchObject({ outcome: "starts-no-clock", reference: null });
    await receive(aMessage());
    expect(await typesOf("HS-2026-00001")).toEqual(["received", "replied"]);
    expect(await viewOf(anAnswer(aMessage()))).toMatchObject({
      decision: "answers-case",
      case: { reference: "HS-2026-00001" },
    });
  });

  it("does not take what the council wrote first for an answer to what came back", async () => {
    const survey = anAnswer(aMessage(), {
      conversationId: "C1",
      inReplyTo: null,
      references: [],
      sentAt: "2026-04-01T09:00:00.000Z",
      receivedAt: "2026-04-01T09:00:00.000Z",
    });
    await receive(survey);
    await receive(aMessage({ conversationId: "C1", inReplyTo: survey.messageId }));
    expect(await typesOf("HS-2026-00001")).toEqual(["received"]);
  });

  it("counts from the first message of a thread even when it comes to the record last", async () => {
    const followUp = aMessage({
      messageId: "<2@resident.example>",
      inReplyTo: "<1@resident.example>",
      receivedAt: "2026-04-07T08:00:00.000Z",
    });
    await receive(followUp);
    const [receipt] = await receive(aMessage());
    expect(receipt).toMatchObject({ outcome: "belongs-to-case", reference: "HS-2026-00001" });
    expect((await viewOf(aMessage())).case?.row.receivedOn).toBe("2026-04-02");
  });

  it("makes one case of a message that two shared mailboxes received", async () => {
    const copy = aMessage({ mailbox: "revenues@ashby.example" });
    const receipts = await receive(aMessage(), copy);
    expect(receipts.map(({ reference }) => reference)).toEqual(["HS-2026-00001", "HS-2026-00001"]);
    const view = await viewOf(copy);
    expect(view.decision).toBe("belongs-to-case");
    expect(view.evidence[0]).toContain("a copy of a message");
    expect(await typesOf("HS-2026-00001")).toEqual(["received"]);
  });

  it("sets a message of an unknown mailbox aside and takes its neighbours", async () => {
    const receipts = await receive(
      aMessage({ mailbox: "nobody@ashby.example" }),
      aMessage({ messageId: "<2@resident.example>" }),
    );
    expect(receipts.map(({ outcome }) => outcome)).toEqual(["set-aside", "started-case"]);
    expect(await stage.record.setAsideMail()).toMatchObject([{ item: "<1@resident.example>", tries: 1 }]);
  });

  it("sets a message aside that can not be kept, and takes its neighbours", async () => {
    const receipts = await receive(
      aMessage(),
      aMessage({ messageId: "<bad@resident.example>", receivedAt: "not a moment" }),
      aMessage({ messageId: "<3@resident.example>", receivedAt: "2026-04-02T16:43:00.000Z" }),
    );
    expect(receipts.map(({ outcome }) => outcome)).toEqual(["started-case", "set-aside", "started-case"]);
    expect(receipts.map(({ reference }) => reference)).toEqual(["HS-2026-00001", null, "HS-2026-00002"]);
  });

  it("starts a case from what is certain of a message that could not be kept three times", async () => {
    const bad = aMessage({ messageId: "<bad@resident.example>", sentAt: "no moment either" });
    for (const outcome of ["set-aside", "set-aside", "started-case"]) {
      expect((await receive(bad))[0]?.outcome).toBe(outcome);
    }
    const [view] = await stage.record.messagesOf("HS-2026-00001");
    expect(view).toMatchObject({ decision: "started-case", receivedAt: "2026-04-02T16:41:00.000Z" });
    expect(view?.evidence.join()).toContain("could not be processed");
    expect(await stage.record.setAsideMail()).toMatchObject([
      { item: "<bad@resident.example>", tries: 3, reference: "HS-2026-00001" },
    ]);
    expect((await receive(bad))[0]?.outcome).toBe("already-seen");
  });

  it("counts what a person rescues from the junk folder from its original receipt", async () => {
    const junk = aMessage({ folder: "junk", graphId: "G1" });
    expect((await receive(junk))[0]?.outcome).toBe("starts-no-clock");
    now.set("2026-04-20T09:00:00.000Z");
    const rescued = { ...junk, folder: "inbox" as const };
    expect((await receive(rescued))[0]).toMatchObject({
      outcome: "started-case",
      reference: "HS-2026-00001",
    });
    expect(await stage.app.findCase("HS-2026-00001")).toMatchObject({
      value: { row: { receivedOn: "2026-04-02" } },
    });
    expect(await stage.record.message(junk)).toMatchObject({ folder: "inbox", decision: "started-case" });
    expect((await receive(rescued))[0]?.outcome).toBe("already-seen");
  });

  it("takes two letters with one Message-ID for two, and a copy for a copy", async () => {
    const first = aMessage({ graphId: "G1" });
    const copy = aMessage({ graphId: "G2", receivedAt: "2026-04-02T16:41:05.000Z" });
    const other = aMessage({ graphId: "G3", from: { name: "Bo", address: "bo@resident.example" } });
    const receipts = await receive(first, copy, other);
    expect(receipts.map(({ reference }) => reference)).toEqual([
      "HS-2026-00001",
      "HS-2026-00001",
      "HS-2026-00002",
    ]);
    const again = await receive(other, first);
    expect(again.map(({ outcome }) => outcome)).toEqual(["already-seen", "already-seen"]);
    const view = await stage.record.messagesOf("HS-2026-00002");
    expect(view[0]?.evidence.at(-1)).toContain("that of another message");
  });

  it("keeps text that PostgreSQL itself would refuse", async () => {
    const [receipt] = await receive(
      aMessage({
        subject: "Damp \0 and \ud800 mould",
        conversationId: "C\0 1",
        messageId: "<n\0ul@x.example>",
      }),
    );
    expect(receipt?.outcome).toBe("started-case");
  });

  it("starts a clock by hand from the original receipt, once", async () => {
    const automatic = aMessage({ headers: [["auto-submitted", "auto-replied"]] });
    await receive(automatic, anAnswer(automatic));
    const input = { mailbox: automatic.mailbox, messageId: automatic.messageId, by: OFFICER };
    const first = await stage.app.startClock(input);
    const second = await stage.app.startClock(input);
    expect(first).toMatchObject({
      ok: true,
      value: {
        decision: "started-case",
        case: { reference: "HS-2026-00001", row: { receivedOn: "2026-04-02" } },
      },
    });
    expect(second).toEqual(first);
    expect(await typesOf("HS-2026-00001")).toEqual(["received", "replied"]);
  });

  it("gives a message of a case a clock of its own when an officer says so", async () => {
    const again = aMessage({
      messageId: "<2@resident.example>",
      inReplyTo: "<1@resident.example>",
      receivedAt: "2026-04-08T12:00:00.000Z",
    });
    await receive(aMessage(), again);
    const started = await stage.app.startClock({
      mailbox: again.mailbox,
      messageId: again.messageId,
      by: OFFICER,
    });
    expect(started).toMatchObject({ ok: true, value: { case: { reference: "HS-2026-00002" } } });
    const [answer] = await receive(anAnswer(again));
    expect(answer?.reference).toBe("HS-2026-00002");
  });

  it("puts a case's tag on its message in Microsoft 365, also when a file brought it first", async () => {
    await switchOn(stage.record);
    await receive(aMessage());
    expect(await stage.record.takeMarks(10)).toEqual([]);
    await receive(aMessage({ graphId: "AAMk-1" }));
    expect(await stage.record.takeMarks(10)).toMatchObject([
      {
        mailbox: "housing@ashby.example",
        graphId: "AAMk-1",
        wish: { category: "Reply: acknowledge" },
        version: 1,
      },
    ]);
  });

  it("takes mail only when a council is set up", async () => {
    const empty = useCasesOf({ record: stage.database.store.of("nobody"), now });
    expect(await empty.receiveMail([aMessage()])).toMatchObject({
      ok: false,
      failure: { code: "not-set-up" },
    });
  });
});
