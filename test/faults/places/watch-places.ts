import type { GraphOrigin } from "../../support/graph-origin.ts";
import type { DatabaseGate, Verdict } from "./database-gate.ts";
import { nameOfCall, nameOfWrite, type Place } from "./place.ts";

export interface Happening {
  readonly what: string;
  readonly when: "before" | "after";
  /** Of its kind, since the watch began or was begun anew; what touched no row does not count. */
  readonly occurrence: number;
  /** Of all kinds. */
  readonly number: number;
}

export interface PlaceWatch {
  /** Counts from here. `isTheOne` decides where `strike` happens, once. */
  arm(isTheOne: (happening: Happening) => boolean, strike: () => Promise<void>): void;
  disarm(): void;
  /** Whether it struck since it was armed. */
  readonly struck: boolean;
  /** All that had an effect since it was armed, in order. */
  readonly seen: readonly Place[];
  end(): void;
}

/** Sees every write and every call of the service as it happens, and strikes at the one that is wanted. */
export const watchPlaces = (gate: DatabaseGate, graph: GraphOrigin): PlaceWatch => {
  let isTheOne: ((happening: Happening) => boolean) | null = null;
  let strike: () => Promise<void> = async () => undefined;
  let struck = false;
  let number = 0;
  let done = new Map<string, number>();
  let seen: Place[] = [];

  const happens = async (what: string, when: "before" | "after", hadEffect: boolean): Promise<Verdict> => {
    if (struck || isTheOne === null) return struck ? "stop" : "go-on";
    const before = done.get(what) ?? 0;
    if (when === "after") {
      if (!hadEffect) return "go-on";
      done.set(what, before + 1);
      seen.push({ what, occurrence: before + 1, when });
    }
    number += 1;
    if (!isTheOne({ what, when, occurrence: before + 1, number })) return "go-on";
    struck = true;
    isTheOne = null;
    await strike();
    return "stop";
  };

  gate.listener.before = (write) => happens(nameOfWrite(write), "before", true);
  gate.listener.after = (write) => happens(nameOfWrite(write), "after", (write.rows ?? 0) > 0);
  const { faults } = graph;
  const { decide, after } = faults;
  faults.decide = async (call) => {
    if ((await happens(nameOfCall(call), "before", true)) === "stop") return "cut-before";
    return decide?.(call);
  };
  faults.after = async (call) => {
    await after?.(call);
    await happens(nameOfCall(call), "after", true);
  };

  return {
    arm: (wanted, what) => {
      isTheOne = wanted;
      strike = what;
      struck = false;
      number = 0;
      done = new Map();
      seen = [];
    },
    disarm: () => {
      isTheOne = null;
      struck = false;
    },
    get struck() {
      return struck;
    },
    get seen() {
      return seen;
    },
    end: () => {
      delete gate.listener.before;
      delete gate.listener.after;
      delete faults.decide;
      delete faults.after;
      Object.assign(faults, { ...(decide && { decide }), ...(after && { after }) });
    },
  };
};
