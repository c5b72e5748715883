import { safeText } from "../../domain/mail/safe-text.ts";

/** Character sets that encoded words in these values name and that nobody knows; as a sentence, or nothing. */
export function unknownCharsets(...values: readonly string[]): readonly string[] {
  const unknown = new Set<string>();
  for (const value of values)
    for (const [, charset = ""] of value
      .slice(0, 4_000)
      .matchAll(/=\?([^?\s*]{1,60})(?:\*[^?\s]*)?\?[qb]\?/gi))
      if (!isKnown(charset)) unknown.add(charset.toLowerCase());
  return [...unknown]
    .slice(0, 3)
    .map((charset) => `Unknown character set "${safeText(charset, 40)}": read as Western European.`);
}

function isKnown(charset: string): boolean {
  const label = charset.toLowerCase();
  return [label, label.replace(/^(?:x-|cs)/, ""), label.replace(/^(?:cp|ms|ibm)-?(?=\d)/, "windows-")].some(
    (each) => {
      try {
        return new TextDecoder(each).encoding !== "";
      } catch {
        return false;
      }
    },
  );
}
