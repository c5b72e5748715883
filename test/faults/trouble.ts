import { setTimeout as pause } from "node:timers/promises";
import type { CallFault, GraphCall, NotificationOnItsWay } from "../../src/demo/graph/routes/faults.ts";
import type { GraphOrigin } from "../support/graph-origin.ts";
import type { Draws } from "../support/traffic/chance.ts";

export interface Trouble {
  /** How often what went wrong. */
  readonly counts: {
    calls: number;
    callsFailed: number;
    sendsLost: number;
    sendsLate: number;
    notificationsDropped: number;
    notificationsDoubled: number;
    notificationsLate: number;
  };
  end(): void;
}

const OF_ALL_CALLS = 0.05;
const OF_SENDS = 0.3;
const LATE_MS = 3_000;

const SEND = /\/send$|\/createReply$/;
const BROKEN: readonly CallFault[] = [
  ...(["refuse", "throttle", "cut-before", "lose-answer", "time-out", "cut-answer", "half-answer"] as const),
];

/** Lets calls to Microsoft 365 fail by chance, answers to sends be lost or late, and notifications go astray. */
export const makeTrouble = ({ faults }: GraphOrigin, draws: Draws): Trouble => {
  const counts = {
    ...{ calls: 0, callsFailed: 0, sendsLost: 0, sendsLate: 0 },
    ...{ notificationsDropped: 0, notificationsDoubled: 0, notificationsLate: 0 },
  };
  const late = (): Promise<void> => pause(draws.between(50, LATE_MS), undefined, { ref: false });

  const ofSend = (): CallFault => {
    if (draws.is(0.5)) {
      counts.sendsLost += 1;
      return draws.of(["lose-answer", "time-out"] as const);
    }
    counts.sendsLate += 1;
    return { late: late(), answer: draws.of(["time-out", "cut"] as const) };
  };

  faults.decide = ({ method, path }: GraphCall): CallFault | undefined => {
    counts.calls += 1;
    if (method === "POST" && SEND.test(path) && draws.is(OF_SENDS)) return ofSend();
    if (!draws.is(OF_ALL_CALLS)) return undefined;
    counts.callsFailed += 1;
    if (path.includes("delta") && draws.is(0.1)) return "forget-place";
    return draws.of(BROKEN);
  };

  faults.notifications = (_: NotificationOnItsWay): readonly (Promise<unknown> | "now")[] => {
    const fate = draws.weighed([
      ["arrives", 50],
      ["dropped", 15],
      ["doubled", 15],
      ["late", 20],
    ] as const);
    switch (fate) {
      case "arrives":
        return ["now"];
      case "dropped":
        counts.notificationsDropped += 1;
        return [];
      case "doubled":
        counts.notificationsDoubled += 1;
        return ["now", late()];
      case "late":
        counts.notificationsLate += 1;
        return [late()];
    }
  };

  return {
    counts,
    end: () => {
      delete faults.decide;
      delete faults.notifications;
    },
  };
};
