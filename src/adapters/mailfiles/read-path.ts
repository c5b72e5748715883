import { open, stat } from "node:fs/promises";
import { relative } from "node:path";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { MailMessage } from "../../domain/mail/message.ts";
import { failed, type Result } from "../../domain/result.ts";
import type { MailFileFailure } from "./failure.ts";
import { folderOfPath } from "./folder.ts";
import { fileFailure, mailFiles, type MailFile } from "./mail-files.ts";
import { READ_BYTES, readEml } from "./read-eml.ts";
import { readMbox } from "./read-mbox.ts";
import { looksLikeMbox } from "./separator.ts";

const CHUNK_BYTES = 256 * 1024;

/** One message of a path, or why it could not be read. */
export interface MailItem {
  /** The file, and for an mbox the place of the message in it: `housing.mbox#12`. */
  readonly file: string;
  readonly result: Result<MailMessage, MailFileFailure>;
  /** Bytes of all files read so far, and of all there are. */
  readonly bytesRead: number;
  readonly bytesTotal: number;
}

export interface PathOptions {
  readonly mailbox: string;
  /** Dates in the headers after this moment are not believed. */
  readonly notAfter: Instant;
  /** Whether names like "Junk" and "Sent Items" in the path say in which folder the mail lay. */
  readonly foldersFromNames: boolean;
}

/**
 * The messages of an .eml file, an .mbox, or a folder of them, in the order of their names. What a file is, its
 * content says, not its name. Nothing that is found is left out silently: what is no mail is a failure.
 */
export async function* readPath(path: string, options: PathOptions): AsyncGenerator<MailItem> {
  const files = await mailFiles(path);
  if (!files.ok) {
    yield { file: path, result: files, bytesRead: 0, bytesTotal: 0 };
    return;
  }
  const bytesTotal = files.value.reduce((sum, file) => sum + file.size, 0);
  let before = 0;
  for (const file of files.value) {
    for await (const item of readOne(file, path, options))
      yield { ...item, bytesRead: Math.min(bytesTotal, before + item.bytesRead), bytesTotal };
    before += file.size;
  }
}

async function* readOne(file: MailFile, root: string, options: PathOptions) {
  let handle;
  try {
    const found = await stat(file.path);
    if (!found.isFile() && !found.isDirectory()) {
      // To open a pipe would wait for a writer for ever.
      yield { file: file.path, result: failed(notAFile(file.path)), bytesRead: file.size };
      return;
    }
    handle = await open(file.path, "r");
    const fileTime = (await handle.stat()).mtime.toISOString();
    const beginning = await readBeginning(handle, 8 * 1024);
    const place = options.foldersFromNames ? folderOfPath(placeOf(file.path, root)) : undefined;
    const read = {
      mailbox: options.mailbox,
      notAfter: options.notAfter,
      fileTime,
      ...(place === undefined ? {} : { folder: place }),
    };
    if (looksLikeMbox(beginning)) {
      const chunks = handle.createReadStream({ start: 0, highWaterMark: CHUNK_BYTES, autoClose: false });
      for await (const item of readMbox(chunks, read))
        yield { file: `${file.path}#${item.number}`, result: item.result, bytesRead: item.bytesRead };
      return;
    }
    const result = readEml(
      await readBeginning(handle, Math.min(READ_BYTES, Math.max(file.size, 64 * 1024))),
      read,
    );
    yield { file: file.path, result: asMbox(file.path, result), bytesRead: file.size };
  } catch (problem) {
    yield { file: file.path, result: failed(fileFailure(file.path, problem)), bytesRead: file.size };
  } finally {
    await handle?.close();
  }
}

const notAFile = (path: string): MailFileFailure => ({
  code: "file-unreadable",
  message: `${path} is a pipe or a device, not a file.`,
});

const placeOf = (path: string, root: string): string =>
  relative(root, path) || path.split(/[\\/]/).at(-1) || path;

async function readBeginning(
  handle: {
    read(buffer: Buffer, offset: number, length: number, position: number): Promise<{ bytesRead: number }>;
  },
  length: number,
): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(length);
  let filled = 0;
  for (;;) {
    const { bytesRead } = await handle.read(buffer, filled, length - filled, filled);
    filled += bytesRead;
    if (bytesRead === 0 || filled === length) return buffer.subarray(0, filled);
  }
}

/** A file that calls itself an mbox and is not one is told so. */
function asMbox(path: string, result: Result<MailMessage, MailFileFailure>) {
  if (result.ok || result.failure.code !== "not-a-mail" || !/\.(?:mbox|mbx)$/i.test(path)) return result;
  return failed<MailFileFailure>({
    code: "not-an-mbox",
    message: 'This is no mbox: the first line of one begins with "From ". Export the folder again as mbox.',
  });
}
