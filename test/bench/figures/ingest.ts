import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("ingest-process.ts", import.meta.url));
const WITHOUT = new URL("without-figures.ts", import.meta.url).href;

/** A process that takes in mail, and its next answer. It fails when the process ends instead. */
interface Taker {
  readonly child: ChildProcess;
  readonly answer: () => Promise<unknown>;
}

const takerOf = (child: ChildProcess): Taker => {
  const ended = once(child, "exit").then(() => {
    throw new Error("The process that takes in mail has ended");
  });
  // Its end is awaited where it is asked for.
  ended.catch(() => undefined);
  return {
    child,
    answer: () => Promise.race([once(child, "message").then(([answer]: unknown[]) => answer), ended]),
  };
};

/** Milliseconds of each round with the figures kept and without, in turns: whatever slows the machine meets both. */
export interface IngestTimes {
  readonly kept: readonly number[];
  readonly without: readonly number[];
}

export const timeIngest = async (url: string, folder: string, rounds: number): Promise<IngestTimes> => {
  const start = async (name: string, imports: readonly string[]): Promise<Taker> => {
    const execArgv = ["tsx", ...imports].flatMap((each) => ["--import", each]);
    const taker = takerOf(fork(PROGRAM, [url, folder, name], { execArgv }));
    await taker.answer();
    return taker;
  };
  const takers = { kept: await start("kept", []), without: await start("without", [WITHOUT]) };
  const times: Record<keyof IngestTimes, number[]> = { kept: [], without: [] };
  const turn = async (which: keyof IngestTimes, round: number): Promise<number> => {
    takers[which].child.send(round);
    return Number(await takers[which].answer());
  };
  for (let round = 0; round < rounds + 2; round += 1) {
    const order = round % 2 === 0 ? (["kept", "without"] as const) : (["without", "kept"] as const);
    for (const which of order) {
      const took = await turn(which, round);
      // The first two warm up.
      if (round >= 2) times[which].push(took);
    }
  }
  for (const { child } of Object.values(takers)) {
    child.send("end");
    await once(child, "exit");
  }
  return times;
};
