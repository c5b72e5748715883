import { describe, expect, it } from "@jest/globals";
import {
  findingsBeforeSending,
  type AboutToGo,
  type TrackedConversation,
} from "../../../../src/domain/mail/before-sending.ts";

const CONVERSATION: TrackedConversation = {
  reference: "HS-2026-00412",
  open: true,
  begunAs: null,
  addresses: ["nia@ellis.example", "housing@council.example"],
  ownDomains: ["council.example"],
};

const aReply = (given: Partial<AboutToGo> = {}): AboutToGo => ({
  subject: "Re: Damp in my bathroom [HS-2026-00412]",
  text: "Dear Ms Ellis, we come on Monday.",
  attachments: 0,
  recipients: ["Nia@Ellis.example"],
  saysAnswer: "reply",
  ...given,
});

const codesOf = (mail: Partial<AboutToGo>, conversation: Partial<TrackedConversation> = {}): string[] =>
  findingsBeforeSending(aReply(mail), { ...CONVERSATION, ...conversation }).map(({ code }) => code);

describe("before a mail goes out in a conversation with a case", () => {
  it("has nothing to say of a reply in order", () => {
    expect(codesOf({})).toEqual([]);
  });

  it("tells all that it finds, the gravest first", () => {
    const all = {
      subject: "Re: Damp",
      text: "Please find attached the plan.",
      recipients: ["nia@ellis.example", "nia@elis.example"],
      saysAnswer: null,
    };
    expect(codesOf(all)).toEqual([
      "address-outside-thread",
      "attachment-missing",
      "reference-missing",
      "answer-unknown",
    ]);
  });
});

describe("an address outside the conversation", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["a stranger", ["nia@ellis.example", "x@y.example"], ["x@y.example"]],
    ["a stranger twice, in other letters", ["X@Y.example", " x@y.example "], ["x@y.example"]],
    ["another person at a domain like ours", ["a@sub.council.example"], ["a@sub.council.example"]],
  ])("is told: %s", (_who, recipients, addresses) => {
    expect(findingsBeforeSending(aReply({ recipients }), CONVERSATION)).toContainEqual({
      code: "address-outside-thread",
      addresses,
    });
  });

  it.each<[string, readonly string[]]>([
    ["the customer", ["nia@ellis.example"]],
    ["a colleague", ["nia@ellis.example", "priya@council.example"]],
    ["the team's mailbox", ["housing@council.example"]],
    ["an account without an address", ["nia@ellis.example", "/o=Council/cn=Recipients/cn=priya"]],
    ["a group of one's own", ["nia@ellis.example", "", "Ward councillors"]],
    ["nobody yet", []],
  ])("is not: %s", (_who, recipients) => {
    expect(codesOf({ recipients })).toEqual([]);
  });

  it("is not looked for where not everyone in the conversation is known: the rest is", () => {
    const unknown = { addresses: [] };
    expect(codesOf({ recipients: ["x@y.example"] }, unknown)).toEqual([]);
    expect(codesOf({ recipients: ["x@y.example"], saysAnswer: null }, unknown)).toEqual(["answer-unknown"]);
    expect(codesOf({ recipients: ["priya@council.example"], saysAnswer: null }, unknown)).toEqual([]);
  });

  it("is not looked for where Outlook did not tell who gets it", () => {
    expect(codesOf({ recipients: null })).toEqual([]);
  });
});

describe("a missing attachment", () => {
  const text = "Please find attached the plan.";

  it("is told where the text promises a file and none goes with it", () => {
    expect(codesOf({ text })).toEqual(["attachment-missing"]);
  });

  it.each<[string, Partial<AboutToGo>]>([
    ["a file goes with it", { text, attachments: 1 }],
    ["Outlook did not tell", { text, attachments: null }],
    ["only the quoted mail speaks of one", { text: `Thank you.\n\nFrom: Nia\nSent: 2 April\n${text}` }],
    ["it goes to colleagues only", { text, recipients: ["priya@council.example"] }],
    ["the text could not be read", { text: null }],
  ])("is not: %s", (_why, mail) => {
    expect(codesOf(mail)).toEqual([]);
  });
});

describe("a missing reference", () => {
  it("is told where neither subject nor text has it", () => {
    expect(codesOf({ subject: "Re: Damp" })).toEqual(["reference-missing"]);
  });

  it.each<[string, Partial<AboutToGo>]>([
    ["in the text", { subject: "Re: Damp", text: "Your reference is HS-2026-00412." }],
    ["in the quoted mail", { subject: "Re: Damp", text: "Yes.\n> Reference: HS-2026-00412" }],
    ["in small letters", { subject: "re: damp hs-2026-00412" }],
    ["with other hyphens and broken", { subject: "Re: Damp", text: "HS\u20112026\u2011\n00412" }],
    ["unknown, for the text could not be read", { subject: "Re: Damp", text: null }],
    ["not needed between colleagues", { subject: "Damp", recipients: ["priya@council.example"] }],
  ])("is not: %s", (_why, mail) => {
    expect(codesOf(mail)).toEqual([]);
  });
});

describe("an answer of which nothing says what it is", () => {
  it("is asked about while the case is open", () => {
    expect(codesOf({ saysAnswer: null })).toEqual(["answer-unknown"]);
  });

  it.each<[string, Partial<AboutToGo>, Partial<TrackedConversation>]>([
    ["the case is answered", {}, { open: false }],
    ["a template was begun", {}, { begunAs: "holding-reply" }],
    ["the mail says so itself", { saysAnswer: "acknowledgement" }, {}],
    ["its subject says so", { subject: "Acknowledgement: Damp HS-2026-00412" }, {}],
    ["its subject says so in Welsh", { subject: "Ateb dros dro: Lleithder HS-2026-00412" }, {}],
    ["it goes to colleagues only", { recipients: ["priya@council.example"] }, {}],
  ])("is not: %s", (_why, mail, conversation) => {
    expect(codesOf({ saysAnswer: null, ...mail }, conversation)).toEqual([]);
  });
});

it("says of mail that is passed on only who gets it", () => {
  expect(codesOf({ subject: "Fw: Damp", saysAnswer: null, recipients: ["fix@repairs.example"] })).toEqual([
    "address-outside-thread",
  ]);
});
