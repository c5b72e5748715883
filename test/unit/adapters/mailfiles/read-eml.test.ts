import { describe, expect, it } from "@jest/globals";
import { messageOf, readText } from "../../../support/mail/read-text.ts";

const LETTER = [
  "Return-Path: <ann@residents.example>",
  "Received: from mx.example by council.example with ESMTPS id 7;",
  "\tThu, 2 Apr 2026 16:00:05 +0100 (BST)",
  "Received: from home by mx.example; Thu, 2 Apr 2026 15:59:00 +0100",
  "Date: Thu, 02 Apr 2026 15:58:00 +0100",
  "From: =?utf-8?Q?Ann_R=C3=A9sident?= <Ann@Residents.example>",
  "To: Housing <housing@council.example>",
  "Cc: bob@residents.example",
  "Subject: =?iso-8859-1?Q?D=E4mp?= in my",
  " bathroom",
  "Message-ID: <letter@residents.example>",
  "In-Reply-To: <before@council.example>",
  "References: <first@council.example>",
  " <before@council.example>",
];
const BODY = ["", "Dear council,", "it drips."];
const without = (name: string): readonly string[] => LETTER.filter((line) => !line.startsWith(name));

describe("a mail in a file", () => {
  it("is read by its headers", () => {
    expect(messageOf([...LETTER, ...BODY])).toMatchObject({
      mailbox: "housing@council.example",
      folder: "inbox",
      messageId: "<letter@residents.example>",
      graphId: null,
      subject: "Dämp in my bathroom",
      from: { name: "Ann Résident", address: "ann@residents.example" },
      to: [
        { name: "Housing", address: "housing@council.example" },
        { name: "", address: "bob@residents.example" },
      ],
      recipientCount: 2,
      sentAt: "2026-04-02T14:58:00.000Z",
      receivedAt: "2026-04-02T15:00:05.000Z",
      inReplyTo: "<before@council.example>",
      references: ["<first@council.example>", "<before@council.example>"],
      itemClass: null,
      mended: [],
    });
  });

  it("keeps headers that decide, and nothing of the body", () => {
    const read = messageOf([...LETTER, "Auto-Submitted: auto-replied", "", "Precedence: bulk"]);
    expect(read.headers).toContainEqual(["auto-submitted", "auto-replied"]);
    expect(read.headers.map(([name]) => name)).not.toContain("precedence");
    expect(JSON.stringify(messageOf([...LETTER, ...BODY]))).not.toContain("drips");
  });

  it("was sent when the mailbox wrote it, or a colleague on its behalf", () => {
    const bySelf = [...without("From:"), "From: housing@council.example"].filter(
      (line) => !/^To|^Cc/.test(line),
    );
    expect(messageOf([...bySelf, "To: ann@residents.example"]).folder).toBe("sent");
    const onBehalf = [...without("From:"), "From: bob@council.example", "Sender: housing@council.example"];
    expect(messageOf(onBehalf).folder).toBe("sent");
    expect(messageOf([...bySelf, "To: housing@council.example"]).folder).toBe("inbox");
  });

  it("lay in the folder that its place names", () => {
    expect(messageOf(LETTER, { folder: "junk" }).folder).toBe("junk");
    expect(messageOf(LETTER, { folder: "sent" }).folder).toBe("sent");
  });
});

describe("what has to be mended is mended and said", () => {
  it("a missing Received: the date of sending is taken", () => {
    const read = messageOf(without("Received").filter((line) => !line.startsWith("\t")));
    expect(read.receivedAt).toBe("2026-04-02T14:58:00.000Z");
    expect(read.mended).toEqual(["No Received header: receipt taken from the Date header."]);
  });

  it("no date at all: the mbox's separator, then the time of the file", () => {
    const dateless = ["From: ann@residents.example", "Message-ID: <1@x>", "", "hello"];
    const separator = messageOf(dateless, { separatorDate: "2026-04-09T10:00:00.000Z" });
    expect(separator).toMatchObject({ receivedAt: "2026-04-09T10:00:00.000Z", sentAt: null });
    expect(separator.mended.join(" ")).toContain("mbox separator");
    const file = messageOf(dateless);
    expect(file.receivedAt).toBe("2026-05-01T00:00:00.000Z");
    expect(file.mended.join(" ")).toContain("time of the file");
  });

  it("impossible dates and dates to come are not believed", () => {
    for (const date of [
      "Thu, 31 Feb 2026 10:00:00 +0000",
      "Thu, 1 Jan 1970 00:00:00 +0000",
      "tomorrow",
      "1 Jan 2099 10:00:00 +0000",
    ]) {
      const read = messageOf([`Date: ${date}`, "From: a@b.example", "Message-ID: <1@x>"]);
      expect(read).toMatchObject({ sentAt: null, receivedAt: "2026-05-01T00:00:00.000Z" });
      expect(read.mended.join(" ")).toContain(date);
    }
  });

  it("a missing Message-ID: the content identifies the mail, however its lines end", () => {
    const read = messageOf([...without("Message-ID"), ...BODY]);
    expect(read.messageId).toMatch(/^<[0-9a-f]{64}@no-message-id\.invalid>$/);
    expect(read.mended).toContain("No Message-ID: identified by its content.");
    const unix = messageOf([[...without("Message-ID"), ...BODY, "", ""].join("\n")]);
    expect(unix.messageId).toBe(read.messageId);
    expect(messageOf([...without("Message-ID"), ...BODY, "More."]).messageId).not.toBe(read.messageId);
  });

  it("an unknown character set and bytes in none", () => {
    const read = messageOf([...without("Subject"), "Subject: =?x-martian?Q?D=E4mp?= caf\xe9"]);
    expect(read.subject).toBe("Dämp café");
    expect(read.mended).toContain('Unknown character set "x-martian": read as Western European.');
  });

  it("a missing sender", () => {
    const read = messageOf(without("From"));
    expect(read.from).toBeNull();
    expect(read.mended).toContain("No sender's address in From.");
  });
});

