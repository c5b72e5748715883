import { beforeEach, describe, expect, it } from "@jest/globals";
import type { OfficerActor } from "../../../src/application/use-cases.ts";
import type { Answer } from "../../../src/domain/reply/template.ts";
import type { MailHeader, MailMessage } from "../../../src/domain/mail/message.ts";
import { aMessage, anAnswer, OFFICER } from "../../support/builders.ts";
import { councilStage } from "../../support/council-stage.ts";

const REFERENCE = "HS-2026-00001";
const SENT_AT = "2026-04-08T09:00:00.000Z";
const question = aMessage();
const stage = councilStage(SENT_AT);
const { now, receive } = stage;

const saying = (as: string, replyBy?: string): readonly MailHeader[] => [
  ["x-response-standards-answer", as],
  ...(replyBy === undefined ? [] : [["x-response-standards-reply-by", replyBy] as const]),
];

/** What happened in the case after its receipt. */
const happened = async (): Promise<readonly object[]> => {
  const [, ...rest] = (await stage.record.eventsOf(REFERENCE)) ?? [];
  return rest.map((event) =>
    event.type === "holdingReplySent" && event.replyBy !== undefined
      ? { type: event.type, replyBy: event.replyBy }
      : { type: event.type },
  );
};

const evidenceOf = async (message: MailMessage): Promise<readonly string[]> =>
  (await stage.record.message(message))?.evidence ?? [];

const begin = async (
  as: Answer | null,
  at: string,
  { replyBy = null, by = OFFICER }: { readonly replyBy?: string | null; readonly by?: OfficerActor } = {},
): Promise<void> => {
  now.set(at);
  expect(await stage.app.beginAnswer({ reference: REFERENCE, as, replyBy, by })).toEqual({
    ok: true,
    value: {},
  });
  now.set(SENT_AT);
};

