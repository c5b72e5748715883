import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { QUESTIONS } from "./answers.ts";
import type { Oracle } from "./agreement.ts";

const SCRIPT = fileURLToPath(new URL("zone-answers.ts", import.meta.url));

/** With what their clocks show in July: proof that the process was really there. */
const ZONES = [
  ["Europe/London", -60],
  ["UTC", 0],
  ["America/New_York", 240],
] as const;

/** How many of our answers are wrong in a process of each zone. */
export const wrongByProcessZone = async (oracle: Oracle): Promise<Readonly<Record<string, number>>> => {
  const wrong: Record<string, number> = {};
  for (const [zone, offsetInJuly] of ZONES) {
    const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", SCRIPT], {
      env: { ...process.env, TZ: zone },
      maxBuffer: 2 ** 26,
    });
    const there = JSON.parse(stdout) as { offsetInJuly: number; answers: readonly (readonly number[])[] };
    if (there.offsetInJuly !== offsetInJuly) throw new Error(`The process did not run in ${zone}`);
    wrong[zone] = QUESTIONS.flatMap((question, at) =>
      [...(oracle.get(question) ?? [])].filter((right, index) => there.answers[at]?.[index] !== right),
    ).length;
  }
  return wrong;
};
