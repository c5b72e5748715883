import type { Person, StoredMail } from "../world/stored-mail.ts";

type Header = readonly [name: string, value: string];

const oneLine = (value: string): string => value.replace(/[\r\n]+/g, " ");

const people = (list: readonly Person[]): string =>
  list
    .map(({ name, address }) =>
      name === "" ? address : `"${oneLine(name).replace(/["\\]/g, "\\$&")}" <${address}>`,
    )
    .join(", ");

/** The internet headers of a message in the order that mail programs write them. */
export const headersOf = (mail: StoredMail): readonly Header[] => {
  const given: Header[] = [
    ["From", people([mail.from])],
    ["Sender", mail.sender.address === mail.from.address ? "" : people([mail.sender])],
    ["To", people(mail.to)],
    ["Cc", people(mail.cc)],
    ["Reply-To", people(mail.replyTo)],
    ["Subject", oneLine(mail.subject)],
    ["Date", new Date(mail.sentAt).toUTCString().replace("GMT", "+0000")],
    ["Message-ID", mail.internetMessageId],
    ["In-Reply-To", mail.inReplyTo ?? ""],
    ["References", mail.references.join(" ")],
    ["MIME-Version", "1.0"],
  ];
  const own = new Set(mail.headers.map(([name]) => name.toLowerCase()));
  return [
    ...given.filter(([name, value]) => value !== "" && !own.has(name.toLowerCase())),
    ...mail.headers.map(([name, value]): Header => [name, oneLine(value)]),
  ];
};

/** RFC 2047: words of at most 75 characters, none of which splits a character. */
const encoded = (value: string): string => {
  if (/^[\x20-\x7e]*$/.test(value)) return value;
  return (value.match(/.{1,10}/gsu) ?? [])
    .map((part) => `=?utf-8?B?${Buffer.from(part).toString("base64")}?=`)
    .join("\r\n ");
};

const encodedHeader = (name: string, value: string): string => {
  if (!/^(from|sender|to|cc|reply-to)$/i.test(name)) return encoded(value);
  return value.replace(/"((?:[^"\\]|\\.)*)"/g, (quoted, inner: string) =>
    /^[\x20-\x7e]*$/.test(inner) ? quoted : encoded(inner.replace(/\\(.)/g, "$1")),
  );
};

/** The message as it would travel: what `/$value` gives. */
export const mimeOf = (mail: StoredMail): string => {
  const body = Buffer.from(mail.text).toString("base64").replace(/.{76}/g, "$&\r\n");
  const content: Header[] = [
    ["Content-Type", "text/plain; charset=utf-8"],
    ["Content-Transfer-Encoding", "base64"],
  ];
  const own = new Set(mail.headers.map(([name]) => name.toLowerCase()));
  const head = [...headersOf(mail), ...content.filter(([name]) => !own.has(name.toLowerCase()))]
    .map(([name, value]) => `${name}: ${encodedHeader(name, value)}\r\n`)
    .join("");
  return `${head}\r\n${body}\r\n`;
};