describe("an answer whose writer has said what it is", () => {
  it.each([
    ["acknowledgement", "acknowledged"],
    ["holding-reply", "holdingReplySent"],
    ["reply", "replied"],
    [" Acknowledgement ", "acknowledged"],
  ])("is believed: %s", async (as, type) => {
    await receive(question, anAnswer(question, { headers: saying(as) }));
    expect(await happened()).toEqual([{ type }]);
  });

  it("says so in plain words, and with the header", async () => {
    const answer = anAnswer(question, { headers: saying("holding-reply") });
    await receive(question, answer);
    expect((await evidenceOf(answer))[0]).toBe(
      "its writer said that it is a holding reply (X-Response-Standards-Answer: holding-reply)",
    );
  });

  it("is believed over what the subject looks like", async () => {
    const subject = "Acknowledgement: Damp in the back bedroom";
    await receive(question, anAnswer(question, { subject, headers: saying("reply") }));
    expect(await happened()).toEqual([{ type: "replied" }]);
  });

  it("tells by when a holding reply promises the reply", async () => {
    await receive(question, anAnswer(question, { headers: saying("holding-reply", "2026-04-30") }));
    expect(await happened()).toEqual([{ type: "holdingReplySent", replyBy: "2026-04-30" }]);
  });

  it.each(["2026-04-07", "2027-05-01", "2026-02-30", "soon", ""])(
    "counts without a date that nobody could mean: %j",
    async (replyBy) => {
      await receive(question, anAnswer(question, { headers: saying("holding-reply", replyBy) }));
      expect(await happened()).toEqual([{ type: "holdingReplySent" }]);
    },
  );

  it.each(["", "yes", "reply, acknowledgement", "<b>reply</b>", "reply ".repeat(40)])(
    "is judged as it looks where the header says nothing that can be understood: %j",
    async (rubbish) => {
      const subject = "Holding reply: Damp in the back bedroom";
      await receive(question, anAnswer(question, { subject, headers: saying(rubbish) }));
      expect(await happened()).toEqual([{ type: "holdingReplySent" }]);
    },
  );

  it("is believed of an officer who writes from an account of their own", async () => {
    const answer = anAnswer(question, {
      folder: "inbox",
      from: { name: "Priya Shah", address: "priya.shah@ashby.example" },
      recipientCount: 2,
      headers: [["x-ms-exchange-organization-authas", "Internal"], ...saying("acknowledgement")],
    });
    await receive(question, answer);
    expect(await happened()).toEqual([{ type: "acknowledged" }]);
  });

  it("is never believed of a customer, who may send such a header too", async () => {
    const again = aMessage({
      messageId: "<2@resident.example>",
      inReplyTo: question.messageId,
      receivedAt: "2026-04-07T09:00:00.000Z",
      headers: saying("reply"),
    });
    await receive(question, again);
    expect(await happened()).toEqual([{ type: "customerWroteAgain" }]);
    const first = aMessage({ messageId: "<3@resident.example>", headers: saying("reply", "2026-04-30") });
    await receive(first);
    expect(await stage.record.message(first)).toMatchObject({ decision: "started-case", saidAnswer: null });
  });

  it("is never believed of one who only wrote the council's address into the sender's place", async () => {
    const forged = anAnswer(question, {
      folder: "other",
      headers: [["received", "from elsewhere.example"], ...saying("reply")],
    });
    await receive(question, forged);
    expect(await happened()).not.toContainEqual({ type: "replied" });
  });

  it("answers nobody when it only passes the customer's mail on", async () => {
    const forward = anAnswer(question, {
      subject: "FW: Damp in the back bedroom",
      to: [{ name: "Damp Ltd", address: "jobs@damp.example" }],
      headers: saying("reply"),
    });
    await receive(question, forward);
    expect(await happened()).toEqual([]);
  });

  it("is still known for what it is when the message that it answers arrives after it", async () => {
    const answer = anAnswer(question, { headers: saying("holding-reply", "2026-04-30") });
    await receive(answer);
    await receive(question);
    expect(await happened()).toEqual([{ type: "holdingReplySent", replyBy: "2026-04-30" }]);
    expect((await evidenceOf(answer)).slice(0, 2)).toEqual([
      "answers a message that arrived in the record after it",
      "its writer said that it is a holding reply (X-Response-Standards-Answer: holding-reply)",
    ]);
  });
});

