import { readFileSync, readdirSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { describe, expect, it } from "@jest/globals";
import ts from "typescript";

const SRC = resolve("src");
/** Where people read something. What the service itself says has its words in the domain and the contracts. */
const SCREENS = ["ui", "tab", "taskpane", "events"];

/** `words.ts`, `card-words.ts`: all of them together are the catalogue that a translator is given. */
const isCatalogue = (file: string): boolean => /(^|-)words\.ts$/.test(basename(file));

const screenFiles = SCREENS.flatMap((room) =>
  (readdirSync(join(SRC, room), { recursive: true }) as string[]).map((file) => join(SRC, room, file)),
).filter((file) => /\.tsx?$/.test(file) && !isCatalogue(file));

/** Attributes whose text is seen or heard. */
const READ_ALOUD = /^(aria-label|aria-description|aria-roledescription|alt|title|label|placeholder|hint)$/;

/** Begins with a capital letter and goes on with a small one: written for people. Codes, names and fonts do not. */
const isSentence = (text: string): boolean => /^\p{Lu}\p{Ll}+\b.*\s\p{Ll}/u.test(text.trim());

/** What is thrown is for those who mend the product, never for an officer. */
const isThrown = (node: ts.Node): boolean => {
  for (let at: ts.Node = node; at.parent; at = at.parent) {
    if (ts.isNewExpression(at.parent) && at.parent.expression.getText().endsWith("Error")) return true;
  }
  return false;
};

const textsOf = (file: string): string[] => {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true, kind);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isJsxText(node)) {
      if (/\p{L}{2}/u.test(node.text)) found.push(node.text.trim());
    } else if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) {
      const attribute = ts.isJsxAttribute(node.parent) ? node.parent.name.getText() : "";
      const aloud = READ_ALOUD.test(attribute) && /\p{L}{2}/u.test(node.text);
      if ((aloud || isSentence(node.text)) && !isThrown(node)) found.push(node.text);
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
};

describe("the catalogue of words", () => {
  it("has every text that people read on a screen, so that another language can follow", () => {
    const outside = screenFiles.flatMap((file) =>
      textsOf(file).map((text) => `${relative(SRC, file)}: ${text}`),
    );
    expect(outside).toEqual([]);
  });
});
