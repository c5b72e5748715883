import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import type { MailFileFailure } from "./failure.ts";

export interface MailFile {
  readonly path: string;
  readonly size: number;
}

/**
 * The files to read under a path: the file itself, or all files of a folder and the folders in it, sorted by
 * path. Hidden files (`.DS_Store`) are no mail and are passed over; every other file is read and reported.
 */
export async function mailFiles(path: string): Promise<Result<readonly MailFile[], MailFileFailure>> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) return succeeded([{ path, size: found.size }]);
    const files = await under(path);
    return files.length > 0
      ? succeeded(files)
      : failed({ code: "no-mail-files", field: "path", message: `There are no files in ${path}.` });
  } catch (problem) {
    return failed(fileFailure(path, problem));
  }
}

async function under(folder: string): Promise<readonly MailFile[]> {
  const entries = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => !entry.name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: MailFile[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    // A link to a folder could lead back here: it is not followed.
    if (entry.isDirectory()) files.push(...(await under(path)));
    else files.push({ path, size: (await stat(path).catch(() => null))?.size ?? 0 });
  }
  return files;
}

/** A problem of the file system in words that say what to do. */
export function fileFailure(path: string, problem: unknown): MailFileFailure {
  const code =
    typeof problem === "object" && problem !== null && "code" in problem ? String(problem.code) : "";
  switch (code) {
    case "ENOENT":
      return { code: "file-not-found", message: `There is no file ${path}.` };
    case "EACCES":
    case "EPERM":
      return { code: "file-unreadable", message: `This account may not read ${path}.` };
    case "EISDIR":
      return { code: "file-unreadable", message: `${path} is a folder, not a file.` };
    case "":
      throw problem;
    default:
      return { code: "file-unreadable", message: `${path} can not be read (${code}).` };
  }
}
