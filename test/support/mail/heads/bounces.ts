import type { KnownMail } from "./head.ts";

/** Mail systems on what they could not deliver, each in its own manner. */
export const BOUNCES: readonly KnownMail[] = [
  {
    what: "a non-delivery report of Exchange Online",
    is: "bounce",
    because: /report that a mail could not be delivered.*Content-Type: multipart\/report/,
    mail: `
Return-Path: <>
From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@residents.example>
Subject: Undeliverable: Your enquiry about damp
Content-Type: multipart/report; report-type=delivery-status;
 boundary="d2a9b1c0-7f7e-4c5f"
X-MS-Exchange-Message-Is-Ndr:
Content-Language: en-GB
In-Reply-To: <sent-1@council.example>
Auto-Submitted: auto-replied`,
  },
  {
    what: "a report of Exchange without its usual parts",
    is: "bounce",
    because: /X-MS-Exchange-Message-Is-Ndr/,
    mail: `
From: "Mail service" <service@residents.example>
Subject: About your message
Content-Type: multipart/mixed; boundary=x
X-MS-Exchange-Message-Is-Ndr:`,
  },
  {
    what: "an old Exchange report told by its content class",
    is: "bounce",
    because: /Content-Class: urn:content-classes:dsn/,
    mail: `
From: System Administrator <postmaster@residents.example>
Subject: Undeliverable: Repairs
Content-Type: multipart/mixed; boundary="=_x"
content-class: urn:content-classes:dsn`,
  },
  {
    what: "a bounce of Postfix",
    is: "bounce",
    because: /multipart\/report; report-type=delivery-status/,
    mail: `
Return-Path: <>
From: MAILER-DAEMON@mx.residents.example (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="1A2B3C4D.1775142000/mx.residents.example"`,
  },
  {
    what: "Postfix on a delay",
    is: "bounce",
    because: /or not yet/,
    mail: `
Return-Path: <>
From: MAILER-DAEMON@mx.residents.example (Mail Delivery System)
Subject: Delayed Mail (still being retried)
Content-Type: multipart/report; report-type=delivery-status; boundary=x`,
  },
  {
    what: "a bounce of qmail, which is plain text",
    is: "bounce",
    because: /null return path/,
    mail: `
Return-Path: <>
From: MAILER-DAEMON@mx.residents.example
Subject: failure notice

Hi. This is the qmail-send program at mx.residents.example.`,
  },
  {
    what: "a bounce of qmail whose return path was lost on the way",
    is: "bounce",
    because: /sent by a mail system \(From: mailer-daemon@mx\.residents\.example\)/,
    mail: `
From: MAILER-DAEMON@mx.residents.example
Subject: failure notice`,
  },
  {
    what: "a bounce of Gmail",
    is: "bounce",
    because: /report that a mail could not be delivered/,
    mail: `
Return-Path: <>
From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
Auto-Submitted: auto-replied
Subject: Delivery Status Notification (Failure)
References: <sent-1@council.example>
In-Reply-To: <sent-1@council.example>
X-Failed-Recipients: nobody@gmail.com
Content-Type: multipart/report; boundary="000000000000a1"; report-type=delivery-status`,
  },
  {
    what: "a bounce of Exim",
    is: "bounce",
    because: /X-Failed-Recipients: nobody@residents\.example/,
    mail: `
From: Mail Delivery System <Mailer-Daemon@relay.example>
X-Failed-Recipients: nobody@residents.example
Auto-Submitted: auto-replied
Subject: Mail delivery failed: returning message to sender
Content-Type: multipart/mixed; boundary=1`,
  },
  {
    what: "a bounce of Notes without any mark but sender and subject",
    is: "bounce",
    because: /postmaster@notes\.example.*Subject: DELIVERY FAILURE/s,
    mail: `
From: postmaster@notes.example
Subject: DELIVERY FAILURE: User nobody (nobody@notes.example) not listed in Domino Directory
Content-Type: text/plain`,
  },
  {
    what: "a bounce of a mail gateway without any mark but sender and subject",
    is: "bounce",
    because: /Subject: Undeliverable Mail/,
    mail: `
From: "Postmaster" <postmaster@isp.example>
Sender: <postmaster@isp.example>
Subject: Undeliverable Mail
X-Mailer: <SMTP32 v990729>`,
  },
  {
    what: "a bounce of Sendmail on the same machine, whose sender is no address",
    is: "bounce",
    because: /sent by a mail system \(From: Mail Delivery Subsystem\)/i,
    mail: `
From: Mail Delivery Subsystem <MAILER-DAEMON>
Subject: Returned mail: see transcript for details
Content-Type: text/plain`,
  },
  {
    what: "a bounce in German",
    is: "bounce",
    because: /Subject: Unzustellbar/,
    mail: `
From: Postmaster <postmaster@kanzlei.example>
Subject: Unzustellbar: Ihre Anfrage
Content-Type: text/plain`,
  },
  {
    what: "a bounce in French",
    is: "bounce",
    because: /Subject: Non remis/,
    mail: `
From: postmaster@cabinet.example
Subject: =?utf-8?Q?Non_remis=C2=A0:_Votre_demande?=
Content-Type: text/plain`,
  },
  {
    what: "a report of no stated type",
    is: "bounce",
    because: /Content-Type: multipart\/report/,
    mail: `
From: Mail service <mail@isp.example>
Subject: Warning: message delayed 24 hours
Content-Type: multipart/report; boundary="a;report-type=x"`,
  },
  {
    what: "a report whose type is written the way of RFC 2231, behind a boundary with a semicolon",
    is: "bounce",
    because: /report that a mail could not be delivered/,
    mail: `
From: Mail service <mail@isp.example>
Subject: Your mail
Content-Type: multipart/report (see RFC 6522); boundary="a;b=c"; report-type*=us-ascii''delivery-status`,
  },
];

