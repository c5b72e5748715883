import type { MailMessage } from "./message.ts";
import { safeText } from "./safe-text.ts";

type WithHeaders = Pick<MailMessage, "headers">;

/** Longest value that is shown as evidence, in characters. */
const LONGEST_EVIDENCE = 80;

/** First value of a header, trimmed; null where the message has none. `name` in lower case. */
export function headerOf(message: WithHeaders, name: string): string | null {
  for (const header of message.headers) if (header[0] === name) return header[1].trim();
  return null;
}

/** All values of a header in the order of the message, trimmed. `name` in lower case. */
export function headersOf(message: WithHeaders, name: string): readonly string[] {
  const found: string[] = [];
  for (const header of message.headers) if (header[0] === name) found.push(header[1].trim());
  return found;
}

/** A header's value without comments and parameters, lower case: `Auto-Replied (away); x=y` gives `auto-replied`. */
export const keywordOf = (value: string): string =>
  value
    .replace(/\([^)]{0,200}\)/g, " ")
    .split(";", 1)
    .join("")
    .trim()
    .replace(/^"(.*)"$/, "$1")
    .toLowerCase();

/** `name="a;b"`, `name=value (comment)`, and `name*=utf-8''value` or `name*0=value` as RFC 2231 continues them. */
const PARAMETER = /;\s*([^\s=;"()*]{1,60})(?:\*[\d*]{0,4})?\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^\s;"()]*))/g;

/** A parameter of a structured header, lower case: `report-type` of `multipart/report; report-type="delivery-status"`. */
export function parameterOf(value: string, name: string): string | null {
  for (const [, found = "", quotedText, bare = ""] of value.matchAll(PARAMETER))
    if (found.toLowerCase() === name)
      return (quotedText ?? bare)
        .replace(/^[\w-]{0,40}'[\w-]{0,20}'/, "")
        .trim()
        .toLowerCase();
  return null;
}

/** A header as evidence for people: `Auto-Submitted: auto-replied`, safe to show, with a long value cut. */
export function quoted(name: string, value: string): string {
  const shown = safeText(value, LONGEST_EVIDENCE);
  return `${name}: ${shown === "" ? "(empty)" : shown}`;
}