describe("an answer that an officer has begun in the case", () => {
  beforeEach(() => receive(question));

  it("is what it was begun as, with its date and with who began it", async () => {
    await begin("holding-reply", "2026-04-08T08:20:00.000Z", { replyBy: "2026-04-30" });
    const answer = anAnswer(question);
    await receive(answer);
    expect(await happened()).toEqual([{ type: "holdingReplySent", replyBy: "2026-04-30" }]);
    expect((await evidenceOf(answer))[0]).toBe(
      "Priya Shah began it as a holding reply, less than 12 hours before it was sent",
    );
  });

  it.each([
    ["12 hours before it was sent", "2026-04-07T21:00:00.000Z", "acknowledged"],
    ["a second more than that", "2026-04-07T20:59:59.000Z", "replied"],
    ["a moment after it, by clocks that are not the same", "2026-04-08T09:00:30.000Z", "acknowledged"],
    ["well after it", "2026-04-08T09:02:00.000Z", "replied"],
  ])("is taken for it when it was begun %s", async (_when, at, type) => {
    await begin("acknowledgement", at);
    await receive(anAnswer(question));
    expect(await happened()).toEqual([{ type }]);
  });

  it("is used once: the next mail is judged as it looks", async () => {
    await begin("acknowledgement", "2026-04-08T08:00:00.000Z");
    await receive(anAnswer(question, { sentAt: "2026-04-08T08:30:00.000Z" }));
    await receive(anAnswer(question, { messageId: "<second@ashby.example>" }));
    expect(await happened()).toEqual([{ type: "acknowledged" }, { type: "replied" }]);
  });

  it("is used once by two mails that are read together, in the order in which they were sent", async () => {
    await begin("acknowledgement", "2026-04-08T08:00:00.000Z");
    const first = anAnswer(question, {
      ...{ sentAt: "2026-04-08T08:10:00.000Z", receivedAt: "2026-04-08T08:10:00.000Z" },
    });
    await receive(anAnswer(question, { messageId: "<second@ashby.example>" }), first);
    expect(await happened()).toEqual([{ type: "acknowledged" }, { type: "replied" }]);
  });

  it("is not used again by the same mail, delivered again or lying in a second mailbox", async () => {
    await begin("acknowledgement", "2026-04-08T08:00:00.000Z");
    const answer = anAnswer(question);
    await receive(answer);
    await begin("holding-reply", "2026-04-08T08:30:00.000Z");
    await receive(answer);
    await receive({ ...answer, mailbox: "revenues@ashby.example" });
    expect(await happened()).toEqual([{ type: "acknowledged" }]);
    expect(await stage.record.begunBy(OFFICER.id, REFERENCE)).toMatchObject({ as: "holding-reply" });
  });

  it("is the newest that anybody began", async () => {
    const colleague: OfficerActor = { kind: "officer", id: "officer-2", name: "Siân Morgan" };
    await begin("holding-reply", "2026-04-08T08:00:00.000Z");
    await begin("acknowledgement", "2026-04-08T08:30:00.000Z", { by: colleague });
    await begin("reply", "2026-04-08T07:30:00.000Z", { by: { ...colleague, id: "officer-3" } });
    await receive(anAnswer(question));
    expect(await happened()).toEqual([{ type: "acknowledged" }]);
  });

  it("is what the officer began last, not what they thought of first", async () => {
    await begin("acknowledgement", "2026-04-08T08:00:00.000Z");
    await begin("reply", "2026-04-08T08:05:00.000Z");
    const subject = "Acknowledgement: Damp in the back bedroom";
    await receive(anAnswer(question, { subject }));
    expect(await happened()).toEqual([{ type: "replied" }]);
  });

  it("is what the mail says itself once the officer has said that nothing was sent", async () => {
    await begin("holding-reply", "2026-04-08T08:00:00.000Z");
    await begin(null, "2026-04-08T08:10:00.000Z");
    expect(await stage.record.begunBy(OFFICER.id, REFERENCE)).toBeNull();
    await receive(anAnswer(question, { subject: "Acknowledgement: Damp in the back bedroom" }));
    expect(await happened()).toEqual([{ type: "acknowledged" }]);
  });

  it("stays what a colleague began when another officer has sent nothing", async () => {
    const colleague: OfficerActor = { kind: "officer", id: "officer-2", name: "Siân Morgan" };
    await begin("holding-reply", "2026-04-08T08:00:00.000Z", { by: colleague });
    await begin("reply", "2026-04-08T08:05:00.000Z");
    await begin(null, "2026-04-08T08:10:00.000Z");
    await receive(anAnswer(question));
    expect(await happened()).toEqual([{ type: "holdingReplySent" }]);
  });

  it("is used up by a mail that says itself what it is", async () => {
    await begin("holding-reply", "2026-04-08T08:00:00.000Z", { replyBy: "2026-04-30" });
    await receive(anAnswer(question, { headers: saying("holding-reply") }));
    await receive(anAnswer(question, { messageId: "<second@ashby.example>" }));
    expect(await happened()).toEqual([
      { type: "holdingReplySent", replyBy: "2026-04-30" },
      { type: "replied" },
    ]);
  });

  it("is not used up by a machine's answer", async () => {
    await begin("reply", "2026-04-08T08:00:00.000Z");
    await receive(
      anAnswer(question, { subject: "Automatic reply: Damp", messageId: "<auto@ashby.example>" }),
      anAnswer(question, {
        ...{ sentAt: "2026-04-08T09:30:00.000Z", receivedAt: "2026-04-08T09:30:00.000Z" },
      }),
    );
    expect(await happened()).toEqual([{ type: "acknowledged" }, { type: "replied" }]);
  });

  it("counts for nothing while nothing is sent, nor in another case", async () => {
    await begin("reply", "2026-04-08T08:00:00.000Z");
    expect(await happened()).toEqual([]);
    const other = aMessage({ messageId: "<other@resident.example>", subject: "Bins" });
    await receive(other, anAnswer(other, { subject: "Acknowledgement: Bins" }));
    expect((await stage.record.eventsOf("HS-2026-00002"))?.map(({ type }) => type)).toEqual([
      "received",
      "acknowledged",
    ]);
  });

  it("tells what an answer was that was read before the message that it answers", async () => {
    const chaser = aMessage({
      messageId: "<chaser@resident.example>",
      inReplyTo: question.messageId,
      receivedAt: "2026-04-07T09:00:00.000Z",
    });
    await begin("holding-reply", "2026-04-08T08:00:00.000Z");
    await receive(anAnswer(chaser));
    expect(await happened()).toEqual([]);
    await receive(chaser);
    expect(await happened()).toEqual([{ type: "customerWroteAgain" }, { type: "holdingReplySent" }]);
  });

  it("is used up together with the event or not at all", async () => {
    await begin("acknowledgement", "2026-04-08T08:00:00.000Z");
    await stage.database.query(`
      create function die() returns trigger language plpgsql as $$
        begin raise exception 'connection lost' using errcode = '08006'; end $$`);
    await stage.database.query(
      "create trigger die before update on answer_begun for each row execute function die()",
    );
    await expect(stage.app.receiveMail([anAnswer(question)])).rejects.toThrow("can not be reached");
    await stage.database.query("drop trigger die on answer_begun; drop function die()");
    expect(await happened()).toEqual([]);
    expect(await stage.record.begunBy(OFFICER.id, REFERENCE)).not.toBeNull();

    await receive(anAnswer(question));
    expect(await happened()).toEqual([{ type: "acknowledged" }]);
    expect(await stage.record.begunBy(OFFICER.id, REFERENCE)).toBeNull();
  });
});

