import { DEFAULT_CALENDAR } from "../../src/domain/calendar/default-calendar.ts";
import type { MailMessage } from "../../src/domain/mail/message.ts";
import type { Council } from "../../src/application/ports/council.ts";
import type { OfficerActor } from "../../src/application/use-cases.ts";

/** Two councils with a joint service; nothing in it depends on the demo. */
export const aCouncil = (changes: Partial<Council> = {}): Council => ({
  tenant: "council",
  name: "Ashby and Borrow",
  authorities: [
    {
      id: "ashby",
      name: "Ashby District Council",
      mailDomains: ["ashby.example"],
      calendar: { ...DEFAULT_CALENDAR, id: "ashby" },
      automaticAcknowledgementCounts: false,
      targets: { "email-acknowledgement": 95, "email-reply": 90 },
    },
    {
      id: "borrow",
      name: "Borrow District Council",
      mailDomains: ["borrow.example"],
      calendar: { ...DEFAULT_CALENDAR, id: "borrow" },
      automaticAcknowledgementCounts: true,
      targets: {},
    },
  ],
  services: [
    { id: "housing", name: "Housing", referencePrefix: "HS" },
    { id: "revenues", name: "Revenues", referencePrefix: "RV" },
  ],
  mailboxes: [
    { address: "housing@ashby.example", authority: "ashby", service: "housing" },
    { address: "revenues@ashby.example", authority: "ashby", service: "revenues" },
    { address: "housing@borrow.example", authority: "borrow", service: "housing" },
  ],
  officers: [{ id: "officer-1", name: "Priya Shah", services: ["housing"] }],
  webFormSenders: ["forms@ashby.example"],
  ...changes,
});

export const OFFICER: OfficerActor = { kind: "officer", id: "officer-1", name: "Priya Shah" };

/** A resident's message to the housing mailbox, on Thursday 2 April 2026 at 17:41 in London. */
export const aMessage = (changes: Partial<MailMessage> = {}): MailMessage => ({
  mailbox: "housing@ashby.example",
  folder: "inbox",
  messageId: "<1@resident.example>",
  graphId: null,
  conversationId: null,
  subject: "Damp in the back bedroom",
  from: { name: "Rosa Lind", address: "rosa@resident.example" },
  replyTo: [],
  to: [{ name: "", address: "housing@ashby.example" }],
  recipientCount: 1,
  sentAt: "2026-04-02T16:40:00.000Z",
  receivedAt: "2026-04-02T16:41:00.000Z",
  inReplyTo: null,
  references: [],
  headers: [],
  itemClass: null,
  mended: [],
  ...changes,
});

/** The council's own answer to a message, from the shared mailbox, on Wednesday 8 April 2026 at 10:00 in London. */
export const anAnswer = (to: MailMessage, changes: Partial<MailMessage> = {}): MailMessage => ({
  ...aMessage(),
  mailbox: to.mailbox,
  folder: "sent",
  messageId: `<answer-to-${to.messageId.slice(1)}`,
  subject: `Re: ${to.subject}`,
  from: { name: "Housing", address: to.mailbox },
  to: to.from === null ? [] : [to.from],
  conversationId: to.conversationId,
  sentAt: "2026-04-08T09:00:00.000Z",
  receivedAt: "2026-04-08T09:00:00.000Z",
  inReplyTo: to.messageId,
  references: [to.messageId],
  ...changes,
});
