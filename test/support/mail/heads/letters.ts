import type { KnownMail } from "./head.ts";

/** Letters from the public, with everything on them that makes other programs throw them away. */
export const LETTERS: readonly KnownMail[] = [
  {
    what: "a resident's letter",
    is: "human",
    acknowledged: true,
    because: /no header says that a machine/,
    mail: `
From: Ann Resident <ann@residents.example>
Subject: Damp in my bathroom
Content-Type: text/plain; charset=utf-8
Return-Path: <ann@residents.example>`,
  },
  {
    what: "a solicitor's letter whose firm suppresses automatic answers",
    is: "human",
    acknowledged: false,
    because:
      /no automatic acknowledgement: the sender wants no automatic answers \(X-Auto-Response-Suppress: DR, RN, NRN, OOF, AutoReply\)/,
    mail: `
From: A. Solicitor <a@firm.example>
Subject: Disrepair claim
X-Auto-Response-Suppress: DR, RN, NRN, OOF, AutoReply
X-MS-Has-Attach: yes`,
  },
  {
    what: "a letter that a mailbox rule forwarded, from a firm that suppresses automatic answers",
    is: "human",
    acknowledged: false,
    because: /X-Auto-Response-Suppress: All/,
    mail: `
From: A. Solicitor <a@firm.example>
Subject: Disrepair claim
X-Auto-Response-Suppress: All
X-MS-Exchange-Inbox-Rules-Loop: councillor@elsewhere.example`,
  },
  {
    what: "a letter that encloses an event to put into a calendar",
    is: "human",
    acknowledged: true,
    because: /no header says/,
    mail: `
From: Ann Resident <ann@residents.example>
Subject: Street party
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

We would like to close the road.
--b
Content-Type: text/calendar; method=PUBLISH; name=party.ics
Content-Disposition: attachment; filename=party.ics

BEGIN:VCALENDAR
METHOD:PUBLISH
--b--`,
  },
  {
    what: "a letter that is a published event and nothing else",
    is: "human",
    acknowledged: true,
    because: /no header says/,
    mail: `
From: Ann Resident <ann@residents.example>
Subject: Street party
Content-Type: text/calendar; method=PUBLISH

BEGIN:VCALENDAR
METHOD:PUBLISH`,
  },
  {
    what: "a letter that forwards a bounce as evidence",
    is: "human",
    acknowledged: true,
    because: /no header says/,
    mail: `
From: Ann Resident <ann@residents.example>
Subject: Fwd: Undeliverable: Application for a parking permit
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

Your address does not work!
--b
Content-Type: message/rfc822

Return-Path: <>
From: MAILER-DAEMON@mx.council.example
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
Content-Type: multipart/report; report-type=delivery-status; boundary=c

--b--`,
  },
  {
    what: "a letter that is a forwarded mail and nothing else",
    is: "human",
    acknowledged: true,
    because: /no header says/,
    mail: `
From: Ann Resident <ann@residents.example>
Subject: Evidence
Content-Type: message/rfc822`,
  },
  {
    what: "a letter that answers our out-of-office reply",
    is: "human",
    acknowledged: true,
    because: /no header says/,
    mail: `
From: Ann Resident <ann@residents.example>
Subject: RE: Automatic reply: Damp in my bathroom
In-Reply-To: <sent-2@council.example>`,
  },
  {
    what: "a letter in a thread that asks about out of office hours",
    is: "human",
    acknowledged: true,
    because: /no header says/,
    mail: `
From: Ann Resident <ann@residents.example>
Subject: Out of office hours: who comes?
In-Reply-To: <sent-2@council.example>`,
  },
  {
    what: "a new letter whose subject reads like an automatic answer",
    is: "human",
    acknowledged: false,
    because: /its subject reads like an automatic answer \(Subject: Automatic reply: is anyone there\?\)/,
    mail: `
From: Ann Resident <ann@residents.example>
Subject: Automatic reply: is anyone there?`,
  },
  {
    what: "a letter about a car",
    is: "human",
    acknowledged: false,
    because: /no header says/,
    mail: `
From: Ann Resident <ann@residents.example>
Subject: Auto: towed from outside my house`,
  },
  {
    what: "a letter about bins that were not delivered",
    is: "human",
    acknowledged: true,
    because: /no header says/,
    mail: `
From: Ann Resident <ann@residents.example>
Subject: Undelivered: two blue bins
In-Reply-To: <sent-2@council.example>`,
  },
  {
    what: "a letter from a person called Postmaster about something else",
    is: "human",
    acknowledged: true,
    because: /no header says/,
    mail: `
From: Paula Postmaster <postmaster@village.example>
Subject: The post office in our village`,
  },
  {
    what: "a letter relayed through the council's own list",
    is: "human",
    acknowledged: true,
    because: /through the council's own list \(List-Id: housing\.lists\.council\.example\)/,
    mail: `
From: Ann Resident <ann@residents.example>
Subject: Damp
X-Loop: housing@council.example
List-Id: Housing team <housing.lists.council.example>
List-Unsubscribe: <mailto:leave@lists.council.example>
Precedence: list`,
  },
  {
    what: "a letter for which the council's own list has put its address in the author's place",
    is: "human",
    acknowledged: true,
    because: /through the council's own list/,
    mail: `
From: Ann Resident via Housing team <housing-team@council.example>
Reply-To: Ann Resident <ann@residents.example>
Subject: Damp
List-Id: <housing-team.council.example>
Precedence: list`,
  },
  {
    what: "the same, with the author only in a header of Google Groups",
    is: "human",
    acknowledged: true,
    because: /through the council's own list/,
    mail: `
From: 'Ann Resident' via Housing team <housing-team@council.example>
Subject: Damp
X-Original-Sender: ann@residents.example
X-Original-From: Ann Resident <ann@residents.example>
List-ID: <housing-team.council.example>
Precedence: list`,
  },
  {
    what: "the same, with no trace of the author",
    is: "human",
    acknowledged: false,
    because: /put its own address in the sender's place: it may be from the public/,
    mail: `
From: Ann Resident via Housing team <housing-team@council.example>
Subject: Damp
List-Id: <housing-team.council.example>
Precedence: list`,
  },
  {
    what: "a letter that a campaign site sends for a resident",
    is: "human",
    acknowledged: false,
    because: /list-unsubscribe header/,
    mail: `
From: Ann Resident <ann@residents.example>
Sender: <post@campaign.example>
Subject: Save our library
List-Unsubscribe: <https://campaign.example/u>
Feedback-ID: 12:campaign`,
  },
  {
    what: "a letter that a passing server called spam, and Microsoft's filter did not",
    is: "human",
    acknowledged: true,
    because: /no header says/,
    mail: `
From: Ann Resident <ann@residents.example>
Subject: Winner of the garden prize
X-Spam-Flag: YES
X-Spam-Status: Yes, score=12.1
X-Forefront-Antispam-Report-Untrusted: SCL:9;SFV:SPM;
X-Forefront-Antispam-Report: CIP:192.0.2.4;SCL:1;SFV:NSPM;`,
  },
  {
    what: "a letter from an address that nobody reads",
    is: "human",
    acknowledged: false,
    because: /nobody reads what is sent to this address \(From: no-reply@charity\.example\)/,
    mail: `
From: Charity for Ann <no-reply@charity.example>
Subject: Ann's application`,
  },
  {
    what: "a letter without a sender",
    is: "human",
    acknowledged: false,
    because: /no address to answer to/,
    mail: `
Subject: Damp
X-Mailer: homemade`,
  },
  {
    what: "a letter that says itself that no machine sent it",
    is: "human",
    acknowledged: true,
    because: /no header says/,
    mail: `
From: Ann Resident <ann@residents.example>
Subject: Damp
Auto-Submitted: no
X-Autoreply: no`,
  },
  {
    what: "a signed letter",
    is: "human",
    acknowledged: true,
    because: /no header says/,
    mail: `
From: Ann Resident <ann@residents.example>
Subject: Damp
Content-Type: multipart/signed; protocol="application/pgp-signature"; boundary=s`,
  },
  {
    what: "a web form from no-reply on the council's own domain",
    is: "web_form",
    acknowledged: true,
    because: /web form of the council \(From: no-reply@council\.example\), written by the person in Reply-To/,
    mail: `
From: Website <no-reply@council.example>
Reply-To: Ann Resident <ann@residents.example>
Subject: Report a repair
Auto-Submitted: auto-generated
X-MS-Exchange-Organization-AuthAs: Anonymous`,
  },
  {
    what: "a web form that names nobody",
    is: "web_form",
    acknowledged: false,
    because: /with no address of the person in Reply-To/,
    mail: `
From: Website <no-reply@council.example>
Subject: Report a repair`,
  },
  {
    what: "a web form whose Reply-To is the council itself",
    is: "web_form",
    acknowledged: false,
    because: /with no address of the person in Reply-To/,
    mail: `
From: Website <no-reply@council.example>
Reply-To: Housing <housing@council.example>
Subject: Report a repair`,
  },
  {
    what: "a web form that a web server sends from nobody",
    is: "web_form",
    acknowledged: false,
    because: /null return path/,
    mail: `
Return-Path: <>
From: Website <no-reply@council.example>
Reply-To: Ann Resident <ann@residents.example>
Subject: Report a repair`,
  },
];
