import { describe, expect, it } from "@jest/globals";
import { answerOf, isFromOwn } from "../../../../src/domain/mail/answer.ts";
import { aMail, OWN } from "../../../support/mail/a-mail.ts";

const sent = aMail().from("Housing <housing@council.example>").in("sent").to("ann@residents.example");

describe("what a sent message is to the customer", () => {
  it("is a reply when a person wrote it", () => {
    expect(answerOf(sent.subject("RE: Damp in my bathroom").message, OWN)).toEqual({
      kind: "reply",
      evidence: ["written by a person at the council (From: housing@council.example)"],
    });
  });

  it("is an automatic acknowledgement by its subject or by its headers", () => {
    const bySubject = sent.subject("Automatic reply: Damp in my bathroom");
    const byHeader = sent.header("Auto-Submitted", "auto-replied");
    for (const mail of [bySubject, byHeader])
      expect(answerOf(mail.message, OWN).kind).toBe("automatic_acknowledgement");
  });

  it("is an acknowledgement when its subject says so, in English or Welsh", () => {
    for (const subject of ["Acknowledgement: Damp in my bathroom", "Cydnabyddiaeth: Lleithder"])
      expect(answerOf(sent.subject(subject).message, OWN).kind).toBe("acknowledgement");
    expect(answerOf(sent.subject("Re: Acknowledgement: Damp").message, OWN).kind).toBe("reply");
  });

  it("answers nobody when it went to colleagues only", () => {
    expect(answerOf(sent.to("bob@council.example").message, OWN).kind).toBe("not_to_customer");
    expect(answerOf(sent.to("bob@council.example", "ann@residents.example").message, OWN).kind).toBe("reply");
  });

  it("is a reply when not all who received it are known", () => {
    const many = sent.to("bob@council.example").with({ recipientCount: 40 });
    expect(answerOf(many.message, OWN).kind).toBe("reply");
  });
});

describe("mail of the council's own", () => {
  it("lies among the sent mail or comes from a shared mailbox", () => {
    expect(isFromOwn(sent.message, OWN)).toBe(true);
    expect(isFromOwn(sent.in("inbox").message, OWN)).toBe(true);
    expect(isFromOwn(aMail().message, OWN)).toBe(false);
    expect(isFromOwn(aMail().from("no-reply@council.example").message, OWN)).toBe(false);
  });
});
