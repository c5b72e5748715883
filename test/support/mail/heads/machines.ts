import type { KnownMail } from "./head.ts";

/** Out-of-office replies with and without the headers that say so, in the languages of those who write to councils. */
export const OUT_OF_OFFICE: readonly KnownMail[] = [
  {
    what: "an out-of-office reply of Exchange to somebody outside",
    is: "out_of_office",
    because: /Auto-Submitted: auto-generated/,
    mail: `
Return-Path: <>
From: Ann Resident <ann@firm.example>
Subject: Automatic reply: Your enquiry
In-Reply-To: <sent-1@council.example>
X-Auto-Response-Suppress: All
X-MS-Exchange-Inbox-Rules-Loop: ann@firm.example
Auto-Submitted: auto-generated`,
  },
  {
    what: "an out-of-office reply of which a relay has taken all marks but these two",
    is: "out_of_office",
    because: /X-MS-Exchange-Inbox-Rules-Loop: ann@firm\.example.*X-Auto-Response-Suppress: All/s,
    mail: `
From: Ann Resident <ann@firm.example>
Subject: RE: Your enquiry
X-Auto-Response-Suppress: All
X-MS-Exchange-Inbox-Rules-Loop: ann@firm.example`,
  },
  {
    what: "a vacation reply of Gmail",
    is: "out_of_office",
    because: /Auto-Submitted: auto-replied/,
    mail: `
From: Ann Resident <ann@gmail.com>
Subject: Out of office Re: Your enquiry
In-Reply-To: <sent-1@council.example>
Auto-Submitted: auto-replied
Precedence: bulk
X-Autoreply: yes`,
  },
  {
    what: "a vacation reply of a Sieve script or Zimbra",
    is: "out_of_office",
    because: /Auto-Submitted: auto-replied \(zimbra; vacation\)/,
    mail: `
From: Ann Resident <ann@residents.example>
Subject: Re: Your enquiry
In-Reply-To: <sent-1@council.example>
Auto-Submitted: auto-replied (zimbra; vacation)
Precedence: bulk`,
  },
  {
    what: "an absence notice of Notes",
    is: "out_of_office",
    because: /owner-email=/,
    mail: `
From: Ann Resident <ann@firm.example>
Subject: Ann Resident is away
Auto-Submitted: auto-replied; owner-email="ann@firm.example"`,
  },
  {
    what: "an out-of-office reply that has nothing but its subject, in a thread",
    is: "out_of_office",
    because: /Subject: Out of Office: Your enquiry.*In-Reply-To/s,
    mail: `
From: Ann Resident <ann@residents.example>
Subject: Out of Office: Your enquiry
References: <sent-1@council.example>`,
  },
  {
    what: "an out-of-office reply that has nothing but a subject which repeats an answer's",
    is: "out_of_office",
    because: /it answers an earlier answer/,
    mail: `
From: Ann Resident <ann@residents.example>
Subject: Out of Office AutoReply: RE: Your enquiry`,
  },
  {
    what: "an out-of-office reply behind the mark of the council's own gateway",
    is: "out_of_office",
    because: /Automatic reply/,
    mail: `
From: Ann Resident <ann@firm.example>
Subject: [EXTERNAL] Automatic reply: Your enquiry
In-Reply-To: <sent-1@council.example>`,
  },
  {
    what: "an out-of-office reply without a thread that wants no automatic answer itself",
    is: "out_of_office",
    because: /X-Auto-Response-Suppress: DR, OOF, AutoReply/,
    mail: `
From: Ann Resident <ann@firm.example>
Subject: Automatic reply: Your enquiry
X-Auto-Response-Suppress: DR, OOF, AutoReply`,
  },
  ...[
    ["Welsh", "Ateb awtomatig: Eich ymholiad"],
    ["Irish", "Freagra uathoibríoch: D'fhiosrú"],
    ["Scottish Gaelic", "Freagairt fhèin-ghluasadach: Ceist"],
    ["German", "Automatische Antwort: Ihre Anfrage"],
    ["German of Notes", "Abwesenheitsnotiz: Ihre Anfrage"],
    ["Dutch", "Automatisch antwoord: Uw vraag"],
    ["French", "Réponse automatique : Votre demande"],
    ["French of an older Outlook", "Absence du bureau : Votre demande"],
    ["Spanish", "Respuesta automática: Su consulta"],
    ["Catalan", "Resposta automàtica: La vostra consulta"],
    ["Portuguese", "Resposta automática: O seu pedido"],
    ["Italian", "Risposta automatica: La Sua richiesta"],
    ["Romanian", "Răspuns automat: Cererea dvs."],
    ["Polish", "Odpowiedź automatyczna: Zapytanie"],
    ["Czech", "Automatická odpověď: Váš dotaz"],
    ["Slovak", "Automatická odpoveď: Vaša otázka"],
    ["Croatian", "Automatski odgovor: Vaš upit"],
    ["Slovenian", "Samodejni odgovor: Vaše vprašanje"],
    ["Bulgarian", "Автоматичен отговор: Вашето запитване"],
    ["Ukrainian", "Автоматична відповідь: Ваш запит"],
    ["Russian", "Автоматический ответ: Ваш запрос"],
    ["Lithuanian", "Automatinis atsakymas: Jūsų klausimas"],
    ["Latvian", "Automātiska atbilde: Jūsu jautājums"],
    ["Estonian", "Automaatvastus: Teie küsimus"],
    ["Hungarian", "Automatikus válasz: Kérdése"],
    ["Swedish", "Automatiskt svar: Din fråga"],
    ["Danish and Norwegian", "Automatisk svar: Spørgsmål"],
    ["Finnish", "Automaattinen vastaus: Kysymyksesi"],
    ["Icelandic", "Sjálfvirkt svar: Fyrirspurn"],
    ["Greek", "Αυτόματη απάντηση: Το ερώτημά σας"],
    ["Turkish", "Otomatik Yanıt: Sorunuz"],
    ["Albanian", "Përgjigje automatike: Pyetja juaj"],
    ["Arabic", "رد تلقائي: استفسارك"],
    ["Persian", "پاسخ خودکار: پرسش شما"],
    ["Urdu", "خودکار جواب: آپ کا سوال"],
    ["Hebrew", "מענה אוטומטי: הפנייה שלך"],
    ["Hindi", "स्वचालित उत्तर: आपका प्रश्न"],
    ["Bengali", "স্বয়ংক্রিয় উত্তর: আপনার প্রশ্ন"],
    ["Chinese", "自动回复: 您的询问"],
    ["Chinese of Hong Kong", "自動回覆: 您的查詢"],
    ["Japanese", "自動応答: お問い合わせ"],
    ["Korean", "자동 회신: 문의"],
    ["Vietnamese", "Trả lời tự động: Câu hỏi"],
    ["Thai", "ตอบกลับอัตโนมัติ: คำถาม"],
    ["Indonesian", "Balasan otomatis: Pertanyaan Anda"],
  ].map(([language = "", subject = ""]): KnownMail => ({
    what: `an out-of-office reply in ${language}`,
    is: "out_of_office",
    because: /out-of-office reply/,
    mail: `
From: Ann Resident <ann@residents.example>
Subject: =?utf-8?B?${Buffer.from(subject).toString("base64")}?=
In-Reply-To: <sent-1@council.example>`,
  })),
];

