import { describe, expect, it } from "@jest/globals";
import type { MailClass } from "../../../../src/domain/mail/classification.ts";
import { classify } from "../../../../src/domain/mail/classify.ts";
import { aMail, OWN, type MailBuilder } from "../../../support/mail/a-mail.ts";

const classOf = (mail: MailBuilder): MailClass => classify(mail.message, OWN).class;

describe("mail from the public", () => {
  it("starts a clock and may be acknowledged", () => {
    expect(classify(aMail().message, OWN)).toEqual({
      class: "human",
      startsClock: true,
      sendAutoAck: true,
      evidence: ["no header says that a machine, a list or a colleague sent it"],
    });
  });

  it("is human when the sender says that it was not submitted by a machine", () => {
    expect(classOf(aMail().header("Auto-Submitted", "no"))).toBe("human");
  });

  it("starts a clock without an automatic acknowledgement when the sender suppresses automatic answers", () => {
    const decided = classify(aMail().header("X-Auto-Response-Suppress", "DR, OOF, AutoReply").message, OWN);
    expect(decided).toMatchObject({ class: "human", startsClock: true, sendAutoAck: false });
    expect(decided.evidence.join(" ")).toContain("X-Auto-Response-Suppress: DR, OOF, AutoReply");
  });

  it("stays human with an enclosed calendar event, an enclosed bounce or a forwarded mail", () => {
    expect(classOf(aMail().header("Content-Type", 'multipart/mixed; boundary="x"'))).toBe("human");
    expect(classOf(aMail().header("Content-Type", "text/calendar; method=PUBLISH"))).toBe("human");
    expect(classOf(aMail().header("Content-Type", "message/rfc822"))).toBe("human");
  });

  it("stays human when it only looks like an automatic reply by its subject and answers nothing", () => {
    expect(classOf(aMail().subject("Automatic reply: is anyone there?"))).toBe("human");
    expect(classOf(aMail().subject("Auto: my car was towed"))).toBe("human");
    expect(classOf(aMail().subject("Automatic gate broken").answering("<0@council.example>"))).toBe("human");
  });

  it("stays human with a subject that speaks of a failed delivery", () => {
    expect(classOf(aMail().subject("Undelivered bins, failure notice"))).toBe("human");
    expect(classOf(aMail().subject("Undeliverable: my letter").answering("<0@council.example>"))).toBe(
      "human",
    );
  });

  it("stays human with only one sign of a list, but is not acknowledged by machine", () => {
    for (const mail of [
      aMail().header("List-Unsubscribe", "<https://campaign.example/u>"),
      aMail().header("Precedence", "bulk"),
      aMail().header("List-Id", "<residents.association.example>"),
      aMail().header("Feedback-ID", "1:campaign"),
    ])
      expect(classify(mail.message, OWN)).toMatchObject({
        class: "human",
        startsClock: true,
        sendAutoAck: false,
      });
  });

  it("is not spam because a passing server said so", () => {
    expect(classOf(aMail().header("X-Spam-Flag", "YES").header("X-Spam-Status", "Yes, score=9"))).toBe(
      "human",
    );
  });

  it("starts a clock when a mailbox rule has forwarded it", () => {
    expect(classOf(aMail().header("X-MS-Exchange-Inbox-Rules-Loop", "ann@residents.example"))).toBe("human");
  });

  it("is not acknowledged at an address that nobody reads or that is missing", () => {
    for (const mail of [
      aMail().from("noreply@shop.example"),
      aMail().from("do-not-reply@shop.example"),
      aMail().with({ from: null }),
    ])
      expect(classify(mail.message, OWN)).toMatchObject({ startsClock: true, sendAutoAck: false });
  });
});

describe("mail through the council's own list", () => {
  const relayed = aMail()
    .header("List-Id", "Housing <housing.council.example>")
    .header("List-Unsubscribe", "<mailto:leave@council.example>")
    .header("Precedence", "list");

  it("starts a clock", () => {
    expect(classify(relayed.message, OWN)).toMatchObject({
      class: "human",
      startsClock: true,
      sendAutoAck: true,
    });
  });

  it("starts a clock when the list has put its own address in the sender's place", () => {
    const rewritten = relayed.from("Ann via Housing <list@council.example>");
    expect(classOf(rewritten.replyTo("Ann <ann@residents.example>"))).toBe("human");
    expect(classOf(rewritten.header("X-Original-From", "Ann <ann@residents.example>"))).toBe("human");
  });

  it("starts a clock, unacknowledged, when such a list has left no trace of the author: it may be a letter", () => {
    const rewritten = relayed.from("Ann via Housing <list@council.example>");
    expect(classify(rewritten.message, OWN)).toMatchObject({ class: "human", sendAutoAck: false });
    expect(classOf(relayed.from("Bob Officer <bob@council.example>"))).toBe("internal");
  });
});

