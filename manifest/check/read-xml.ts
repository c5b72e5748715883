import { failed, succeeded, type Result } from "../../src/domain/result.ts";
import type { XmlElement } from "../xml/element.ts";

const TAG = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*"([^"]*)"/g;
const DECLARATION = /^\uFEFF?\s*<\?xml[^?]*\?>\s*/;
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

const plain = (text: string): string => text.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** Reads what our manifests are written in: elements, attributes and text, without comments or CDATA. */
export const readXml = (source: string): Result<XmlElement> => {
  const broken = (message: string) => failed({ code: "xml-broken", message });
  const text = source.replace(DECLARATION, "");
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const open: Open[] = [root];
  let at = 0;
  while (at < text.length) {
    const within = open.at(-1) ?? root;
    const next = text.indexOf("<", at);
    within.text += plain(text.slice(at, next === -1 ? text.length : next));
    if (next === -1) break;
    TAG.lastIndex = next;
    const tag = TAG.exec(text);
    if (tag === null) return broken(`Something that is no element stands at ${text.slice(next, next + 40)}`);
    const [whole, closing, name = "", given = "", selfClosing] = tag;
    at = next + whole.length;
    if (closing === "/") {
      if (open.length === 1 || within.name !== name)
        return broken(`</${name}> closes what is not open; <${within.name}> is.`);
      open.pop();
      open.at(-1)?.children.push({ ...within, text: within.children.length > 0 ? "" : within.text.trim() });
      continue;
    }
    const attributes = Object.fromEntries(
      [...given.matchAll(ATTRIBUTE)].map(([, key = "", value = ""]) => [key, plain(value)]),
    );
    if (selfClosing === "/") within.children.push({ name, attributes, children: [], text: "" });
    else open.push({ name, attributes, children: [], text: "" });
  }
  if (open.length > 1) return broken(`<${open.at(-1)?.name ?? ""}> is never closed.`);
  const [only, ...more] = root.children;
  return only === undefined || more.length > 0
    ? broken("A document has one element around all others.")
    : succeeded(only);
};

/** The element and everything in it, from the outside inwards. */
export const everyElement = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...element.children.flatMap(everyElement),
];
