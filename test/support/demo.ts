import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { temporaryFolder } from "./temporary-folder.ts";

export interface DemoUnderTest {
  /** What a visitor opens. */
  readonly address: string;
  /** Everything that it has said so far. */
  said(): string;
  /** Presses Ctrl-C and waits. Gives the exit code. */
  stop(): Promise<number | null>;
}

const OPEN = /^Open (https:\S+)$/m;

export interface DemoUnderTestOptions {
  readonly port: number;
  /** How many days of mail the council has; few, so that it is there soon. */
  readonly days?: number;
  /** A folder to go on from; it is left as it is. */
  readonly folder?: string;
}

/** Starts the same program as `npm start`, with a small council in a folder of its own. */
export const startDemoUnderTest = async ({
  port,
  days = 4,
  folder,
}: DemoUnderTestOptions): Promise<DemoUnderTest> => {
  const data = folder ?? (await temporaryFolder("response-standards-demo"));
  const child = spawn(process.execPath, ["--import", "tsx", "src/demo/main.ts"], {
    env: {
      ...process.env,
      PORT: String(port),
      DEMO_DAYS: String(days),
      RESPONSE_STANDARDS_FOLDER: data,
      DATABASE_URL: "",
      DEMO_NEW_MAIL: "off",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let words = "";
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      words += chunk.toString();
      const open = OPEN.exec(words)?.[1];
      if (open) resolve(open);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("error", reject);
    void exited.then((code) => reject(new Error(`The demo ended with ${code} before it was up.\n${words}`)));
  });

  return {
    address,
    said: () => words,
    stop: async () => {
      child.kill("SIGINT");
      const code = await exited;
      if (folder === undefined) await rm(data, { recursive: true, force: true });
      return code;
    },
  };
};