describe("the council's web forms", () => {
  const form = aMail().from("Website <no-reply@council.example>").replyTo("Ann <ann@residents.example>");

  it("start a clock for the person in Reply-To, though they come from the council's own domain", () => {
    expect(classify(form.message, OWN)).toMatchObject({
      class: "web_form",
      startsClock: true,
      sendAutoAck: true,
    });
  });

  it("start a clock though a web server sends them as a machine or from nobody", () => {
    expect(classOf(form.header("Auto-Submitted", "auto-generated"))).toBe("web_form");
    const fromNobody = classify(form.header("Return-Path", "<>").message, OWN);
    expect(fromNobody).toMatchObject({ class: "web_form", startsClock: true, sendAutoAck: false });
  });

  it("are not acknowledged without an address of the person", () => {
    expect(classify(form.replyTo().message, OWN)).toMatchObject({ class: "web_form", sendAutoAck: false });
  });

  it("count as internal mail until the council has named their sender", () => {
    const decided = classify(form.message, { ...OWN, webFormSenders: [] });
    expect(decided).toMatchObject({ class: "internal", startsClock: false });
  });
});

describe("mail that starts no clock", () => {
  const answer = aMail().answering("<0@council.example>");
  const cases: readonly (readonly [string, MailBuilder, MailClass])[] = [
    ["a meeting request", aMail().itemClass("IPM.Schedule.Meeting.Request"), "calendar"],
    ["a meeting answer", aMail().itemClass("IPM.Schedule.Meeting.Resp.Pos"), "calendar"],
    [
      "an invitation",
      aMail().header("Content-Type", "text/calendar; charset=utf-8; method=REQUEST"),
      "calendar",
    ],
    [
      "an Exchange calendar message",
      aMail().header("Content-Class", "urn:content-classes:calendarmessage"),
      "calendar",
    ],
    ["a non-delivery report by item class", aMail().itemClass("REPORT.IPM.Note.NDR"), "bounce"],
    ["a delivery receipt by item class", aMail().itemClass("REPORT.IPM.Note.DR"), "read_receipt"],
    ["a read receipt by item class", aMail().itemClass("REPORT.IPM.Note.IPNRN"), "read_receipt"],
    ["an out-of-office template", aMail().itemClass("IPM.Note.Rules.OofTemplate.Microsoft"), "out_of_office"],
    ["a recall", aMail().itemClass("IPM.Outlook.Recall"), "auto_generated"],
    [
      "a delivery status",
      aMail().header("Content-Type", 'multipart/report; boundary=b; report-type="delivery-status"'),
      "bounce",
    ],
    ["a report of no stated type", aMail().header("Content-Type", "multipart/report; boundary=b"), "bounce"],
    [
      "a delivery receipt",
      aMail()
        .subject("Delivered: hello")
        .header("Content-Type", "multipart/report; report-type=delivery-status"),
      "read_receipt",
    ],
    [
      "a read receipt",
      aMail().header("Content-Type", "multipart/report; report-type=disposition-notification"),
      "read_receipt",
    ],
    [
      "a feedback report",
      aMail().header("Content-Type", "multipart/report; report-type=feedback-report"),
      "feedback_report",
    ],
    ["mail from nobody", aMail().header("Return-Path", "<>"), "bounce"],
    ["mail from nobody with an empty header", aMail().header("Return-Path", ""), "bounce"],
    [
      "an automatic reply from nobody",
      aMail().header("Return-Path", "<>").header("Auto-Submitted", "auto-replied"),
      "auto_reply",
    ],
    [
      "an out-of-office reply from nobody",
      aMail().header("Return-Path", "< >").subject("Out of Office: hello"),
      "out_of_office",
    ],
    ["a mail system's letter", aMail().from("MAILER-DAEMON@mx.example"), "bounce"],
    [
      "a postmaster's failure notice",
      aMail().from("postmaster@mx.example").subject("Undeliverable: hello"),
      "bounce",
    ],
    ["an Exim bounce", aMail().header("X-Failed-Recipients", "bob@residents.example"), "bounce"],
    ["an automatic reply", aMail().header("Auto-Submitted", "Auto-Replied (rule 7); owner=a"), "auto_reply"],
    ["a vacation reply", aMail().header("Auto-Submitted", "auto-replied (vacation)"), "out_of_office"],
    [
      "an Exchange out-of-office reply",
      aMail().header("Auto-Submitted", "auto-generated").subject("Automatic reply: hello"),
      "out_of_office",
    ],
    ["a machine's mail", aMail().header("Auto-Submitted", "auto-generated"), "auto_generated"],
    ["X-Autoreply", aMail().header("X-Autoreply", "yes"), "auto_reply"],
    ["X-Autorespond", aMail().header("X-Autorespond", "hello"), "auto_reply"],
    ["X-AutoReply-From", aMail().header("X-AutoReply-From", "a@b.example"), "auto_reply"],
    ["X-FC-MachineGenerated", aMail().header("X-FC-MachineGenerated", "true"), "auto_reply"],
    ["X-POST-MessageClass", aMail().header("X-POST-MessageClass", "9; Autoresponder"), "auto_reply"],
    ["Delivered-To: Autoresponder", aMail().header("Delivered-To", "Autoresponder"), "auto_reply"],
    ["Precedence: auto_reply", aMail().header("Precedence", "auto_reply"), "auto_reply"],
    [
      "a mailbox rule's reply",
      answer
        .header("X-MS-Exchange-Inbox-Rules-Loop", "a@b.example")
        .header("X-Auto-Response-Suppress", "All"),
      "out_of_office",
    ],
    ["our own mail come back", aMail().header("X-Response-Standards", "acknowledgement"), "own_loop"],
    ["X-Loop: yes", aMail().header("X-Loop", "yes"), "own_loop"],
    ["X-Loop with our mailbox", aMail().header("X-Loop", "Housing@Council.example"), "own_loop"],
    ["the mailbox writing to itself", aMail().from("housing@council.example"), "own_loop"],
    ["a colleague's mail", aMail().from("bob@council.example"), "internal"],
    ["another team's mail", aMail().from("planning@council.example"), "internal"],
    ["junk by folder", aMail().in("junk"), "spam"],
    ["junk by level", aMail().header("X-MS-Exchange-Organization-SCL", "5"), "spam"],
    ["junk by report", aMail().header("X-Forefront-Antispam-Report", "CIP:1.2.3.4;SCL:9;SFV:SPM;"), "spam"],
    [
      "a newsletter",
      aMail().header("List-Unsubscribe", "<https://n.example/u>").header("Precedence", "bulk"),
      "list",
    ],
    [
      "a mailing list",
      aMail().header("List-Unsubscribe", "<https://n.example/u>").header("List-Id", "<n.example>"),
      "list",
    ],
  ];

  it.each(cases)("%s", (_, mail, mailClass) => {
    const decided = classify(mail.message, OWN);
    expect(decided).toMatchObject({ class: mailClass, startsClock: false, sendAutoAck: false });
    expect(decided.evidence[0]).toMatch(/\S/);
  });

  it("names the header that decided", () => {
    expect(classify(aMail().header("Auto-Submitted", "auto-replied").message, OWN).evidence).toEqual([
      "automatic reply (Auto-Submitted: auto-replied)",
    ]);
  });

  it.each([
    "Automatic reply: Damp",
    "Out of Office: Damp",
    "Ateb awtomatig: Lleithder",
    "Automatische Antwort: Feuchtigkeit",
    "Réponse automatique : Humidité",
    "Respuesta automática: Humedad",
    "Risposta automatica: Umidità",
    "Resposta automática: Humidade",
    "Automatisch antwoord: Vocht",
    "Automatyczna odpowiedź: Wilgoć",
    "Automatiskt svar: Fukt",
    "Re\u0301ponse automatique : Humidite\u0301",
  ])("an answer with the subject %s is an out-of-office reply", (subject) => {
    expect(classOf(answer.subject(subject))).toBe("out_of_office");
  });

  it("does not rate mail as spam below the level, and believes the server before the report", () => {
    expect(classOf(aMail().header("X-MS-Exchange-Organization-SCL", "-1"))).toBe("human");
    expect(
      classOf(
        aMail().header("X-MS-Exchange-Organization-SCL", "1").header("X-Forefront-Antispam-Report", "SCL:9"),
      ),
    ).toBe("human");
  });
});

