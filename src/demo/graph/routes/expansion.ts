import { badRequest } from "./graph-refusal.ts";

/** One relation asked for with `$expand`, and the options in its brackets. */
export interface Expansion {
  readonly name: string;
  readonly options: Readonly<Record<string, string>>;
}

/** Parts at a separator that stands neither within brackets nor within quotes. */
export const partsOf = (text: string, separator: string): readonly string[] => {
  const parts: string[] = [];
  let [from, depth, quoted] = [0, 0, false];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === "'") quoted = !quoted;
    if (quoted) continue;
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth === 0 && text.startsWith(separator, index)) {
      parts.push(text.slice(from, index));
      from = index + separator.length;
      index = from - 1;
    }
  }
  parts.push(text.slice(from));
  return parts.map((each) => each.trim());
};

/** What `$expand` asks for. Its options stand in brackets, between semicolons. */
export const expansionsIn = (expand: string | undefined): readonly Expansion[] => {
  if (expand === undefined || expand === "") return [];
  return partsOf(expand, ",").map((part) => {
    const [, name, inner] = /^(\w+)(?:\((.*)\))?$/s.exec(part) ?? [];
    if (name === undefined) throw badRequest(`Invalid expand clause: ${part}`);
    const options = inner === undefined ? [] : partsOf(inner, ";");
    return {
      name,
      options: Object.fromEntries(
        options.map((option) => {
          const at = option.indexOf("=");
          if (at < 0) throw badRequest(`Invalid expand clause: ${part}`);
          return [option.slice(0, at).trim(), option.slice(at + 1).trim()];
        }),
      ),
    };
  });
};

/** A text in OData's quotes, in which a quote is written twice; null for anything else. */
export const quotedText = (literal: string): string | null =>
  /^'((?:[^']|'')*)'$/.exec(literal.trim())?.[1]?.replaceAll("''", "'") ?? null;