/** Machines that answer, machines that report, and calendars. */
export const MACHINES: readonly KnownMail[] = [
  {
    what: "the automatic reply of another help desk",
    is: "auto_reply",
    because: /Auto-Submitted: auto-replied/,
    mail: `
From: Support <help@firm.example>
Subject: We have received your request [#4711]
In-Reply-To: <sent-1@council.example>
Auto-Submitted: auto-replied`,
  },
  {
    what: "the automatic reply of a hosting panel",
    is: "auto_reply",
    because: /X-Autorespond: /,
    mail: `
From: Shop <info@shop.example>
Subject: Thank you for your message
X-Autorespond: Your enquiry
Precedence: auto_reply`,
  },
  {
    what: "an automatic reply told by the second of two headers that disagree",
    is: "auto_reply",
    because: /Auto-Submitted: auto-replied/,
    mail: `
From: Shop <info@shop.example>
Subject: Thank you for your message
Auto-Submitted: no
Auto-Submitted: auto-replied`,
  },
  {
    what: "the report of a monitoring program",
    is: "auto_generated",
    because: /Auto-Submitted: auto-generated/,
    mail: `
From: Monitor <monitor@isp.example>
Subject: Host down
Auto-Submitted: auto-generated`,
  },
  {
    what: "a notice of a mail filter",
    is: "auto_generated",
    because: /Auto-Submitted: auto-notified/,
    mail: `
From: Filter <filter@isp.example>
Subject: New mail
Auto-Submitted: auto-notified; owner-token=af3NN2pK5dDXI0W`,
  },
  {
    what: "a report on encryption between mail systems",
    is: "auto_generated",
    because: /report-type="tlsrpt"/,
    mail: `
From: reports@provider.example
Subject: Report Domain: council.example Submitter: provider.example Report-ID: <2026>
TLS-Report-Domain: council.example
Content-Type: multipart/report; report-type="tlsrpt"; boundary=x`,
  },
  {
    what: "an abuse report in the standard form",
    is: "feedback_report",
    because: /report-type=feedback-report/,
    mail: `
From: Feedback loop <fbl@provider.example>
Subject: FW: Your bin collection days
Content-Type: multipart/report; report-type=feedback-report; boundary=x`,
  },
  {
    what: "a DMARC report",
    is: "feedback_report",
    because: /DMARC report/,
    mail: `
From: noreply-dmarc-support@provider.example
Subject: Report domain: council.example Submitter: provider.example Report-ID: 1234567890
Content-Type: application/zip; name="provider.example!council.example!1!2.zip"`,
  },
  {
    what: "a meeting request from Outlook",
    is: "calendar",
    because: /item class IPM\.Schedule\.Meeting\.Request|Content-Class/,
    graphType: "#microsoft.graph.eventMessageRequest",
    mail: `
From: Ann Resident <ann@firm.example>
Subject: Site visit
Content-Type: multipart/alternative; boundary="=_m"
Content-class: urn:content-classes:calendarmessage

--=_m
Content-Type: text/plain

Site visit
--=_m
Content-Type: text/calendar; charset="utf-8"; method=REQUEST

BEGIN:VCALENDAR
--=_m--`,
  },
  {
    what: "an invitation from Google Calendar",
    is: "calendar",
    because: /item class IPM\.Schedule\.Meeting\.Request/,
    graphType: "#microsoft.graph.eventMessageRequest",
    mail: `
From: Ann Resident <ann@gmail.com>
Sender: Google Calendar <calendar-notification@google.com>
Subject: Invitation: Site visit @ Thu 9 Apr 2026
Auto-Submitted: auto-generated
Content-Type: multipart/mixed; boundary="outer"

--outer
Content-Type: multipart/alternative; boundary="inner"

--inner
Content-Type: text/calendar; charset="UTF-8"; method=REQUEST

BEGIN:VCALENDAR
--inner--
--outer--`,
  },
  {
    what: "an answer to a meeting",
    is: "calendar",
    because: /meeting reply|item class IPM\.Schedule\.Meeting\.Resp/,
    graphType: "#microsoft.graph.eventMessageResponse",
    mail: `
From: Ann Resident <ann@firm.example>
Subject: Accepted: Site visit
In-Reply-To: <meeting@council.example>
Content-Type: text/calendar; method=REPLY; charset=utf-8`,
  },
  {
    what: "a cancellation whose method stands only in the calendar",
    is: "calendar",
    because: /item class IPM\.Schedule\.Meeting/,
    graphType: "#microsoft.graph.eventMessage",
    mail: `
From: Ann Resident <ann@firm.example>
Subject: Cancelled: Site visit
Content-Type: text/calendar; charset=utf-8
Content-Transfer-Encoding: base64

${Buffer.from("BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nBEGIN:VEVENT\r\n").toString("base64")}`,
  },
  {
    what: "a newsletter",
    is: "list",
    because: /List-Unsubscribe: .*List-Id: n\.paper\.example.*Precedence: bulk/s,
    mail: `
From: The Paper <news@paper.example>
Subject: This week
List-Unsubscribe: <https://paper.example/u/1>, <mailto:u@paper.example>
List-Unsubscribe-Post: List-Unsubscribe=One-Click
List-Id: The Paper <n.paper.example>
Precedence: bulk`,
  },
  {
    what: "a discussion list of housing officers",
    is: "list",
    because: /newsletter or mailing list/,
    mail: `
From: Bob Officer <bob@other-council.example>
Subject: [housing-officers] Damp surveys
List-Id: Housing officers <housing-officers.lists.example>
List-Unsubscribe: <https://lists.example/options/housing-officers>
List-Post: <mailto:housing-officers@lists.example>
Precedence: list`,
  },
  {
    what: "our own acknowledgement that came back",
    is: "own_loop",
    because: /our own mail has come back \(X-Response-Standards: acknowledgement\)/,
    mail: `
From: Ann Resident <ann@residents.example>
Subject: RE: Damp in my bathroom
In-Reply-To: <sent-1@council.example>
X-Auto-Response-Suppress: All
X-Response-Standards: acknowledgement`,
  },
  {
    what: "mail that has gone through a forwarder of ours before",
    is: "own_loop",
    because: /X-Loop: housing@council\.example/,
    mail: `
From: Ann Resident <ann@residents.example>
Subject: Damp
X-Loop: housing@council.example`,
  },
  {
    what: "the mailbox writing to itself",
    is: "own_loop",
    because: /the mailbox wrote to itself/,
    mail: `
From: Housing <housing@council.example>
Subject: Note to us`,
  },
  {
    what: "a colleague who had signed in",
    is: "internal",
    because: /sent from inside the council \(From: jo\.fielding@council\.example\)/,
    mail: `
From: Jo Fielding <jo.fielding@council.example>
Subject: Rota
X-MS-Exchange-Organization-AuthAs: Internal`,
  },
  {
    what: "somebody who writes the address of a colleague",
    is: "internal",
    because: /nobody had signed in to send it/,
    mail: `
From: Chief Executive <chief@council.example>
Subject: Urgent payment
X-MS-Exchange-Organization-AuthAs: Anonymous`,
  },
  {
    what: "a web form whose sender the council has not named yet",
    is: "internal",
    because:
      /an answer would go outside the council \(Reply-To: ann@residents\.example\).*among the web forms/,
    mail: `
From: Website <forms@council.example>
Reply-To: Ann Resident <ann@residents.example>
Subject: Report a repair`,
  },
  {
    what: "mail that the mail server put into the junk folder",
    is: "spam",
    because: /junk folder/,
    folder: "junk",
    mail: `
From: Winner <win@prize.example>
Subject: You have won`,
  },
  {
    what: "mail that the mail server rated as spam",
    is: "spam",
    because: /X-MS-Exchange-Organization-SCL: 9|junk folder/,
    exchangeFolder: "junk",
    mail: `
From: Winner <win@prize.example>
Subject: You have won
X-MS-Exchange-Organization-SCL: 9`,
  },
  {
    what: "mail that Microsoft's filter rated as spam",
    is: "spam",
    because: /SCL:5|junk folder/,
    exchangeFolder: "junk",
    mail: `
From: Winner <win@prize.example>
Subject: You have won
X-Forefront-Antispam-Report: CIP:192.0.2.4;CTRY:GB;LANG:en;SCL:5;SRV:;
 IPV:NLI;SFV:SPM;H:mx.prize.example;CAT:SPM;DIR:INB;`,
  },
];
