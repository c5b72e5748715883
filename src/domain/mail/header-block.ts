/** Headers as they stand in the mail: names in lower case, values unfolded but not decoded. */
export interface HeaderBlock {
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Where the body begins in the bytes that were given. */
  readonly bodyAt: number;
  /** False when the bytes end before the headers do. */
  readonly complete: boolean;
}

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;
const LONGEST_NAME = 100;
const NAME = /^[!-9;-~]+$/;

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const western = new TextDecoder("windows-1252");

/** Bytes as text: UTF-8 where they are, else Western European, so that no byte makes a message unreadable. */
function textOf(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    return western.decode(bytes);
  }
}

/**
 * Splits off the headers of a message. Reads no further than the first empty line, so that its cost does not
 * grow with the body. Lines that are no header (an mbox's `>From `, rubbish) are passed over.
 */
export function readHeaderBlock(bytes: Uint8Array): HeaderBlock {
  const start = startOfHeaders(bytes);
  const { end, bodyAt, complete } = endOfHeaders(bytes, start);
  const lastCharacter = bytes[end - 1] === CR ? end - 1 : end;
  return { headers: headersIn(textOf(bytes.subarray(start, lastCharacter))), bodyAt, complete };
}

function headersIn(text: string): [string, string][] {
  const headers: [string, string][] = [];
  for (const line of linesOf(text)) {
    const first = line.charCodeAt(0);
    if (first === SPACE || first === TAB) {
      const last = headers[headers.length - 1];
      // Put together as it grows: a hundred thousand folds cost no more than their length.
      if (last) last[1] += ` ${line.trim()}`;
      continue;
    }
    const colon = line.indexOf(":");
    if (colon <= 0 || colon > LONGEST_NAME) continue;
    const name = line.slice(0, colon).trimEnd();
    if (NAME.test(name)) headers.push([name.toLowerCase(), line.slice(colon + 1).trim()]);
  }
  for (const header of headers) header[1] = header[1].trim();
  return headers;
}

/** Old Macintosh programs end lines with a carriage return alone; the one before a line feed is trimmed off later. */
const linesOf = (text: string): readonly string[] =>
  hasLoneReturn(text) ? text.split(/\r\n|\n|\r/) : text.split("\n");

function hasLoneReturn(text: string): boolean {
  for (let at = text.indexOf("\r"); at >= 0; at = text.indexOf("\r", at + 1))
    if (text.charCodeAt(at + 1) !== LF) return true;
  return false;
}

function startOfHeaders(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[at] === LF || bytes[at] === CR) at += 1;
  return at;
}

function endOfHeaders(
  bytes: Uint8Array,
  start: number,
): { readonly end: number; readonly bodyAt: number; readonly complete: boolean } {
  let newline = bytes.indexOf(LF, start);
  if (newline < 0) return endOfHeadersWithoutLineFeeds(bytes, start);
  while (newline >= 0) {
    if (bytes[newline + 1] === LF) return { end: newline, bodyAt: newline + 2, complete: true };
    if (bytes[newline + 1] === CR && bytes[newline + 2] === LF)
      return { end: newline, bodyAt: newline + 3, complete: true };
    newline = bytes.indexOf(LF, newline + 1);
  }
  return { end: bytes.length, bodyAt: bytes.length, complete: false };
}

/** Files of old Macintosh programs end their lines with a carriage return alone. */
function endOfHeadersWithoutLineFeeds(bytes: Uint8Array, start: number) {
  for (let at = bytes.indexOf(CR, start); at >= 0; at = bytes.indexOf(CR, at + 1))
    if (bytes[at + 1] === CR) return { end: at, bodyAt: at + 2, complete: true };
  return { end: bytes.length, bodyAt: bytes.length, complete: false };
}