describe("mail that a person took out of the junk folder", () => {
  it("is a letter whatever the mail server thought of it", () => {
    const rated = aMail().header("X-MS-Exchange-Organization-SCL", "9");
    expect(classOf(rated)).toBe("spam");
    const decided = classify(rated.message, OWN, { rescued: true });
    expect(decided).toMatchObject({ class: "human", startsClock: true });
    expect(decided.evidence).toContain("a person took it out of the junk folder");
  });

  it("is still a bounce when it is one", () => {
    const bounce = aMail().header("Return-Path", "<>").header("X-MS-Exchange-Organization-SCL", "9");
    expect(classify(bounce.message, OWN, { rescued: true }).class).toBe("bounce");
  });
});

describe("a colleague whose mailbox is gone", () => {
  it("is known by Exchange's word alone, since the sender is no address any more", () => {
    const gone = aMail().with({ from: { name: "/O=EXCHANGELABS/CN=JO", address: "" } });
    expect(classOf(gone.header("X-MS-Exchange-Organization-AuthAs", "Internal"))).toBe("internal");
    expect(classOf(gone)).toBe("human");
  });
});

describe("mail whose headers could not be read", () => {
  it("is a letter, and nothing is sent to what may be a machine", () => {
    const decided = classify(aMail().with({ headersUnread: true }).message, OWN);
    expect(decided).toMatchObject({ class: "human", startsClock: true, sendAutoAck: false });
    expect(decided.evidence.join(" ")).toContain("could not be read");
  });
});