describe("hostile mail", () => {
  it("with 10,000 addresses keeps twenty and the count, and the headers behind them", () => {
    const cc = Array.from({ length: 10_000 }, (_, index) => `"Name ${index}" <n${index}@residents.example>`);
    const read = messageOf([...without("Cc"), `Cc: ${cc.join(",\r\n ")}`, "Auto-Submitted: auto-replied"]);
    expect(read.to).toHaveLength(20);
    expect(read.recipientCount).toBe(10_001);
    expect(read.headers).toContainEqual(["auto-submitted", "auto-replied"]);
  });

  it("with endless references keeps the latest fifty", () => {
    const ids = Array.from({ length: 5_000 }, (_, index) => `<r${index}@x>`);
    const read = messageOf([
      ...without("References").filter((line) => !line.startsWith(" <")),
      `References: ${ids.join(" ")}`,
    ]);
    expect(read.references).toHaveLength(50);
    expect(read.references.at(-1)).toBe("<r4999@x>");
  });

  it("with thousands of headers keeps a bounded number, and those that decide", () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `X-Filler-${index}: ${"y".repeat(50)}`);
    const read = messageOf([...LETTER, ...many, "X-Auto-Response-Suppress: All"]);
    expect(read.headers.length).toBeLessThan(120);
    expect(read.headers).toContainEqual(["x-auto-response-suppress", "All"]);
  });

  it("cannot put line ends or invisible characters into subject and names", () => {
    const subject = Buffer.from("Hello\r\nBcc: all@council.example\u202e\u200b").toString("base64");
    const read = messageOf([
      ...without("Subject").filter((line) => !line.startsWith("From") && line !== " bathroom"),
      `Subject: =?utf-8?B?${subject}?=`,
      `From: =?utf-8?B?${subject}?= <ann@residents.example>`,
    ]);
    expect(read.subject).toBe("Hello Bcc: all@council.example");
    expect(read.from).toEqual({ name: "Hello Bcc: all@council.example", address: "ann@residents.example" });
  });
});

describe("a meeting", () => {
  const mail = (calendar: string, outer = "alternative") => [
    ...LETTER,
    `Content-Type: multipart/${outer}; boundary="=_b"`,
    "",
    "--=_b",
    "Content-Type: text/plain",
    "",
    "Hello",
    "--=_b",
    calendar,
    "",
    "BEGIN:VCALENDAR",
    "--=_b--",
  ];

  it("is seen by a calendar part that asks for something to be done", () => {
    const request = "Content-Type: text/calendar; charset=utf-8;\r\n method=REQUEST";
    expect(messageOf(mail(request)).itemClass).toBe("IPM.Schedule.Meeting.Request");
    expect(messageOf(mail("Content-Type: text/calendar; method=CANCEL")).itemClass).toBe(
      "IPM.Schedule.Meeting.Canceled",
    );
  });

  it("is not seen in a published event, an enclosed .ics file or a mail that is forwarded", () => {
    expect(messageOf(mail("Content-Type: text/calendar; method=PUBLISH")).itemClass).toBeNull();
    const enclosed = 'Content-Type: text/calendar; method=REQUEST; name="i.ics"';
    expect(messageOf(mail(`${enclosed}\r\nContent-Disposition: attachment`)).itemClass).toBeNull();
    expect(messageOf(mail(enclosed, "mixed")).itemClass).toBeNull();
    expect(messageOf(mail("Content-Type: message/rfc822", "mixed")).itemClass).toBeNull();
  });
});

describe("what is no mail", () => {
  it.each([
    ["empty-file", ""],
    ["empty-file", "\r\n\r\n"],
    ["not-a-mail", "<!DOCTYPE html>\r\n<html>\r\ndate: x\r\n"],
    ["not-a-mail", "\x00\x01\x02\xff\xfe rubbish"],
    ["not-a-mail", "Just a letter, without any header."],
    ["outlook-msg-file", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  ])("is refused as %s", (code, content) => {
    const result = readText([content]);
    expect(result).toMatchObject({ ok: false, failure: { code } });
    if (!result.ok) expect(result.failure.message).toMatch(/\.$/);
  });
});