/** Mail systems on what they did deliver, and mail programs on what was read. */
export const RECEIPTS: readonly KnownMail[] = [
  {
    what: "a delivery receipt of Postfix",
    is: "read_receipt",
    because: /delivery receipt/,
    mail: `
Return-Path: <>
From: MAILER-DAEMON@mx.residents.example (Mail Delivery System)
Subject: Successful Mail Delivery Report
Content-Type: multipart/report; report-type=delivery-status; boundary=x`,
  },
  {
    what: "a delivery receipt of Exchange",
    is: "read_receipt",
    because: /delivery receipt.*Subject: Relayed: /s,
    mail: `
Return-Path: <>
From: postmaster@residents.example
Subject: Relayed: Your enquiry
Content-Type: multipart/report; report-type=delivery-status; boundary=x`,
  },
  {
    what: "a delivery receipt in German",
    is: "read_receipt",
    because: /Subject: Zugestellt: /,
    mail: `
Return-Path: <>
From: postmaster@kanzlei.example
Subject: Zugestellt: Ihre Anfrage
Content-Type: multipart/report; report-type=delivery-status; boundary=x`,
  },
  {
    what: "a read receipt of Outlook",
    is: "read_receipt",
    because: /read receipt \(Content-Type: multipart\/report; report-type=disposition-notification/,
    mail: `
Return-Path: <>
From: Ann Resident <ann@residents.example>
Subject: Read: Your enquiry
In-Reply-To: <sent-1@council.example>
Content-Type: multipart/report; report-type=disposition-notification; boundary=x`,
  },
  {
    what: "a read receipt of Thunderbird",
    is: "read_receipt",
    because: /read receipt/,
    mail: `
From: Ann Resident <ann@residents.example>
Subject: Return Receipt (displayed) - Your enquiry
References: <sent-1@council.example>
Content-Type: multipart/report; report-type="disposition-notification";
 boundary="------------mdn010203"`,
  },
  {
    what: "a receipt that it was deleted without being read, in French",
    is: "read_receipt",
    because: /read receipt/,
    mail: `
Return-Path: <>
From: Ann Resident <ann@residents.example>
Subject: =?utf-8?Q?Non_lu=C2=A0:_Votre_demande?=
Content-Type: multipart/report; report-type=disposition-notification; boundary=x`,
  },
  {
    what: "a read receipt of which only the subject and the empty return path are left",
    is: "read_receipt",
    because: /Subject: Gelesen: /,
    mail: `
Return-Path: <>
From: Ann Resident <ann@residents.example>
Subject: Gelesen: Ihre Anfrage
Content-Type: text/plain`,
  },
  {
    what: "a read receipt told by its content class",
    is: "read_receipt",
    because: /Content-Class: urn:content-classes:mdn/,
    mail: `
From: Ann Resident <ann@residents.example>
Subject: Read: Your enquiry
Content-class: urn:content-classes:mdn
Content-Type: multipart/mixed; boundary=x`,
  },
];
