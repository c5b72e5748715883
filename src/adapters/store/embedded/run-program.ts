import { spawn } from "node:child_process";
import type { Account } from "./account.ts";

export interface Finished {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a PostgreSQL program to its end, as the account, and untouched by PG* variables of the surroundings. */
export function runProgram(
  program: string,
  options: readonly string[],
  account: Account,
  folder: string,
): Promise<Finished> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("PG")));
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, {
      ...account,
      cwd: folder,
      env: { ...env, LC_ALL: "C", LANG: "C" },
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => (output = (output + chunk.toString()).slice(-4000)));
    }
    child.on("error", reject);
    // Not "close": the server that was started may keep the pipes open.
    child.on("exit", (status) => resolve({ status, output: output.trim() }));
  });
}
