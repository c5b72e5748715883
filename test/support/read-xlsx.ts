import AdmZip from "adm-zip";

export interface ReadCell {
  /** Text as text; numbers as numbers, dates too, as the days that Excel counts. */
  readonly value: string | number | null;
  /** The number format of the cell, as Excel writes it; empty for none. */
  readonly format: string;
}

export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly ReadCell[])[];
}

const unescaped = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replace(/&#(\d+);/g, (_whole, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&amp;", "&");

const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? null;

const textOf = (xml: string): string =>
  [...xml.matchAll(/<t\b[^>]*>([\s\S]*?)<\/t>/g)].map((match) => unescaped(match[1] ?? "")).join("");

const columnOf = (reference: string): number =>
  [...reference.replace(/\d/g, "")].reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The formats that have a number of their own in the standard (ECMA-376, 18.8.30), as far as they are met here. */
const BUILT_IN: Readonly<Record<string, string>> = {
  "0": "",
  "1": "0",
  "2": "0.00",
  "3": "#,##0",
  "9": "0%",
  "10": "0.00%",
};

const formatsOf = (styles: string): readonly string[] => {
  const own = new Map(
    [...styles.matchAll(/<numFmt\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, "numFmtId") ?? "",
      unescaped(attribute(tag, "formatCode") ?? ""),
    ]),
  );
  const cells = /<cellXfs\b[\s\S]*?<\/cellXfs>/.exec(styles)?.[0] ?? "";
  return [...cells.matchAll(/<xf\b[^>]*>/g)].map(([tag]) => {
    const id = attribute(tag, "numFmtId") ?? "0";
    return own.get(id) ?? BUILT_IN[id] ?? id;
  });
};

/** Reads a workbook from its parts, and shares no code with what wrote it. */
export const readXlsx = (file: Uint8Array): readonly ReadSheet[] => {
  const zip = new AdmZip(Buffer.from(file));
  const part = (name: string): string => zip.getEntry(name)?.getData().toString("utf8") ?? "";
  const shared = [...part("xl/sharedStrings.xml").matchAll(/<si\b[^>]*>([\s\S]*?)<\/si>/g)].map((match) =>
    textOf(match[1] ?? ""),
  );
  const formats = formatsOf(part("xl/styles.xml"));

  const cellOf = (tag: string, inner: string): ReadCell => {
    const type = attribute(tag, "t") ?? "n";
    const format = formats[Number(attribute(tag, "s") ?? "0")] ?? "";
    const raw = /<v\b[^>]*>([\s\S]*?)<\/v>/.exec(inner)?.[1] ?? null;
    if (type === "inlineStr") return { value: textOf(inner), format };
    if (raw === null) return { value: null, format };
    if (type === "s") return { value: shared[Number(raw)] ?? null, format };
    return { value: type === "n" ? Number(raw) : unescaped(raw), format };
  };

  const rowOf = (xml: string): ReadCell[] => {
    const cells: ReadCell[] = [];
    for (const match of xml.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
      const at = columnOf(attribute(match[1] ?? "", "r") ?? "A");
      while (cells.length < at) cells.push({ value: null, format: "" });
      cells[at] = cellOf(match[1] ?? "", match[2] ?? "");
    }
    return cells;
  };

  const names = [...part("xl/workbook.xml").matchAll(/<sheet\b[^>]*>/g)].map(([tag]) =>
    unescaped(attribute(tag, "name") ?? ""),
  );
  return names.map((name, index) => ({
    name,
    rows: [...part(`xl/worksheets/sheet${index + 1}.xml`).matchAll(/<row\b[^>]*>([\s\S]*?)<\/row>/g)].map(
      (match) => rowOf(match[1] ?? ""),
    ),
  }));
};