describe("beginning an answer", () => {
  it("is refused for a case that there is not", async () => {
    const answer = await stage.app.beginAnswer({
      reference: "HS-2026-09999",
      as: "reply",
      replyBy: null,
      by: OFFICER,
    });
    expect(answer).toMatchObject({ failure: { code: "case-not-found", field: "reference" } });
  });

  it.each(["2026-04-07", "2027-05-01", "2026-02-30"])("is refused with a date of %s", async (replyBy) => {
    await receive(question);
    const answer = await stage.app.beginAnswer({
      reference: REFERENCE,
      as: "holding-reply",
      replyBy,
      by: OFFICER,
    });
    expect(answer).toMatchObject({ failure: { code: "field-invalid", field: "replyBy" } });
  });

  it("keeps no date for what is no holding reply", async () => {
    await receive(question);
    await begin("reply", SENT_AT, { replyBy: "2026-04-30" });
    expect(await stage.record.begunBy(OFFICER.id, REFERENCE)).toMatchObject({ as: "reply", replyBy: null });
  });

  it("goes to the case under which the matter is answered", async () => {
    await receive(question, aMessage({ messageId: "<other@resident.example>", subject: "Mould" }));
    const into = { reference: "HS-2026-00002", into: REFERENCE, key: "merge-0001", by: OFFICER };
    expect(await stage.app.mergeCases(into)).toMatchObject({ ok: true });
    await stage.app.beginAnswer({
      reference: "HS-2026-00002",
      as: "acknowledgement",
      replyBy: null,
      by: OFFICER,
    });
    await receive(anAnswer(question));
    expect(await happened()).toContainEqual({ type: "acknowledged" });
  });

  it("clears away what was begun long ago", async () => {
    await receive(question);
    await begin("reply", "2026-03-01T09:00:00.000Z");
    await begin("reply", SENT_AT, { by: { ...OFFICER, id: "officer-2" } });
    expect(await stage.record.begunBy(OFFICER.id, REFERENCE)).toBeNull();
    expect(await stage.record.begunBy("officer-2", REFERENCE)).not.toBeNull();
  });
});
