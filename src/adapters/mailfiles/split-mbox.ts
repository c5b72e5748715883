import { findSeparator } from "./separator.ts";
import { READ_BYTES } from "./read-eml.ts";

/** One message of an mbox as it stands there. */
export interface MboxPart {
  /** Counted from 1. */
  readonly number: number;
  /** The separator line: its date is the last resort for the date of receipt. */
  readonly separator: string;
  /** The beginning of the message, as much as is ever read: see `READ_BYTES`. */
  readonly head: Buffer;
  /** How many bytes of the file have been read when this message ends. */
  readonly bytesRead: number;
}

/**
 * Splits an mbox (mboxo and mboxrd, LF or CRLF) as it streams in. Holds one window and the head of one message,
 * however long the file and its messages are.
 *
 * The stream must begin with a separator line: ask `looksLikeMbox` first.
 */
export async function* splitMbox(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<MboxPart> {
  const message = new OpenMessage();
  // A line end in front lets the first separator be found like all others.
  let window: Buffer = Buffer.from("\n");
  let bytesRead = 0;
  let number = 0;
  for await (const { chunk, last } of withLast(chunks)) {
    bytesRead += chunk.length;
    window = Buffer.concat([window, chunk]);
    let from = 0;
    for (;;) {
      const found = firstSeparator(window, from, last, number === 0);
      if (found.found === "nothing") {
        message.add(window.subarray(from, found.upTo));
        from = found.upTo;
        break;
      }
      message.add(window.subarray(from, found.at));
      if (number > 0) yield message.close(number, bytesRead);
      number += 1;
      message.open(found.line);
      // The separator's line end stays in sight: an empty message is followed by the next separator at once.
      from = found.contentAt - 1;
    }
    window = window.subarray(from);
  }
  if (number > 0) yield message.close(number, bytesRead);
}

/** The first separator of a file may go without a date, since nothing else can begin an mbox. */
function firstSeparator(window: Buffer, from: number, last: boolean, first: boolean) {
  if (!first) return findSeparator(window, from, last);
  const at = window.indexOf("From ", 0, "latin1");
  const lineEnd = at < 0 ? -1 : window.indexOf(0x0a, at);
  if (lineEnd < 0) return { found: "nothing", upTo: last ? window.length : 0 } as const;
  const line = window.subarray(at, lineEnd).toString("latin1").trimEnd();
  return { found: "separator", at, contentAt: lineEnd + 1, line } as const;
}

/** Collects the head of the message that is being read and lets the rest go by. */
class OpenMessage {
  #separator = "";
  #parts: Buffer[] = [];
  #length = 0;

  open(separator: string): void {
    this.#separator = separator;
    this.#parts = [];
    this.#length = 0;
  }

  add(bytes: Buffer): void {
    const wanted = bytes.subarray(0, Math.max(0, READ_BYTES - this.#length));
    if (wanted.length === 0) return;
    // Copied, so that a short piece does not keep a long window in memory.
    this.#parts.push(Buffer.from(wanted));
    this.#length += wanted.length;
  }

  close(number: number, bytesRead: number): MboxPart {
    return { number, separator: this.#separator, head: Buffer.concat(this.#parts), bytesRead };
  }
}

const EMPTY = new Uint8Array(0);

/** Says of each chunk whether it is the last; an empty last one follows the stream's own. */
async function* withLast(chunks: AsyncIterable<Uint8Array>) {
  for await (const chunk of chunks) yield { chunk, last: false };
  yield { chunk: EMPTY, last: true };
}
