import { open, readFile, unlink } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { codeOf } from "../error-code.ts";

const LONGEST_WAIT = 120_000;
const BETWEEN_LOOKS = 50;

const runs = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
};

async function takeLock(path: string): Promise<boolean> {
  try {
    const file = await open(path, "wx", 0o600);
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** Takes the lock away from a process that is gone. An empty file belongs to one that is just writing. */
async function clearStaleLock(path: string): Promise<void> {
  const holder = Number.parseInt(await readFile(path, "utf8").catch(() => ""), 10);
  if (Number.isInteger(holder) && holder !== process.pid && !runs(holder)) {
    await unlink(path).catch(() => undefined);
  }
}

/** Runs `work` while no other process of ours starts or stops the server in the same folder. */
export async function withFolderLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  for (let waited = 0; !(await takeLock(path)); waited += BETWEEN_LOOKS) {
    if (waited >= LONGEST_WAIT) await unlink(path).catch(() => undefined);
    await clearStaleLock(path);
    await pause(BETWEEN_LOOKS);
  }
  try {
    return await work();
  } finally {
    await unlink(path).catch(() => undefined);
  }
}
