import { describe, expect, it } from "@jest/globals";
import type { GraphMessage } from "../../../../src/adapters/graph/graph-message.ts";
import { toMailMessage } from "../../../../src/adapters/graph/to-mail-message.ts";
import type { MailMessage } from "../../../../src/domain/mail/message.ts";

const person = (name: string, address: string) => ({ emailAddress: { name, address } });

const MESSAGE: GraphMessage = {
  id: "AAkA1",
  internetMessageId: "<1@residents.example>",
  conversationId: "c1",
  subject: "Bins",
  from: person("Anwen", "Anwen@Residents.example"),
  sender: person("Anwen", "Anwen@Residents.example"),
  replyTo: [],
  toRecipients: [person("Housing", "housing@calderwick.example")],
  ccRecipients: [],
  receivedDateTime: "2026-04-02T15:00:00Z",
  sentDateTime: "2026-04-02T14:59:58Z",
  createdDateTime: "2026-04-02T15:00:01Z",
  internetMessageHeaders: [],
};

const read = (more: Partial<GraphMessage>, headers: MailMessage["headers"] | null = []): MailMessage => {
  const source = { mailbox: "Housing@calderwick.example", folder: "inbox", headers } as const;
  const message = toMailMessage({ ...MESSAGE, ...more }, source);
  if (!message.ok) throw new Error(message.failure.message);
  return message.value;
};

describe("a message from Microsoft Graph", () => {
  it("is identified by its content when it has no Message-ID, the same way each time", () => {
    const [once, twice] = [read({ internetMessageId: null }), read({ internetMessageId: "" })];
    expect(once.messageId).toMatch(/^<[0-9a-f]{40}@no-message-id\.invalid>$/);
    expect(twice.messageId).toBe(once.messageId);
    expect(read({ internetMessageId: null, subject: "Other bins" }).messageId).not.toBe(once.messageId);
    expect(once.mended).toEqual(["No Message-ID: identified by its content."]);
  });

  it("counts from the next best time when it has no time of receipt, and says so", () => {
    expect(read({ receivedDateTime: null })).toMatchObject({
      receivedAt: "2026-04-02T14:59:58.000Z",
      mended: ["No time of receipt: counted from when it was sent."],
    });
    expect(read({ receivedDateTime: "yesterday", sentDateTime: null })).toMatchObject({
      receivedAt: "2026-04-02T15:00:01.000Z",
      mended: ["No time of receipt: counted from when it was filed in the mailbox."],
    });
  });

  it("cannot be read without any time, and the field is named", () => {
    const source = { mailbox: "housing@calderwick.example", folder: "inbox", headers: [] } as const;
    const none = { receivedDateTime: null, sentDateTime: null, createdDateTime: null };
    expect(toMailMessage({ ...MESSAGE, ...none }, source)).toMatchObject({
      ok: false,
      failure: { code: "no-date", field: "receivedDateTime" },
    });
  });

  it("is from the mailbox when an officer sent it on the mailbox's behalf", () => {
    const officer = person("Jo Fielding", "jo.fielding@calderwick.example");
    const mailbox = person("Housing", "housing@calderwick.example");
    expect(read({ from: mailbox, sender: officer }).from?.address).toBe("housing@calderwick.example");
    expect(read({ from: null, sender: officer }).from?.address).toBe("jo.fielding@calderwick.example");
    expect(read({ from: null, sender: null }).from).toBeNull();
  });

  it("is from a name alone where Exchange gives what is no address", () => {
    const daemon = read({ from: person("Mail Delivery Subsystem", "MAILER-DAEMON") });
    expect(daemon.from).toEqual({ name: "Mail Delivery Subsystem", address: "" });
    const left = read({ from: person("", "/O=EXCHANGELABS/OU=EXCHANGE/CN=RECIPIENTS/CN=JO") });
    expect(left.from?.address).toBe("");
    expect(left.from?.name).toMatch(/^\/O=EXCHANGELABS/);
  });

  it("keeps the first of 10,000 addresses and counts them all", () => {
    const crowd = Array.from({ length: 10_000 }, (_, n) => person("", `${n}@residents.example`));
    const message = read({ ccRecipients: crowd });
    expect(message.recipientCount).toBe(10_001);
    const addressed = read({ toRecipients: crowd });
    expect([addressed.to.length, addressed.recipientCount]).toEqual([20, 10_000]);
  });

  it("has its thread from its headers, folded or not", () => {
    const message = read({}, [
      ["in-reply-to", "Your message <2@b.example> of today"],
      ["references", "<1@a.example> <2@b.example>"],
    ]);
    expect(message.inReplyTo).toBe("<2@b.example>");
    expect(message.references).toEqual(["<1@a.example>", "<2@b.example>"]);
  });

  it("says when its headers could not be had", () => {
    expect(read({}, null)).toMatchObject({
      headers: [],
      inReplyTo: null,
      mended: ["Its headers could not be read: it is matched by conversation only."],
    });
  });

  it("loses what no store can take: NUL, line breaks, direction tricks", () => {
    const message = read({ subject: "Bins\u0000\r\nBcc: all\u202e!", from: person("A\nB", "a@b.example") });
    expect(message.subject).toBe("Bins Bcc: all!");
    expect(message.from?.name).toBe("A B");
  });

  it("knows meeting mail by its type", () => {
    expect(read({ "@odata.type": "#microsoft.graph.eventMessageRequest" }).itemClass).toBe(
      "IPM.Schedule.Meeting.Request",
    );
    expect(read({}).itemClass).toBeNull();
  });
});
