import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { resolve } from "node:path";

/** The service in a process of its own, started as people start it. */
export interface MeasuredService {
  /** The most memory that it has had at one time, in bytes; null where the system does not tell. */
  peakBytes(): Promise<number | null>;
  isUp(): boolean;
  said(): string;
  stop(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((found, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => found(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

export const startService = async (settings: {
  readonly databaseUrl: string;
  readonly folder: string;
  readonly graph: Readonly<Record<string, string>>;
}): Promise<MeasuredService> => {
  // As `npm run serve` starts it.
  const way = ["--max-old-space-size=768", "--import", "tsx", resolve("src/cli/main.ts"), "serve"];
  const child = spawn(process.execPath, way, {
    env: {
      PATH: process.env["PATH"],
      ...settings.graph,
      TENANT_ID: "0ff1ce00-0000-4000-8000-00000000c0de",
      CLIENT_ID: "0ff1ce00-0000-4000-8000-00000000c11e",
      PORT: String(await freePort()),
      NOTIFICATION_URL: "",
      DATABASE_URL: settings.databaseUrl,
      RESPONSE_STANDARDS_FOLDER: settings.folder,
      PAGES_FOLDER: settings.folder,
      BANK_HOLIDAYS_URL: "",
      LOG_LEVEL: "warn",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = new Promise<void>((done) => child.once("exit", () => done()));
  let words = "";
  const hear = (chunk: Buffer): void => {
    words = (words + chunk.toString()).slice(-5_000);
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);

  return {
    peakBytes: async () => {
      const status = await readFile(`/proc/${child.pid}/status`, "utf8").catch(() => "");
      const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
      return kilobytes === undefined ? null : Number(kilobytes) * 1024;
    },
    isUp: () => child.exitCode === null && child.signalCode === null,
    said: () => words,
    stop: async () => {
      child.kill("SIGTERM");
      await exited;
    },
  };
};
