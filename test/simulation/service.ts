import { sendAcknowledgements } from "../../src/application/acknowledge/send-acknowledgements.ts";
import { useCasesOf } from "../../src/application/compose.ts";
import { RecordBusy, RecordUnavailable } from "../../src/application/ports/case-writer.ts";
import type { Council } from "../../src/application/ports/council.ts";
import { putMarks } from "../../src/application/put-marks.ts";
import { readMailbox } from "../../src/application/read-mailbox.ts";
import type { UseCases } from "../../src/application/use-cases.ts";
import type { Draws } from "../support/traffic/chance.ts";
import { createMarks, createReader, createSender } from "./microsoft/ports.ts";
import type { World } from "./microsoft/world.ts";
import type { LivingProcess } from "./process.ts";
import { DatabaseError, type Locks } from "./record/locks.ts";
import { connectRecord } from "./record/memory-record.ts";
import type { Tables } from "./record/tables.ts";
import type { Timeline } from "./timeline.ts";
import type { Trouble } from "./trouble.ts";

export interface ServiceSurroundings {
  readonly timeline: Timeline;
  readonly draws: Draws;
  readonly trouble: () => Trouble;
  readonly world: World;
  readonly tables: Tables;
  readonly locks: Locks;
  readonly graphIsAway: () => boolean;
  /** Milliseconds by which its clock is wrong. */
  readonly clockError: () => number;
  /** Something ended: there may be more to do. */
  readonly onEnd: () => void;
  /** An error that nobody foresaw: a bug. */
  readonly onBug: (error: unknown) => void;
}

/** What an instance does over and over, by name. */
export type Task = `read ${string}` | "marks" | "acknowledgements" | "tags";

export interface Service {
  readonly process: LivingProcess;
  /** Does it at once, or once more after the round that is under way. */
  readonly wake: (task: Task) => void;
  readonly isBusy: () => boolean;
  /** What an officer does through this instance; null when it died on the way or could not. */
  readonly officer: <T>(deed: (useCases: UseCases) => Promise<T>) => void;
  readonly stop: () => void;
}

/** So often an instance looks into a mailbox again that another is reading, or that had trouble. */
const AGAIN_MS = 45_000;
const ELSEWHERE_MS = 125_000;
/** While nothing can be had of Microsoft 365, so that an outage of a week is not ten thousand times the same. */
const AWAY_MS = 3 * 3_600_000;
const SHORT_PAUSE_MS = 5_000;

const isForeseen = (error: unknown): boolean =>
  error instanceof RecordBusy || error instanceof RecordUnavailable || error instanceof DatabaseError;

/**
 * One instance of the service: the same use cases as the workers in src/server/workers go round over, each round
 * begun when there is something to do instead of every few seconds.
 */
export const startService = (living: LivingProcess, around: ServiceSurroundings): Service => {
  const { timeline, draws, trouble, world, tables, locks, onEnd, onBug } = around;
  let [known, written] = [0, ""];
  /** Asked for all the time: written anew only when it has moved. */
  const now = (): string => {
    const moment = timeline.now() + around.clockError();
    if (moment !== known) [known, written] = [moment, new Date(moment).toISOString()];
    return written;
  };
  const { record, close } = connectRecord(tables, locks, living.database, now);
  const useCases = useCasesOf({ record, now });
  const read = readMailbox({
    ...{ reader: createReader(world, living.graph), receiveMail: useCases.receiveMail, record, now },
    holder: living.name,
  });
  const put = putMarks({ marks: createMarks(world, living.graph, draws, trouble), record });
  const sender = createSender(world, living.graph, timeline, draws, trouble);
  const send = sendAcknowledgements({ record, sender, now });
  const never = new AbortController().signal;

  /** Gives the milliseconds until it has to be done again, or null. */
  const roundOf = async (task: Task): Promise<number | null> => {
    if (task === "marks") return (await put()).more ? 0 : null;
    if (task === "acknowledgements") return (await send()).more ? 0 : null;
    if (task === "tags") {
      await useCases.keepTagsInStep();
      return null;
    }
    const council: Council | null = await record.council();
    const address = task.slice("read ".length);
    const shared = council?.mailboxes.find((each) => each.address === address);
    if (council === null || shared === undefined) return null;
    const result = await read(council, shared, never);
    switch (result.outcome) {
      case "caught-up":
        return tables.setAside.size > 0 && hasToTryAgain(tables, address) ? AGAIN_MS : null;
      case "throttled":
        return result.waitSeconds * 1000;
      case "trouble":
        return Math.max(around.graphIsAway() ? AWAY_MS : AGAIN_MS, result.waitSeconds * 1000);
      case "elsewhere":
      case "stopped":
        return ELSEWHERE_MS;
    }
  };

  const underWay = new Map<Task, { again: boolean }>();

  const wake = (task: Task): void => {
    if (!living.isAlive()) return;
    const busy = underWay.get(task);
    if (busy !== undefined) {
      busy.again = true;
      return;
    }
    const round = { again: false };
    underWay.set(task, round);
    const ended = (pause: number | null): void => {
      if (!living.isAlive()) return;
      underWay.delete(task);
      if (round.again || pause !== null) timeline.after(pause ?? SHORT_PAUSE_MS, () => wake(task));
      onEnd();
    };
    roundOf(task).then(ended, (error: unknown) => {
      if (!isForeseen(error)) onBug(error);
      ended(AGAIN_MS);
    });
  };

  return {
    process: living,
    wake,
    isBusy: () => underWay.size > 0,
    officer: (deed) => {
      if (!living.isAlive()) return;
      deed(useCases).then(onEnd, (error: unknown) => {
        if (!isForeseen(error)) onBug(error);
        onEnd();
      });
    },
    stop: () => close(),
  };
};

const hasToTryAgain = (tables: Tables, mailbox: string): boolean =>
  [...tables.setAside.values()].some(
    (each) => each.mailbox === mailbox && each.reference === null && each.tries < 3 && each.graphId !== null,
  );
