import { describe, expect, it } from "@jest/globals";
import { readMbox, type MboxItem } from "../../../../src/adapters/mailfiles/read-mbox.ts";
import { READ } from "../../../support/mail/read-text.ts";

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text, "latin1");
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string, size = 64 * 1024): Promise<readonly MboxItem[]> {
  const items: MboxItem[] = [];
  for await (const item of readMbox(inPieces(text, size), READ)) items.push(item);
  return items;
}

const idsOf = (items: readonly MboxItem[]): readonly string[] =>
  items.map(({ result }) => (result.ok ? result.value.messageId : result.failure.code));

const SEPARATOR = "From ann@residents.example Thu Apr  2 16:00:05 2026";
const mail = (id: string, ...body: readonly string[]): readonly string[] => [
  SEPARATOR,
  "From: ann@residents.example",
  `Message-ID: <${id}@x>`,
  "",
  ...body,
  "",
];

describe("an mbox", () => {
  const lines = [
    ...mail("1", "Hello", ">From here on it drips.", "", "From the start it was wet.", "From: nobody"),
    ...mail("2", "", "From Monday on", "From Mon to Fri: closed"),
    ...mail("3", ">>From quoted"),
  ];

  it.each([1, 2, 7, 64, 100_000])("gives its messages, read in pieces of %i bytes", async (size) => {
    for (const lineEnd of ["\n", "\r\n"])
      expect(idsOf(await read(lines.join(lineEnd), size))).toEqual(["<1@x>", "<2@x>", "<3@x>"]);
  });

  it("takes the date of its separator for a message that has none", async () => {
    const [first] = await read(mail("1").join("\n"));
    expect(first?.result).toMatchObject({ ok: true, value: { receivedAt: "2026-04-02T16:00:05.000Z" } });
  });

  it("gives the same id to a message without one as a single file does", async () => {
    const body = ["From: ann@residents.example", "", "hello", ">From me", "", "end"];
    const [inMbox] = await read(
      [SEPARATOR, ...body.map((each) => each.replace(/^>*From /, ">$&")), ""].join("\n"),
    );
    const [alone] = await read(["From x", ...body].join("\r\n"));
    expect(idsOf(inMbox ? [inMbox] : [])).toEqual(idsOf(alone ? [alone] : []));
  });

  it("finds messages that are not set apart by an empty line, and empty ones", async () => {
    const close = [...mail("1", "hello").slice(0, -1), ...mail("2")];
    expect(idsOf(await read(close.join("\n")))).toEqual(["<1@x>", "<2@x>"]);
    expect(idsOf(await read([SEPARATOR, ...mail("2")].join("\n"), 3))).toEqual(["empty-file", "<2@x>"]);
  });

  it("goes on behind a message that can not be read", async () => {
    const items = await read(
      [...mail("1"), SEPARATOR, ">From", "rubbish: 1", "", "", ...mail("3")].join("\n"),
    );
    expect(idsOf(items)).toEqual(["<1@x>", "not-a-mail", "<3@x>"]);
    expect(items.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it("finds the same number of bytes as it was given", async () => {
    const text = lines.join("\n");
    expect((await read(text, 10)).at(-1)?.bytesRead).toBe(text.length);
  });
});
