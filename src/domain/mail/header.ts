import type { MailMessage } from "./message.ts";

type WithHeaders = Pick<MailMessage, "headers">;

/** First value of a header, trimmed; null where the message has none. `name` in lower case. */
export function headerOf(message: WithHeaders, name: string): string | null {
  const found = message.headers.find(([each]) => each === name);
  return found ? found[1].trim() : null;
}

/** All values of a header in the order of the message, trimmed. `name` in lower case. */
export const headersOf = (message: WithHeaders, name: string): readonly string[] =>
  message.headers.filter(([each]) => each === name).map(([, value]) => value.trim());

/** A header's value without comments and parameters, lower case: `Auto-Replied (away); x=y` gives `auto-replied`. */
export const keywordOf = (value: string): string =>
  value
    .replace(/\([^)]{0,200}\)/g, " ")
    .split(";", 1)
    .join("")
    .trim()
    .toLowerCase();

/** A parameter of a structured header, lower case: `report-type` of `multipart/report; report-type="delivery-status"`. */
export function parameterOf(value: string, name: string): string | null {
  for (const part of value.split(";").slice(1)) {
    const equals = part.indexOf("=");
    if (equals < 0 || part.slice(0, equals).trim().toLowerCase() !== name) continue;
    return part
      .slice(equals + 1)
      .trim()
      .replace(/^"|"$/g, "")
      .trim()
      .toLowerCase();
  }
  return null;
}

/** A header as evidence for people: `Auto-Submitted: auto-replied`, with a long value cut. */
export function quoted(name: string, value: string): string {
  const shown = value.length > 80 ? `${value.slice(0, 79)}…` : value;
  return `${name}: ${shown === "" ? "(empty)" : shown}`;
}
