/** As much of a browser's document as `mount` needs, in plain objects that count what is done to them. */

const escaped = (text: string): string =>
  text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#x27;");

export interface BarePage {
  readonly place: Element;
  html(): string;
  /** What was changed in the page since the last question, one line each. */
  changes(): readonly string[];
}

export const barePage = (): BarePage => {
  let changed: string[] = [];

  class Bare {
    parentNode: BareElement | null = null;
    readonly ownerDocument = page;
    replaceWith(next: Bare): void {
      const siblings = (this.parentNode as BareElement).childNodes;
      next.parentNode = this.parentNode;
      siblings.splice(siblings.indexOf(this), 1, next);
      changed.push(`replaced ${this.html()}`);
    }
    remove(): void {
      const siblings = (this.parentNode as BareElement).childNodes;
      siblings.splice(siblings.indexOf(this), 1);
      changed.push(`removed ${this.html()}`);
    }
    html(): string {
      return "";
    }
  }
  class BareText extends Bare {
    private text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
    set nodeValue(next: string) {
      changed.push(`${this.text} -> ${next}`);
      this.text = next;
    }
    override html(): string {
      return escaped(this.text);
    }
  }
  class BareElement extends Bare {
    readonly childNodes: Bare[] = [];
    private readonly attributes = new Map<string, string>();
    readonly namespaceURI: string;
    private readonly tag: string;
    constructor(namespaceURI: string, tag: string) {
      super();
      this.namespaceURI = namespaceURI;
      this.tag = tag;
    }
    setAttribute(name: string, value: string): void {
      changed.push(`${name}=${value}`);
      this.attributes.set(name, value);
    }
    removeAttribute(name: string): void {
      changed.push(`${name} gone`);
      this.attributes.delete(name);
    }
    append(child: Bare): void {
      child.parentNode = this;
      this.childNodes.push(child);
      changed.push(`added ${child.html()}`);
    }
    replaceChildren(): void {
      this.childNodes.length = 0;
    }
    override html(): string {
      const attributes = [...this.attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
      return `<${this.tag}${attributes}>${this.childNodes.map((each) => each.html()).join("")}</${this.tag}>`;
    }
  }
  const page = {
    createElement: (tag: string) => new BareElement("http://www.w3.org/1999/xhtml", tag),
    createElementNS: (namespace: string, tag: string) => new BareElement(namespace, tag),
    createTextNode: (text: string) => new BareText(text),
  };
  const place = page.createElement("div");
  return {
    place: place as unknown as Element,
    html: () => place.childNodes.map((each) => each.html()).join(""),
    changes: () => {
      const since = changed;
      changed = [];
      return since;
    },
  };
};
