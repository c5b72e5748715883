import { describe, expect, it } from "@jest/globals";
import { answerOf, isFromCouncil, isFromOfficer, isPassedOn } from "../../../../src/domain/mail/answer.ts";
import { aMail, OWN } from "../../../support/mail/a-mail.ts";

const sent = aMail().from("Housing <housing@council.example>").in("sent").to("ann@residents.example");

/** Bob answers from his own account; the shared mailbox gets a copy. */
const fromOfficer = aMail()
  .from("Bob Officer <bob@council.example>")
  .subject("Re: Damp in my bathroom")
  .with({ to: [{ name: "Ann", address: "ann@residents.example" }], recipientCount: 2 })
  .header("X-MS-Exchange-Organization-AuthAs", "Internal");

describe("what a sent message is to the customer", () => {
  it("is a reply when a person wrote it", () => {
    expect(answerOf(sent.subject("RE: Damp in my bathroom").message, OWN)).toEqual({
      kind: "reply",
      mailClass: "human",
      evidence: ["written by a person at the council (From: housing@council.example)"],
    });
  });

  it("is an automatic acknowledgement by its subject or by its headers", () => {
    const bySubject = sent.subject("Automatic reply: Damp in my bathroom");
    const byHeader = sent.header("Auto-Submitted", "auto-replied");
    const byItemClass = sent.itemClass("IPM.Note.Rules.OofTemplate.Microsoft");
    for (const mail of [bySubject, byHeader, byItemClass])
      expect(answerOf(mail.message, OWN).kind).toBe("automatic_acknowledgement");
  });

  it("is our own automatic acknowledgement by our marker, whatever its subject says", () => {
    const ours = sent.subject("Re: Damp in my bathroom").header("X-Response-Standards", "acknowledgement");
    for (const mail of [ours, ours.subject("Holding reply: Damp"), ours.subject("Fw: Damp")])
      expect(answerOf(mail.message, OWN)).toMatchObject({
        kind: "automatic_acknowledgement",
        mailClass: "auto_reply",
        evidence: ["our own automatic acknowledgement (X-Response-Standards: acknowledgement)"],
      });
  });

  it("is an acknowledgement when its subject says so, in English or Welsh", () => {
    for (const subject of ["Acknowledgement: Damp in my bathroom", "Cydnabyddiaeth: Lleithder"])
      expect(answerOf(sent.subject(subject).message, OWN).kind).toBe("acknowledgement");
    expect(answerOf(sent.subject("Re: Acknowledgement: Damp").message, OWN).kind).toBe("reply");
  });

  it("is a holding reply when its subject says so, in English or Welsh", () => {
    for (const subject of [
      "Holding reply: Damp in my bathroom",
      "HOLDING RESPONSE : Damp",
      "Ateb dros dro: Lleithder",
      "Ymateb dros dro: Lleithder",
    ])
      expect(answerOf(sent.subject(subject).message, OWN).kind).toBe("holding_reply");
    for (const subject of ["Re: Holding reply: Damp", "Holding replying tenants", "Upholding reply: no"])
      expect(answerOf(sent.subject(subject).message, OWN).kind).toBe("reply");
  });

  it("answers nobody when it went to colleagues only", () => {
    expect(answerOf(sent.to("bob@council.example").message, OWN)).toMatchObject({
      kind: "not_to_customer",
      evidence: ["passed to a colleague: nobody outside the council got it (To: bob@council.example)"],
    });
    expect(answerOf(sent.to("bob@council.example", "ann@residents.example").message, OWN).kind).toBe("reply");
  });

  it("answers nobody when it is a meeting, a receipt or a report", () => {
    const meeting = sent.itemClass("IPM.Schedule.Meeting.Request");
    const receipt = sent.header(
      "Content-Type",
      "multipart/report; report-type=disposition-notification; boundary=x",
    );
    expect(answerOf(meeting.message, OWN)).toMatchObject({
      kind: "not_correspondence",
      mailClass: "calendar",
    });
    expect(answerOf(receipt.message, OWN)).toMatchObject({
      kind: "not_correspondence",
      mailClass: "read_receipt",
    });
  });

  it("is taken for no reply while its headers are unread: it may be our own acknowledgement", () => {
    const unread = sent.with({ headersUnread: true });
    expect(answerOf(unread.message, OWN).kind).toBe("unread");
    expect(answerOf(unread.subject("Holding reply: Damp").message, OWN).kind).toBe("holding_reply");
  });

  it("is a reply when not all who received it are known", () => {
    const many = sent.to("bob@council.example").with({ recipientCount: 40 });
    expect(answerOf(many.message, OWN).kind).toBe("reply");
  });
});