describe("the address to answer to", () => {
  it.each([
    "x@y",
    "a,b@residents.example",
    "a@b@residents.example",
    '"a b"@residents.example',
    "a@residents.example>",
    "a@residents..example",
    "a@[192.0.2.1]",
    `${"a".repeat(65)}@residents.example`,
    "a\u202e@residents.example",
    "a:b@residents.example",
  ])("is none when it is odd: %j", (address) => {
    const decided = classify(aMail().with({ from: { name: "", address } }).message, OWN);
    expect(decided).toMatchObject({ startsClock: true, sendAutoAck: false });
  });

  it.each([
    "ne-pas-repondre@firm.example",
    "keine.antwort@firm.example",
    "noresponder@firm.example",
    "housing-noreply@firm.example",
    "no_reply+x=y@firm.example",
    "bounces+4711@news.example",
    "owner-members@lists.example",
    "members-request@lists.example",
    "x@noreply.firm.example",
  ])("is none that nobody reads: %s", (address) => {
    expect(classify(aMail().from(address).message, OWN).sendAutoAck).toBe(false);
  });

  it.each(["o'brien+bins@residents.example", "nora.reply@residents.example", "j.request@residents.example"])(
    "is that of a person: %s",
    (address) => {
      expect(classify(aMail().from(address).message, OWN).sendAutoAck).toBe(true);
    },
  );
});

describe("evidence", () => {
  it("is safe to show and to store, whatever a stranger put into the header", () => {
    const decided = classify(
      aMail().header("Auto-Submitted", `auto-replied; \u202egnp.exe\u200b ${"🏠".repeat(100)}`).message,
      OWN,
    );
    expect(decided.evidence[0]).not.toMatch(/[\p{Cf}\p{Cs}]/u);
    expect((decided.evidence[0] ?? "").length).toBeLessThan(250);
  });
});

describe("a council that has told nothing of itself", () => {
  it("takes everything for mail from the public unless headers say otherwise", () => {
    const nobody = { domains: [], mailboxes: [], webFormSenders: [] };
    expect(classify(aMail().from("bob@council.example").message, nobody).class).toBe("human");
    expect(classify(aMail().header("Auto-Submitted", "auto-replied").message, nobody).class).toBe(
      "auto_reply",
    );
  });
});
