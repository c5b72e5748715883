import { closeSync, mkdirSync, openSync, readFileSync, renameSync, truncateSync, writeSync } from "node:fs";
import { join } from "node:path";

/** An append-only file of JSON lines. What was appended survives the end of the process. */
export interface Journal<Entry> {
  append(entries: readonly Entry[]): void;
  /** Puts a shorter account of the same state in place of all that was written. */
  rewrite(entries: readonly Entry[]): void;
  close(): void;
}

const lines = (entries: readonly unknown[]): string =>
  entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");

/** Opens the journal in `folder` and gives its entries back. A last line cut short by a crash is dropped. */
export const openJournal = <Entry>(
  folder: string,
  name: string,
): { readonly journal: Journal<Entry>; readonly entries: readonly Entry[] } => {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  closeSync(openSync(path, "a"));
  const bytes = readFileSync(path);
  const whole = bytes.lastIndexOf("\n") + 1;
  if (whole < bytes.length) truncateSync(path, whole);

  const entries = bytes
    .subarray(0, whole)
    .toString()
    .split("\n")
    .flatMap((line, index) => {
      if (line === "") return [];
      try {
        return [JSON.parse(line) as Entry];
      } catch {
        throw new Error(`${path}, line ${index + 1}, is not JSON. Delete the file to start afresh.`);
      }
    });

  let file = openSync(path, "a");
  const journal: Journal<Entry> = {
    append: (added) => {
      if (added.length > 0) writeWhole(file, lines(added));
    },
    rewrite: (all) => {
      const draft = openSync(`${path}.new`, "w");
      writeWhole(draft, lines(all));
      closeSync(draft);
      closeSync(file);
      renameSync(`${path}.new`, path);
      file = openSync(path, "a");
    },
    close: () => closeSync(file),
  };
  return { journal, entries };
};

const writeWhole = (file: number, text: string): void => {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
};

/** Forgets everything at once: for a world that is to end with its process. */
export const noJournal = <Entry>(): {
  readonly journal: Journal<Entry>;
  readonly entries: readonly Entry[];
} => ({
  journal: { append: () => undefined, rewrite: () => undefined, close: () => undefined },
  entries: [],
});
