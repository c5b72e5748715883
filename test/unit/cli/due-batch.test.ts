import { Readable, Writable } from "node:stream";
import { describe, expect, it } from "@jest/globals";
import { answerBatch } from "../../../src/cli/due-batch.ts";

const question = (id: number): string =>
  JSON.stringify({
    id,
    received: "2026-04-02",
    allowance: { workingDays: 8 },
    calendar: { timeZone: "Europe/London", hours: { thu: [["09:00", "17:00"]], fri: [["09:00", "17:00"]] } },
  });

/** Text as a stream of bytes, in chunks of that many. */
const inChunks = (text: string, size: number): Readable => {
  const bytes = Buffer.from(text);
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
  return Readable.from(chunks, { objectMode: false });
};

interface Answer {
  readonly id: unknown;
  readonly error?: string;
}

const answersTo = async (text: string, chunkSize = 64): Promise<Answer[]> => {
  let written = "";
  const output = new Writable({
    write: (chunk: Buffer, _, done) => {
      written += chunk.toString();
      done();
    },
  });
  await answerBatch(inChunks(text, chunkSize), output);
  expect(written === "" || written.endsWith("\n")).toBe(true);
  return written
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Answer);
};

describe("a batch of questions", () => {
  it("has an answer for each line, in order, wherever the stream is cut", async () => {
    const text = [1, 2, 3].map(question).join("\n");
    for (const size of [1, 7, 1000]) {
      expect((await answersTo(text, size)).map(({ id }) => id)).toEqual([1, 2, 3]);
      expect((await answersTo(`${text}\n`, size)).map(({ id }) => id)).toEqual([1, 2, 3]);
    }
  });

  it("goes on after a line that is none, and answers an empty line as well", async () => {
    const answers = await answersTo([question(1), "nope", "", question(4)].join("\n"));
    expect(answers.map(({ id, error }) => [id, error === undefined])).toEqual([
      [1, true],
      [null, false],
      [null, false],
      [4, true],
    ]);
  });

  it("reads what Windows writes, and letters that are cut in two", async () => {
    const text = `\uFEFF${question(1)}\r\n${question(2).replace("2,", '"Café ½",')}\r\n`;
    expect((await answersTo(text, 1)).map(({ id }) => id)).toEqual([1, "Café ½"]);
  });

  it("answers nothing with nothing", async () => {
    expect(await answersTo("")).toEqual([]);
  });

  it("refuses a line that never seems to end, without keeping it", async () => {
    const endless = `{"id":"${"x".repeat(5_000_000)}"}`;
    const answers = await answersTo(`${question(1)}\n${endless}\n${question(3)}\n${endless}`, 65_536);
    expect(answers.map(({ id }) => id)).toEqual([1, null, 3, null]);
    expect(answers[1]?.error).toContain("longer than 4 MB");
  });

  it("reads no faster than its answers are taken", async () => {
    let asked = 0;
    async function* questions(): AsyncGenerator<Buffer> {
      for (asked = 0; asked < 5000; asked += 1) yield Buffer.from(`${question(asked)}\n`);
    }
    const waiting: (() => void)[] = [];
    const output = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => void waiting.push(done),
    });
    const finished = answerBatch(questions(), output);
    for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate);
    expect(asked).toBeLessThan(10);
    output._write = (_chunk, _encoding, done) => done();
    while (waiting.length > 0) waiting.shift()?.();
    await finished;
    expect(asked).toBe(5000);
  });

  it("ends quietly when nobody reads on", async () => {
    let asked = 0;
    async function* questions(): AsyncGenerator<Buffer> {
      for (asked = 0; asked < 5000; asked += 1) yield Buffer.from(`${question(asked)}\n`);
    }
    const closed = Object.assign(new Error("write EPIPE"), { code: "EPIPE" });
    const output = new Writable({ write: (_chunk, _encoding, done) => done(asked < 20 ? null : closed) });
    await answerBatch(questions(), output);
    expect(asked).toBeLessThan(100);
  });
});
