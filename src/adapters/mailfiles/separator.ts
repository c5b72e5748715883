const LF = 0x0a;

/** `From sender Mon Jan  5 10:00:00 2026`, with a zone before or behind the year in some programs. */
const SEPARATOR =
  /^From (?:\S+|"[^"]*"\S*)\s+(?:mon|tue|wed|thu|fri|sat|sun),?\s+(?:[a-z]{3}\s+\d{1,2}|\d{1,2}\s+[a-z]{3}\s+\d{4})\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s|$)/i;
const HEADER = /^(?:>?From |[!-9;-~]{1,100}[ \t]*:)/;
/** Longer lines are no separators. */
const LONGEST_LINE = 1_000;

/** What was found when looking for the line that begins the next message of an mbox. */
export type Found =
  | { readonly found: "separator"; readonly at: number; readonly contentAt: number; readonly line: string }
  /** Nothing before `upTo`; what lies behind it may be the beginning of one, so more bytes are needed. */
  | { readonly found: "nothing"; readonly upTo: number };

/**
 * Looks for a separator line. A sentence that begins with "From " is none: the line must carry a sender and a
 * date, and stand behind an empty line or before a header. Not both, since some programs leave out the empty
 * line and some messages have no headers, and to miss a separator is to lose a mail.
 *
 * @param bytes a window on the file
 * @param from where to look from
 * @param last whether the file ends with this window
 */
export function findSeparator(bytes: Buffer, from: number, last: boolean): Found {
  for (let at = nextCandidate(bytes, from); at >= 0; at = nextCandidate(bytes, at)) {
    const lineEnd = bytes.indexOf(LF, at);
    const nextEnd = lineEnd < 0 ? -1 : bytes.indexOf(LF, lineEnd + 1);
    if (nextEnd < 0 && bytes.length - at < 2 * LONGEST_LINE && !last)
      return { found: "nothing", upTo: Math.max(from, at - 3) };
    if (lineEnd >= 0 && SEPARATOR.test(lineAt(bytes, at)) && standsApart(bytes, at, lineEnd + 1))
      return { found: "separator", at, contentAt: lineEnd + 1, line: lineAt(bytes, at) };
  }
  // Enough is kept back to see a separator that this window only begins, and the empty line before it.
  return { found: "nothing", upTo: last ? bytes.length : Math.max(from, bytes.length - 8) };
}

const nextCandidate = (bytes: Buffer, from: number): number => {
  const found = bytes.indexOf("\nFrom ", from, "latin1");
  return found < 0 ? -1 : found + 1;
};

const standsApart = (bytes: Buffer, at: number, next: number): boolean =>
  /\n\r?\n$/.test(bytes.subarray(Math.max(0, at - 3), at).toString("latin1")) ||
  next >= bytes.length ||
  HEADER.test(lineAt(bytes, next));

/** The line that begins at `at`, cut where it is too long to be a separator. */
function lineAt(bytes: Buffer, at: number): string {
  const end = bytes.indexOf(LF, at);
  return bytes
    .subarray(at, Math.min(end < 0 ? bytes.length : end, at + LONGEST_LINE))
    .toString("latin1")
    .trimEnd();
}

/** Whether a file that begins so is an mbox: its first line is a separator, with or without a date. */
export function looksLikeMbox(beginning: Uint8Array): boolean {
  const [line = "", following = ""] = Buffer.from(beginning.subarray(0, 4 * LONGEST_LINE))
    .toString("latin1")
    .replace(/^(?:\xef\xbb\xbf)?[\r\n]*/, "")
    .split(/\r?\n/, 2);
  return line.startsWith("From ") && (SEPARATOR.test(line) || HEADER.test(following));
}
