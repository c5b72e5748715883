const ALLOWED = new Set(
  "a b blockquote br code div em hr i li ol p pre s span strong sub sup table tbody td th thead tr u ul".split(
    " ",
  ),
);

const clean = (node: Node, into: Node, owner: Document): void => {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) into.appendChild(owner.createTextNode(child.textContent ?? ""));
    if (child.nodeType !== 1) continue;
    const element = child as Element;
    const name = element.tagName.toLowerCase();
    if (name === "script" || name === "style" || name === "head" || name === "template") continue;
    const kept = ALLOWED.has(name) ? into.appendChild(owner.createElement(name)) : into;
    const href = element.getAttribute("href");
    if (name === "a" && href && /^(https?:|mailto:)/i.test(href))
      (kept as Element).setAttribute("href", href);
    clean(element, kept, owner);
  }
};

/** Text with its shape and nothing that runs or loads: what an add-in may put into a reply. */
export const safeHtml = (html: string): string => {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const safe = parsed.createElement("div");
  clean(parsed.body, safe, parsed);
  return safe.innerHTML;
};
