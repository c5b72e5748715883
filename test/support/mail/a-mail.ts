import type { Instant } from "../../../src/domain/calendar/civil-date.ts";
import type { OwnMail } from "../../../src/domain/mail/classification.ts";
import type { MailAddress, MailFolder, MailHeader, MailMessage } from "../../../src/domain/mail/message.ts";

/** A council to test with: its domain, two shared mailboxes and the form on its website. */
export const OWN: OwnMail = {
  domains: ["council.example"],
  mailboxes: ["housing@council.example", "planning@council.example"],
  webFormSenders: ["no-reply@council.example"],
};

const DEFAULT: MailMessage = {
  mailbox: "housing@council.example",
  folder: "inbox",
  messageId: "<1@residents.example>",
  graphId: null,
  conversationId: null,
  subject: "Damp in my bathroom",
  from: { name: "Ann Resident", address: "ann@residents.example" },
  replyTo: [],
  to: [{ name: "Housing", address: "housing@council.example" }],
  recipientCount: 1,
  sentAt: "2026-04-02T15:00:00.000Z",
  receivedAt: "2026-04-02T15:00:05.000Z",
  inReplyTo: null,
  references: [],
  headers: [],
  itemClass: null,
  mended: [],
};

const asAddress = (text: string): MailAddress => {
  const [, name = "", address = text] = /^(.*?)\s*<([^>]*)>$/.exec(text) ?? [];
  return { name, address: address.toLowerCase() };
};

/** Builds messages for tests of the rules: `aMail().from("Ann <ann@x.example>").header("List-Id", "...").message`. */
export class MailBuilder {
  readonly message: MailMessage;

  constructor(message: MailMessage) {
    this.message = message;
  }

  with(changes: Partial<MailMessage>): MailBuilder {
    return new MailBuilder({ ...this.message, ...changes });
  }

  from(text: string): MailBuilder {
    return this.with({ from: asAddress(text) });
  }

  to(...texts: string[]): MailBuilder {
    return this.with({ to: texts.map(asAddress), recipientCount: texts.length });
  }

  replyTo(...texts: string[]): MailBuilder {
    return this.with({ replyTo: texts.map(asAddress) });
  }

  subject(subject: string): MailBuilder {
    return this.with({ subject });
  }

  answering(messageId: string): MailBuilder {
    return this.with({ inReplyTo: messageId });
  }

  referringTo(...references: string[]): MailBuilder {
    return this.with({ references });
  }

  messageId(messageId: string): MailBuilder {
    return this.with({ messageId });
  }

  receivedAt(receivedAt: Instant): MailBuilder {
    return this.with({ receivedAt });
  }

  in(folder: MailFolder): MailBuilder {
    return this.with({ folder });
  }

  itemClass(itemClass: string): MailBuilder {
    return this.with({ itemClass });
  }

  header(name: string, value: string): MailBuilder {
    const header: MailHeader = [name.toLowerCase(), value];
    return this.with({ headers: [...this.message.headers, header] });
  }
}

/** A resident's ordinary letter to the housing mailbox. */
export const aMail = (): MailBuilder => new MailBuilder(DEFAULT);
