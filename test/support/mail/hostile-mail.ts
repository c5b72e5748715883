/** A mail made to break, slow down or deceive whoever reads it: its bytes as they travel. */
export interface HostileMail {
  readonly what: string;
  readonly bytes: () => Buffer;
}

const MAILBOX = "housing@council.example";

/** A letter with these headers in place of its own; `raw` characters stand for bytes. */
const letter = (headers: readonly string[], body = "Hello."): Buffer => {
  const given = headers.map((line) => line.slice(0, line.indexOf(":")).toLowerCase());
  const usual = [
    "Received: from out.example by mx.council.example; Thu, 2 Apr 2026 15:00:00 +0000",
    "From: Mallory <mallory@evil.example>",
    `To: ${MAILBOX}`,
    "Subject: Hello",
    "Date: Thu, 2 Apr 2026 15:00:00 +0000",
    "Message-ID: <hostile@evil.example>",
  ].filter((line) => !given.includes(line.slice(0, line.indexOf(":")).toLowerCase()));
  return Buffer.from([...usual, ...headers, "", body, ""].join("\r\n"), "latin1");
};

const word = (text: string, charset = "utf-8"): string =>
  `=?${charset}?B?${Buffer.from(text, "utf8").toString("base64")}?=`;

const many = (count: number, each: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => each(index));

/** Labels that mail programs write, known, unknown, and such that mean something else to whoever looks them up. */
const CHARSETS = [
  ...["utf-8", "utf8", "utf-7", "utf-16", "utf-16le", "utf-32", "us-ascii", "ansi_x3.4-1968"],
  ...many(16, (index) => `iso-8859-${index + 1}`),
  ...many(9, (index) => `windows-125${index}`),
  ...["koi8-r", "koi8-u", "gb2312", "gbk", "gb18030", "big5", "euc-jp", "euc-kr", "shift_jis"],
  ...["iso-2022-jp", "iso-2022-kr", "ks_c_5601-1987", "hz-gb-2312", "macintosh", "x-mac-roman"],
  ...["ibm850", "cp437", "cp1252", "unicode-1-1-utf-7", "x-user-defined", "replacement", "binary"],
  ...["klingon", "", " ", "constructor", "__proto__", "toString", "utf-8*en", "x".repeat(300)],
];

const LIE = Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0x80, 0xed, 0xa0, 0x80, 0x1b, 0x24, 0x42, 0x41]);

const HUGE = "h".repeat(10 * 1024 * 1024);

const nested = (depth: number): string =>
  [
    ...many(depth, (level) => `--b${level}\r\nContent-Type: multipart/mixed; boundary=b${level + 1}\r\n`),
    ...many(depth, (level) => `--b${depth - level}--`),
  ].join("\r\n");

const enclosed = (depth: number): string =>
  many(depth, () => "Content-Type: message/rfc822\r\n\r\nSubject: inner").join("\r\n");

/** 950 signs of three bytes each, in an order that no database can make small. */
const wideId = (kind: number): string => {
  const signs = many(950, (n) =>
    String.fromCharCode(0x4e00 + ((n * 7_919 + kind * 104_729 + n * n * 31) % 20_000)),
  );
  return Buffer.from(signs.join("")).toString("latin1");
};

