/** An element of an XML document, written so that it is well-formed whatever stands in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Only where there are no children. */
  readonly text: string;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

type Content = string | readonly (XmlElement | null)[];

/** @param content text, or what stands inside in its order; null is left out */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  content: Content = "",
): XmlElement =>
  typeof content === "string"
    ? { name, attributes, children: [], text: content }
    : { name, attributes, children: content.filter((each) => each !== null), text: "" };

export const written = ({ name, attributes, children, text }: XmlElement, indent = ""): string => {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const opening = `${indent}<${name}${given.join("")}`;
  if (children.length > 0) {
    const inside = children.map((child) => written(child, `${indent}  `));
    return [`${opening}>`, ...inside, `${indent}</${name}>`].join("\n");
  }
  return text === "" ? `${opening}/>` : `${opening}>${escaped(text)}</${name}>`;
};
