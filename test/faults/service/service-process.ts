import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import type { FaultClock } from "../clock.ts";

export interface ServiceSettings {
  /** As `buildServiceProgram` made it. */
  readonly program: string;
  readonly clock: FaultClock;
  /** Where Microsoft 365 is: see `graphEnvironment`. */
  readonly graph: Readonly<Record<string, string>>;
  /** Of the PostgreSQL to use; null: the embedded one in `folder`. */
  readonly databaseUrl: string | null;
  readonly folder: string;
  readonly port: number;
  /** Whether Microsoft 365 tells of new mail. */
  readonly hearsNotifications?: boolean;
}

/** The service in a process of its own, to be killed. */
export interface ServiceProcess {
  readonly address: string;
  /** SIGKILL: the process has no say in it. Resolves when it is gone. */
  kill(): Promise<void>;
  /** Asks it to end, and waits until it has. */
  stop(): Promise<void>;
  isUp(): boolean;
  /** What it wrote to its log. */
  said(): string;
}

const PATIENCE_MS = 90_000;

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

const environmentOf = (settings: ServiceSettings): NodeJS.ProcessEnv => ({
  PATH: process.env["PATH"],
  ...settings.graph,
  CLOCK_AHEAD_MS: String(settings.clock.aheadMs),
  TENANT_ID: "0ff1ce00-0000-4000-8000-00000000c0de",
  CLIENT_ID: "0ff1ce00-0000-4000-8000-00000000c11e",
  PORT: String(settings.port),
  PUBLIC_URL: `http://127.0.0.1:${settings.port}`,
  NOTIFICATION_URL: settings.hearsNotifications ? `http://127.0.0.1:${settings.port}/api/notifications` : "",
  DATABASE_URL: settings.databaseUrl ?? "",
  RESPONSE_STANDARDS_FOLDER: settings.folder,
  PAGES_FOLDER: settings.folder,
  BANK_HOLIDAYS_URL: "",
  POLL_SECONDS: "1",
  LOG_LEVEL: "warn",
});

const whenUp = (child: ChildProcess, said: () => string): Promise<string> =>
  new Promise((resolve, reject) => {
    const tooLong = setTimeout(
      () => reject(new Error(`The service did not come up.\n${said()}`)),
      PATIENCE_MS,
    );
    child.once("message", (message) => {
      clearTimeout(tooLong);
      resolve((message as { readonly address: string }).address);
    });
    child.once("exit", (code, signal) => {
      clearTimeout(tooLong);
      reject(new Error(`The service ended with ${code ?? signal} before it was up.\n${said()}`));
    });
    child.once("error", reject);
  });

export const startServiceProcess = async (settings: ServiceSettings): Promise<ServiceProcess> => {
  const child = spawn(process.execPath, ["--enable-source-maps", settings.program], {
    env: environmentOf(settings),
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let words = "";
  const hear = (chunk: Buffer): void => {
    words = (words + chunk.toString()).slice(-20_000);
  };
  child.stdout?.on("data", hear);
  child.stderr?.on("data", hear);
  // A message to one that has just been killed is nobody's concern.
  child.on("error", () => undefined);
  const isUp = (): boolean => child.exitCode === null && child.signalCode === null;
  const ignored = settings.clock.onAdvance((aheadMs) => {
    if (child.connected) child.send({ aheadMs }, () => undefined);
  });
  void exited.then(ignored);
  const end = async (signal: "SIGKILL" | "SIGTERM"): Promise<void> => {
    child.kill(signal);
    await exited;
  };
  try {
    const address = await whenUp(child, () => words);
    return {
      address,
      kill: () => end("SIGKILL"),
      stop: () => end("SIGTERM"),
      isUp,
      said: () => words,
    };
  } catch (error) {
    await end("SIGKILL");
    throw error;
  }
};
