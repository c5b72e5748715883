import { once } from "node:events";
import { StringDecoder } from "node:string_decoder";
import type { Writable } from "node:stream";
import { BatchCalendars } from "./due-batch-calendar.ts";
import { answerLine } from "./due-line.ts";

/** Longer than any question; what is longer still is not kept in memory to be refused. */
const LONGEST_LINE = 4 * 1024 * 1024;
/** What is gathered before it is written. */
const WRITTEN_AT_ONCE = 64 * 1024;

/** How a pipe says that nobody reads it any more, and a stream that it has heard so. */
const NOBODY_READS: readonly unknown[] = ["EPIPE", "ERR_STREAM_DESTROYED"];

const BYTE_ORDER_MARK = "\uFEFF";

/** The lines of a stream of text, one at a time; null in the place of one that is too long. */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<readonly (string | null)[]> {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  let tooLong = false;
  let first = true;
  const finished = (line: string): string | null => {
    const whole = tooLong ? null : line.endsWith("\r") ? line.slice(0, -1) : line;
    tooLong = false;
    return whole;
  };
  for await (const chunk of input) {
    let text = decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    if (first && text !== "") {
      first = false;
      if (text.startsWith(BYTE_ORDER_MARK)) text = text.slice(1);
    }
    const parts = text.split("\n");
    const last = parts.pop() ?? "";
    const lines: (string | null)[] = [];
    for (const part of parts) {
      lines.push(finished(rest + part));
      rest = "";
    }
    rest = tooLong ? "" : rest + last;
    if (rest.length > LONGEST_LINE) {
      tooLong = true;
      rest = "";
    }
    if (lines.length > 0) yield lines;
  }
  rest += decoder.end();
  if (rest !== "" || tooLong) yield [finished(rest)];
}

const TOO_LONG = JSON.stringify({
  id: null,
  error: "This line is longer than 4 MB. A question fits into far less.",
  field: "",
});

/**
 * Answers each line of the input with one line of the output, in order. Neither is ever held in memory as a whole:
 * it reads no faster than its answers are taken. Whoever takes them may stop at any time.
 */
export async function answerBatch(input: AsyncIterable<Uint8Array>, output: Writable): Promise<void> {
  const calendars = new BatchCalendars();
  let closed = false;
  // A reader that has enough (`| head`) closes the pipe: no failure, and nobody is left to answer.
  const onError = (problem: NodeJS.ErrnoException): void => {
    if (!NOBODY_READS.includes(problem.code)) throw problem;
    closed = true;
  };
  output.on("error", onError);
  let answers = "";
  const write = async (): Promise<void> => {
    if (answers === "" || closed) return;
    const ready = output.write(answers);
    answers = "";
    if (!ready) await once(output, "drain").catch(onError);
  };
  for await (const lines of linesOf(input)) {
    for (const line of lines) {
      answers += line === null ? TOO_LONG : JSON.stringify(answerLine(line, calendars));
      answers += "\n";
      if (answers.length >= WRITTEN_AT_ONCE) await write();
      if (closed) return;
    }
    await write();
  }
}
