/** Lines under which the mail that is answered stands, or the council's footer. */
const ENDS: readonly RegExp[] = [
  /^\s*>/,
  /^_{10,}\s*$/,
  /^-- ?$/,
  /^\s*-{2,}\s*(?:original message|original appointment|forwarded message|neges wreiddiol)\s*-{2,}/i,
  /^\s*on\b.{4,300}\bwrote\s*:\s*$/i,
  /^\s*(?:ar|ddydd)\b.{4,300}\bysgrifennodd\b.{0,200}:\s*$/i,
];

const SENDER_LINE = /^\s*\*?(?:from|oddi wrth|o)\s*:\*?\s*\S/i;
const HEAD_LINE = /^\s*\*?(?:sent|date|to|subject|anfonwyd|dyddiad|at|pwnc|testun)\s*:/i;

/** The head of a quoted mail: its sender, and what stands below in each mail program. */
const beginsQuotedHead = (lines: readonly string[], at: number): boolean =>
  SENDER_LINE.test(lines[at] ?? "") && lines.slice(at + 1, at + 5).some((line) => HEAD_LINE.test(line));

/** What the officer wrote: the text above the quoted mail and the footer. */
export const writtenText = (text: string): string => {
  const lines = text.split(/\r\n|\r|\n/);
  const end = lines.findIndex(
    (line, at) =>
      ENDS.some((each) => each.test(line)) ||
      // "On Thu 2 April ... wrote:" goes over two lines where the name is long.
      (/^\s*on\b/i.test(line) && /\bwrote\s*:\s*$/i.test(lines[at + 1] ?? "")) ||
      beginsQuotedHead(lines, at),
  );
  return (end === -1 ? lines : lines.slice(0, end)).join("\n");
};
