import type { ElementTree } from "./element-tree.ts";

const SVG = "http://www.w3.org/2000/svg";

type Child = ElementTree | string;

const isDrawn = (parent: Element): boolean => parent.namespaceURI === SVG;

const made = (child: Child, page: Document, inDrawing: boolean): Node => {
  if (typeof child === "string") return page.createTextNode(child);
  const drawn = inDrawing || child.tag === "svg";
  const element = drawn ? page.createElementNS(SVG, child.tag) : page.createElement(child.tag);
  for (const [name, value] of Object.entries(child.attributes)) element.setAttribute(name, value);
  for (const each of child.children) element.append(made(each, page, drawn));
  return element;
};

const dress = (element: Element, before: ElementTree, next: ElementTree): void => {
  for (const name of Object.keys(before.attributes)) {
    if (!(name in next.attributes)) element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(next.attributes)) {
    if (before.attributes[name] !== value) element.setAttribute(name, value);
  }
};

const patch = (node: ChildNode, before: Child, next: Child): void => {
  if (before === next) return;
  if (typeof before === "string" && typeof next === "string") node.nodeValue = next;
  else if (typeof before !== "string" && typeof next !== "string" && before.tag === next.tag) {
    const element = node as Element;
    dress(element, before, next);
    patchChildren(element, before.children, next.children);
  } else {
    node.replaceWith(made(next, node.ownerDocument as Document, isDrawn(node.parentNode as Element)));
  }
};

const patchChildren = (parent: Element, before: readonly Child[], next: readonly Child[]): void => {
  const nodes = [...parent.childNodes];
  next.forEach((child, index) => {
    const [node, old] = [nodes[index], before[index]];
    if (node && old !== undefined) patch(node, old, child);
    else parent.append(made(child, parent.ownerDocument, isDrawn(parent)));
  });
  for (const node of nodes.slice(next.length)) node.remove();
};

/** Shows a tree where another one of its kind stands. */
export type Show = (tree: readonly ElementTree[]) => void;

/**
 * Shows a tree in a place, without a framework. Shown again, only what has changed is touched: a tick of the clock
 * is one text, and a screen reader hears nothing of what stayed.
 */
export const mount = (place: Element): Show => {
  let shown: readonly ElementTree[] = [];
  place.replaceChildren();
  return (next) => {
    patchChildren(place, shown, next);
    shown = next;
  };
};
