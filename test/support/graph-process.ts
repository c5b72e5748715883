import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** What the other process is asked to hold. */
export interface GraphProcessSettings {
  readonly mailbox: string;
  /** Messages in the inbox, a minute apart; a tenth of them is answered. */
  readonly messages: number;
  /** When the last of them was received. */
  readonly until: string;
  /** The folder of the mails is this large each, in bytes of text; 400 unless given. */
  readonly textBytes?: number;
}

export interface GraphProcess {
  readonly baseUrl: string;
  readonly tokenEndpoint: string;
  stop(): Promise<void>;
}

/** The stand-in in a process of its own, so that it takes no memory and no turns of the one that is measured. */
export const startGraphProcess = async (settings: GraphProcessSettings): Promise<GraphProcess> => {
  const child = fork(join(import.meta.dirname, "graph-process-main.ts"), [JSON.stringify(settings)], {
    execArgv: ["--import", "tsx"],
  });
  const [addresses] = (await Promise.race([
    once(child, "message"),
    once(child, "exit").then(() => {
      throw new Error("The process that plays Microsoft Graph ended before it was up.");
    }),
  ])) as [Pick<GraphProcess, "baseUrl" | "tokenEndpoint">];
  return {
    ...addresses,
    stop: async () => {
      const ended = once(child, "exit");
      child.disconnect();
      await ended;
    },
  };
};
