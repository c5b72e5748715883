import { execFileSync } from "node:child_process";
import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { classifyFiles, type ClassifyLine, type ClassifyOptions } from "../../../src/cli/classify-files.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "classify-"));
});
afterEach(() => rm(folder, { recursive: true }));

const NOTHING_KNOWN: ClassifyOptions = { ownDomain: [], webFormSender: [] };
const NOW = "2026-06-01T10:00:00.000Z";

async function write(name: string, ...lines: readonly string[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, lines.join("\r\n"));
  return path;
}

async function linesFor(files: readonly string[], options = NOTHING_KNOWN): Promise<readonly ClassifyLine[]> {
  const lines: ClassifyLine[] = [];
  for await (const line of classifyFiles(files, options, NOW)) lines.push(line);
  return lines;
}

const LETTER = [
  "From: Ann <ann@residents.example>",
  "To: housing@council.example",
  "Subject: Damp",
  "",
  "Hello",
];

describe("the classify command", () => {
  it("says of each file what it is, whether it starts a clock, and why", async () => {
    const letter = await write("a.eml", ...LETTER);
    const reply = await write("b.eml", "Auto-Submitted: auto-replied", ...LETTER);
    expect(await linesFor([letter, reply])).toEqual([
      {
        file: letter,
        class: "human",
        startsClock: true,
        sendAutoAck: true,
        evidence: ["no header says that a machine, a list or a colleague sent it"],
      },
      {
        file: reply,
        class: "auto_reply",
        startsClock: false,
        sendAutoAck: false,
        evidence: ["automatic reply (Auto-Submitted: auto-replied)"],
      },
    ]);
  });

  it("gives one line for each message of an mbox", async () => {
    const separator = "From ann@residents.example Thu Apr  2 16:00:05 2026";
    const mbox = await write("c.mbox", separator, ...LETTER, "", separator, ...LETTER, "");
    expect((await linesFor([mbox])).map(({ file }) => file)).toEqual([`${mbox}#1`, `${mbox}#2`]);
  });

  it("names a bad file with a code and goes on", async () => {
    const empty = await write("empty.eml");
    const page = await write("page.eml", "<html><body>hello</body></html>");
    const rubbish = await write("d.mbox", "\u0000\u0001");
    const letter = await write("z.eml", ...LETTER);
    const missing = join(folder, "missing.eml");
    const lines = await linesFor([missing, empty, page, rubbish, letter]);
    expect(lines.map((line) => ("code" in line ? line.code : line.class))).toEqual([
      "file-not-found",
      "empty-file",
      "not-a-mail",
      "not-an-mbox",
      "human",
    ]);
    for (const line of lines.slice(0, 4)) expect(Object.keys(line)).toEqual(["file", "error", "code"]);
  });

  it("knows the council's own domain and forms only when told", async () => {
    const letter = await write("a.eml", "Reply-To: ann@residents.example", ...LETTER);
    const own = { ownDomain: ["Residents.example"], webFormSender: [] };
    const form = { ...own, webFormSender: ["Ann@residents.example"] };
    const classes = (await Promise.all([linesFor([letter], own), linesFor([letter], form)])).flat();
    expect(classes).toMatchObject([{ class: "internal" }, { class: "web_form" }]);
  });

  it("reads folders in order, passes over hidden files and takes no folder's name for a verdict", async () => {
    await mkdir(join(folder, "spam"));
    await write("b.eml", ...LETTER);
    await write(".DS_Store", "x");
    await write("spam/a.eml", ...LETTER);
    expect(await linesFor([folder])).toMatchObject([
      { file: join(folder, "b.eml"), class: "human" },
      { file: join(folder, "spam", "a.eml"), class: "human" },
    ]);
  });

  it.each(process.platform === "win32" ? [] : ["pipe.eml"])(
    "does not wait for a pipe among the files: %s",
    async (name) => {
      const letter = await write("a.eml", ...LETTER);
      execFileSync("mkfifo", [join(folder, name)]);
      expect(await linesFor([folder])).toMatchObject([
        { file: letter, class: "human" },
        { file: join(folder, name), code: "file-unreadable" },
      ]);
    },
  );
});
