import { chanceFrom } from "../../support/mail/chance.ts";

/** One sort of mail in a council's mailbox, and how many of a hundred are of it. */
export interface MailSort {
  readonly name: string;
  readonly ofHundred: number;
  readonly mails: readonly Buffer[];
}

const KB = 1024;
const WORDS =
  "the damp in our back bedroom has come again since the roof was mended and nobody has been to look at it though we wrote in March please tell us when somebody will call".split(
    " ",
  );

type Chance = () => number;

const letters = (chance: Chance, count: number): string => {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  return Array.from({ length: count }, () => alphabet[Math.floor(chance() * 64)]).join("");
};

const prose = (chance: Chance, bytes: number): string => {
  const lines: string[] = [];
  for (let length = 0; length < bytes;) {
    const line = Array.from({ length: 12 }, () => WORDS[Math.floor(chance() * WORDS.length)]).join(" ");
    lines.push(line);
    length += line.length + 2;
  }
  return lines.join("\r\n");
};

const folded = (text: string): string => (text.match(/.{1,72}/g) ?? []).join("\r\n\t");

/** The headers that a mail has gathered by the time it lies in a mailbox of Exchange Online. */
const head = (chance: Chance, number: number, contentType: string): string[] => {
  const relay = (hop: number): string =>
    `Received: from RELAY${hop}.eurprd0${hop}.prod.example (2603:10a6:${number}::${hop})\r\n by RELAY${hop + 1}.eurprd0${hop}.prod.example with HTTPS; Thu, 2 Apr 2026 15:0${hop}:00 +0000`;
  return [
    ...[5, 4, 3, 2, 1].map(relay),
    `Authentication-Results: spf=pass (sender IP is 192.0.2.7)\r\n smtp.mailfrom=residents.example; dkim=pass (signature was verified)\r\n header.d=residents.example;dmarc=pass action=none`,
    `ARC-Seal: i=1; a=rsa-sha256; s=arcselector10001; d=provider.example; cv=none;\r\n\tb=${folded(letters(chance, 344))}`,
    `ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=provider.example;\r\n\th=From:Date:Subject:Message-ID;\r\n\tb=${folded(letters(chance, 344))}`,
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=residents.example;\r\n\ts=selector1; h=From:Date:Subject; bh=${letters(chance, 43)}=;\r\n\tb=${folded(letters(chance, 344))}`,
    `From: =?utf-8?Q?R=C3=B3sa_Resident_${number}?= <resident${number}@residents.example>`,
    `To: Housing <housing@council.example>${chance() < 0.3 ? ', "Councillor, Ann" <ann@other.example>' : ""}`,
    `Subject: =?utf-8?B?${Buffer.from(`Damp in our back bedroom – number ${number}`).toString("base64")}?=`,
    `Thread-Topic: Damp in our back bedroom`,
    `Thread-Index: ${letters(chance, 40)}`,
    "Date: Thu, 2 Apr 2026 16:00:00 +0100",
    `Message-ID: <${number}.${letters(chance, 12).replace(/[+/]/g, "x")}@residents.example>`,
    ...(chance() < 0.4
      ? [
          `In-Reply-To: <answer-${number}@council.example>`,
          `References: ${[1, 2, 3].map((each) => `<${each}.${number}@residents.example>`).join("\r\n ")}`,
        ]
      : []),
    "Accept-Language: en-GB",
    "X-MS-Has-Attach:",
    "X-MS-Exchange-Organization-SCL: -1",
    `X-MS-Exchange-Organization-Network-Message-Id:\r\n\t${letters(chance, 36)}`,
    `X-Forefront-Antispam-Report:\r\n\tCIP:192.0.2.7;CTRY:GB;LANG:en;SCL:1;SRV:;IPV:NLI;SFV:NSPM;\r\n\tH:mx.residents.example;CAT:NONE;DIR:INB;`,
    `X-Microsoft-Antispam: BCL:0;ARA:${letters(chance, 60)}`,
    `X-Microsoft-Antispam-Message-Info:\r\n\t${folded(letters(chance, 1_400))}`,
    "Return-Path: <resident@residents.example>",
    "MIME-Version: 1.0",
    `Content-Type: ${contentType}`,
  ];
};

const part = (headers: readonly string[], body: string): string => [...headers, "", body].join("\r\n");

const plainLetter = (chance: Chance, number: number, bytes: number): Buffer =>
  Buffer.from(part(head(chance, number, "text/plain; charset=utf-8"), prose(chance, bytes)), "latin1");

const bothForms = (chance: Chance, bytes: number): string => {
  const text = prose(chance, bytes / 4);
  const html = `<html><body>${prose(chance, bytes / 2).replaceAll("\r\n", '</p>\r\n<p class=3D"MsoNormal">')}</body></html>`;
  return [
    "--alt",
    part(["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable"], text),
    "--alt",
    part(["Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: quoted-printable"], html),
    "--alt--",
  ].join("\r\n");
};

const webMail = (chance: Chance, number: number, bytes: number): Buffer =>
  Buffer.from(
    part(head(chance, number, 'multipart/alternative; boundary="alt"'), bothForms(chance, bytes)),
    "latin1",
  );

/** A letter with a photograph or a scan of so many bytes, in base64. */
export const withAttachment = (chance: Chance, number: number, bytes: number): Buffer => {
  const line = letters(chance, 76);
  const photo = Array.from({ length: Math.ceil((bytes * 4) / 3 / 76) }, () => line).join("\r\n");
  return Buffer.from(
    part(
      head(chance, number, 'multipart/mixed; boundary="mix"'),
      [
        "--mix",
        part(['Content-Type: multipart/alternative; boundary="alt"'], bothForms(chance, 8 * KB)),
        "--mix",
        part(
          [
            'Content-Type: image/jpeg; name="damp.jpg"',
            "Content-Transfer-Encoding: base64",
            'Content-Disposition: attachment; filename="damp.jpg"',
          ],
          photo,
        ),
        "--mix--",
        "",
      ].join("\r\n"),
    ),
    "latin1",
  );
};

/** Made-up mail of the sizes that councils get. The same seed gives the same mail. */
export const corpusOf = (seed: number): readonly MailSort[] => {
  const chance = chanceFrom(seed);
  const some = (count: number, make: (number: number) => Buffer): Buffer[] =>
    Array.from({ length: count }, (_, index) => make(index + 1));
  return [
    { name: "a letter in plain text", ofHundred: 30, mails: some(12, (n) => plainLetter(chance, n, 2 * KB)) },
    { name: "a letter in text and HTML", ofHundred: 45, mails: some(18, (n) => webMail(chance, n, 24 * KB)) },
    {
      name: "with a scan of 200 KB",
      ofHundred: 20,
      mails: some(8, (n) => withAttachment(chance, n, 200 * KB)),
    },
    {
      name: "with a photograph of 2 MB",
      ofHundred: 5,
      mails: some(2, (n) => withAttachment(chance, n, 2 * KB * KB)),
    },
  ];
};

/** So many as fill so many bytes. */
const filling = (bytes: number, separator: string, each: (n: number) => string): string => {
  const items: string[] = [];
  for (let length = 0; length < bytes; length += (items.at(-1)?.length ?? 0) + separator.length)
    items.push(each(items.length));
  return items.join(separator);
};

/** A letter of so many bytes, most of them addresses and references in its head. */
export const withLongHead = (chance: Chance, bytes: number): Buffer => {
  const usual = [...head(chance, 1, "text/plain"), ""].join("\r\n").length;
  const half = (bytes - usual - KB) / 2;
  const more = [
    `Cc: ${filling(half, ",\r\n ", (n) => `"Resident ${n}" <resident${n}@residents.example>`)}`,
    `References: ${filling(half, "\r\n ", (n) => `<${n}.letter.of.mine@residents.example>`)}`,
  ];
  const whole = part([...head(chance, 1, "text/plain"), ...more], "");
  return Buffer.from(whole + prose(chance, bytes - whole.length), "latin1");
};