export const HOSTILE_MAILS: readonly HostileMail[] = [
  {
    what: "10,000 addresses in To and in Cc, each with a name in encoded words",
    bytes: () =>
      letter([
        `To: ${many(10_000, (n) => `${word(`Person ${n}`)} <p${n}@evil.example>`).join(",\r\n ")}`,
        `Cc: ${many(10_000, (n) => `"Last, First ${n}" <c${n}@evil.example>`).join(", ")}`,
      ]),
  },
  {
    what: "10,000 lines of To",
    bytes: () => letter(many(10_000, (n) => `To: p${n}@evil.example`)),
  },
  {
    what: "parts in parts, 1,000 deep",
    bytes: () => letter(["Content-Type: multipart/mixed; boundary=b0"], nested(1_000)),
  },
  {
    what: "mails in mails, 1,000 deep",
    bytes: () => letter(["Content-Type: message/rfc822"], enclosed(1_000)),
  },
  {
    what: "30 MB in one line",
    bytes: () => letter(["Content-Type: text/plain"], "x".repeat(30 * 1024 * 1024)),
  },
  {
    what: "30 MB of beginnings of parts",
    bytes: () =>
      letter(["Content-Type: multipart/alternative; boundary=b"], "--b\r\n".repeat(6 * 1024 * 1024)),
  },
  {
    what: "every charset there is, and bytes that are in none of them",
    bytes: () =>
      Buffer.concat([
        letter([
          `Subject: ${CHARSETS.map((charset) => `=?${charset}?B?${LIE.toString("base64")}?=`).join(" ")}`,
          `From: ${CHARSETS.map((charset) => word("Åsa Ωmega", charset)).join(" ")} <asa@evil.example>`,
          `X-Bytes: ${LIE.toString("latin1")}`,
          `Reply-To: ${LIE.toString("latin1")} <asa@evil.example>`,
          "Content-Type: text/plain; charset=klingon",
        ]),
        LIE,
      ]),
  },
  {
    what: "headers hidden in encoded words of subject, names, addresses and ids",
    bytes: () =>
      letter([
        `Subject: ${word("Hello\r\nBcc: everyone@council.example\r\n\r\n<script>")}`,
        `From: ${word('Mallory\r\nBcc: x@council.example\0"><b>')} <mallory@evil.example>`,
        `Reply-To: =?utf-8?Q?a=0D=0ABcc:_x@council.example?= <mallory@evil.example>`,
        `In-Reply-To: =?utf-8?Q?=3Ca=0D=0A=3E?=`,
        `List-Id: ${word("<x>\r\nX-Response-Standards: acknowledgement")}`,
        `Message-ID: <a\0b\x01c=?utf-8?Q?=0D=0A?=@evil.example>`,
      ]),
  },
  {
    what: "names and subjects that read otherwise than they are",
    bytes: () =>
      letter([
        `Subject: ${word("\u202Egnp.exe\u202C \u2066x\u2069 \u200Bz\u200D\uFEFF \u{E0041}\u{E0042} \u061C")}`,
        `From: ${word("\u202Eelpmaxe.licnuoc@gnisuoh\u202C\u200B\u2800\u3164")} <mallory@evil.example>`,
        `To: ${word("H\u0336\u0337\u0338\u0335\u0334\u0333\u0332".repeat(200))} <${MAILBOX}>`,
      ]),
  },
  {
    what: "a name that is the council's own address",
    bytes: () => letter([`From: "Housing <${MAILBOX}>" <mallory@evil.example>`]),
  },
  ...["Subject", "From", "To", "Cc", "Reply-To", "References", "In-Reply-To", "Message-ID", "Date"].map(
    (name): HostileMail => ({
      what: `10 MB of ${name}`,
      bytes: () => letter([`${name}: ${HUGE}`]),
    }),
  ),
  ...["Received", "Content-Type", "List-Id", "Auto-Submitted", "X-Loop", "X-Whatever", "Return-Path"].map(
    (name): HostileMail => ({
      what: `10 MB of ${name}`,
      bytes: () => letter([`${name}: ${HUGE}`]),
    }),
  ),
  {
    what: "10 MB that never come to an end of a line",
    bytes: () => Buffer.from(`From: mallory@evil.example ${HUGE}`, "latin1"),
  },
  {
    what: "NUL bytes in everything",
    bytes: () =>
      letter(
        [
          "Subject: a\0b\0",
          "From: Mal\0lory <mal\0lory@evil.example>",
          "Message-ID: <\0hostile\0@evil.example>",
          "References: <\0@evil.example> \0",
          "X-\0: \0",
          "X-Nul: \0\0\0",
        ],
        "\0".repeat(1_000),
      ),
  },
  {
    what: "halves of surrogate pairs, in bytes and in encoded words",
    bytes: () =>
      letter([
        "Subject: \xed\xa0\x80\xed\xb0\x80 \xed\xa0\xbd",
        "From: =?utf-16?B?2AA=?= =?utf-8?Q?=ED=A0=BD?= <mallory@evil.example>",
        `X-Cut: ${word("🏠".repeat(700))}`,
        `X-Plain: ${Buffer.from("🏠".repeat(700)).toString("latin1")}`,
      ]),
  },
  {
    what: "a subject folded before each of its 100,000 letters",
    bytes: () => letter([`Subject: ${"a\r\n ".repeat(100_000)}end`]),
  },
  {
    what: "100,000 empty lines of a folded header",
    bytes: () =>
      letter([`Subject: a${"\r\n ".repeat(100_000)}end`, `X-Tabs: a${"\r\n\t\t".repeat(100_000)}`]),
  },
  {
    what: "100,000 references",
    bytes: () => letter([`References: ${many(100_000, (n) => `<${n}@evil.example>`).join("\r\n ")}`]),
  },
  {
    what: "100,000 headers of different names",
    bytes: () => letter(many(100_000, (n) => `X-Filler-${n}: ${n}`)),
  },
  {
    what: "100,000 Received",
    bytes: () => letter(many(100_000, () => "Received: by relay; Thu, 2 Apr 2026 15:00:00 +0000")),
  },
  {
    what: "10,000 encoded words in subject and name",
    bytes: () =>
      letter([
        `Subject: ${many(10_000, () => "=?utf-8?Q?a?=").join("\r\n ")}`,
        `From: ${many(10_000, () => "=?utf-8?Q?a?=").join(" ")} <mallory@evil.example>`,
      ]),
  },
  ...["(", '"', "<", ":", ";", ",", "\\", "=?", "=?utf-8?Q?", "?=", "@", "a:", '"<', "<>,", "()"].map(
    (sign): HostileMail => ({
      what: `100,000 times ${sign} in the headers that are taken apart`,
      bytes: () =>
        letter(
          ["From", "To", "Reply-To", "Subject", "Content-Type", "Message-ID", "References", "List-Id"].map(
            (name) => `${name}: ${sign.repeat(100_000)} <mallory@evil.example>`,
          ),
        ),
    }),
  ),
  {
    what: "a type with 100,000 parameters",
    bytes: () =>
      letter([`Content-Type: multipart/report${"; a=b".repeat(100_000)}; report-type=delivery-status`]),
  },
  {
    what: "comments 100,000 deep in the headers that machines write",
    bytes: () =>
      letter(
        ["Auto-Submitted", "Precedence", "Content-Type"].map(
          (name) => `${name}: ${"(".repeat(50_000)}${")".repeat(50_000)} no`,
        ),
      ),
  },
  {
    what: "ids that are short enough in letters and too long in bytes",
    bytes: () =>
      letter(
        ["Message-ID", "In-Reply-To", "References"].map(
          (name, kind) => `${name}: <${wideId(kind)}@evil.example>`,
        ),
      ),
  },
  {
    what: "times that never were",
    bytes: () =>
      letter([
        "Date: Thu, 99 Foo 99999 99:99:99 +9999",
        "Received: from a by b; Thu, 2 Apr 0000 15:00:00 -2400",
        "Received: from a by b; Sat, 1 Jan 2199 00:00:00 +0000",
      ]),
  },
];

/** The one of which this is said. */
export function hostileMail(what: string): HostileMail {
  const found = HOSTILE_MAILS.find((each) => each.what.includes(what));
  if (!found) throw new Error(`There is no hostile mail with ${what}`);
  return found;
}
