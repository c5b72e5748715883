import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { addTo, livesFrom, type Tally } from "./lives.ts";

const USAGE = `npm run test:simulation -- [--mailbox-days 100000] [--seed 1] [--days 30] [--trouble NAME] [--processes 2]
One seed alone, with its last steps: npm run test:simulation -- --seed 42 --mailbox-days 90`;

const { values } = parseArgs({
  options: {
    "mailbox-days": { type: "string", default: "9000" },
    seed: { type: "string", default: "1" },
    days: { type: "string", default: "30" },
    trouble: { type: "string" },
    processes: { type: "string", default: "2" },
    /** Of a process that another started: every so many seeds. */
    every: { type: "string" },
    lives: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

const MAILBOXES = 3;
const days = Number(values.days);
const seed = Number(values.seed);
const trouble = values.trouble;

const own = async (first: number, lives: number, every: number): Promise<Tally> =>
  livesFrom({ first, lives, every, days, ...(trouble !== undefined && { trouble }) }, (line) =>
    console.log(line),
  );

/** Shares the seeds among processes, one of which may well be enough for a few. */
const shared = async (lives: number, processes: number): Promise<Tally> => {
  const parts = Array.from({ length: processes }, (_, part) => {
    const count = Math.ceil((lives - part) / processes);
    const args = [`--seed=${seed + part}`, `--lives=${count}`, `--every=${processes}`, `--days=${days}`];
    const child = fork(fileURLToPath(import.meta.url), [
      ...args,
      ...(trouble === undefined ? [] : [`--trouble=${trouble}`]),
    ]);
    return new Promise<Tally>((resolve, reject) => {
      child.on("message", (tally) => resolve(tally as Tally));
      child.on("error", reject);
      child.on("exit", (code) => reject(new Error(`A process of the simulation ended with ${code}`)));
    });
  });
  return (await Promise.all(parts)).reduce(addTo);
};

if (values.help) console.log(USAGE);
else if (values.every !== undefined) {
  const tally = await own(seed, Number(values.lives), Number(values.every));
  process.send?.(tally, undefined, {}, () => process.disconnect());
} else {
  const lives = Math.max(1, Math.ceil(Number(values["mailbox-days"]) / (days * MAILBOXES)));
  const processes = Math.min(Number(values.processes), lives);
  const began = performance.now();
  const tally = processes === 1 ? await own(seed, lives, 1) : await shared(lives, processes);
  const seconds = Math.round((performance.now() - began) / 1000);
  if (tally.broken > 0) process.exitCode = 1;
  console.log(JSON.stringify({ ...tally, seconds }));
}