describe("a mail that passes the customer's on", () => {
  const forward = sent.subject("Fw: Damp in my bathroom").to("surveyor@builders.example");

  it("is a forward that the customer did not get", () => {
    expect(isPassedOn(forward.message, "ann@residents.example")).toBe(true);
    expect(isPassedOn(forward.subject("FWD: Damp").message, "ann@residents.example")).toBe(true);
  });

  it("is no forward to the customer, no plain reply to somebody else, and none of which not all is known", () => {
    expect(isPassedOn(forward.to("ann@residents.example").message, "ann@residents.example")).toBe(false);
    expect(isPassedOn(forward.subject("Re: Damp").message, "ann@residents.example")).toBe(false);
    expect(isPassedOn(forward.with({ recipientCount: 2 }).message, "ann@residents.example")).toBe(false);
  });
});

describe("mail that the council sent", () => {
  it("lies among the sent mail", () => {
    expect(isFromCouncil(sent.message, OWN)).toBe(true);
    expect(isFromCouncil(aMail().message, OWN)).toBe(false);
    expect(isFromCouncil(sent.in("inbox").message, OWN)).toBe(false);
  });

  it("is filed by a rule, too, where no mail server has received it", () => {
    const filed = sent.in("other").header("Content-Type", "text/plain");
    expect(isFromCouncil(filed.message, OWN)).toBe(true);
    expect(isFromCouncil(filed.from("planning@council.example").message, OWN)).toBe(false);
  });

  it("is not what came in from outside and bears the mailbox's address", () => {
    const filed = sent.in("other").header("Content-Type", "text/plain");
    for (const trace of ["Received", "Return-Path"])
      expect(isFromCouncil(filed.header(trace, "from mail.attacker.example").message, OWN)).toBe(false);
    // Its headers could not be read: better a case left open than one closed by a stranger.
    expect(isFromCouncil(sent.in("other").message, OWN)).toBe(false);
  });
});

describe("an officer's answer from an account of their own", () => {
  it("counts as the answer it is, with the shared mailbox in copy", () => {
    for (const mail of [fromOfficer, fromOfficer.in("other")])
      expect(isFromOfficer(mail.message, OWN)).toBe(true);
    expect(answerOf(fromOfficer.message, OWN)).toMatchObject({
      kind: "reply",
      evidence: ["written by an officer from an account of their own (From: bob@council.example)"],
    });
    const kinds = ["Acknowledgement: Damp", "Holding reply: Damp", "Automatic reply: Damp"].map(
      (subject) => answerOf(fromOfficer.subject(subject).message, OWN).kind,
    );
    expect(kinds).toEqual(["acknowledgement", "holding_reply", "automatic_acknowledgement"]);
  });

  it("does not count unless the council's own Exchange vouches for the sender", () => {
    expect(isFromOfficer(fromOfficer.with({ headers: [] }).message, OWN)).toBe(false);
    const anonymous = fromOfficer
      .with({ headers: [] })
      .header("X-MS-Exchange-Organization-AuthAs", "Anonymous");
    expect(isFromOfficer(anonymous.message, OWN)).toBe(false);
    expect(isFromOfficer(fromOfficer.in("junk").message, OWN)).toBe(false);
  });

  it("does not count when nobody outside the council got it", () => {
    expect(isFromOfficer(fromOfficer.to("housing@council.example").message, OWN)).toBe(false);
  });

  it("does not count from outside, from a web form, or when it is our own mail that has come back", () => {
    expect(isFromOfficer(fromOfficer.from("eve@elsewhere.example").message, OWN)).toBe(false);
    expect(isFromOfficer(fromOfficer.from("no-reply@council.example").message, OWN)).toBe(false);
    expect(isFromOfficer(fromOfficer.header("X-Response-Standards", "1").message, OWN)).toBe(false);
  });
});
