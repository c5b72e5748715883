import { failed, type Result } from "../../src/domain/result.ts";
import type { MailboxFailure } from "../../src/application/ports/mailbox.ts";
import type { Draws } from "../support/traffic/chance.ts";
import type { Gate } from "./record/gate.ts";
import { CONNECTION_LOST, DatabaseError } from "./record/locks.ts";
import type { Timeline } from "./timeline.ts";
import type { Trouble } from "./trouble.ts";

/** Lets a call to Microsoft 365 take its time and come to grief. */
export type GraphGate = <T>(
  what: string,
  effect: (isLate: boolean) => Result<T, MailboxFailure>,
) => Promise<Result<T, MailboxFailure>>;

export interface Surroundings {
  readonly timeline: Timeline;
  readonly draws: Draws;
  readonly trouble: () => Trouble;
  /** Whether Microsoft 365 can be reached at all just now. */
  readonly graphIsAway: () => boolean;
  readonly onDeath: () => void;
}

/** One running instance of the service, as far as it can be killed. */
export interface LivingProcess {
  readonly name: string;
  readonly isAlive: () => boolean;
  readonly database: Gate;
  readonly graph: GraphGate;
  readonly die: (why: string) => void;
}

const unavailable = (message: string): Result<never, MailboxFailure> =>
  failed({ code: "unavailable", message });

const HELD_UP_MS = 400_000;

export const createProcess = (
  name: string,
  { timeline, draws, trouble, graphIsAway, onDeath }: Surroundings,
  /** For killing at every call in turn: which call, and whether its effect still comes. */
  killAt: { readonly call: number; readonly afterEffect: boolean } | null = null,
): LivingProcess => {
  let alive = true;
  let calls = 0;

  const die = (why: string): void => {
    if (!alive) return;
    alive = false;
    timeline.note(`${name} dies ${why}`);
    onDeath();
  };

  /** Does the effect after a while, unless the process dies before; its answer comes unless it dies just after. */
  const call = <T>(what: string, latency: number, effect: () => T): Promise<T> =>
    new Promise((resolve, reject) => {
      // What a dead process asks for is never answered.
      if (!alive) return;
      calls += 1;
      const number = calls;
      const { death, heldUp } = trouble();
      const fate = draws.next();
      const wait = draws.is(heldUp) ? HELD_UP_MS * (1 + draws.next()) : latency;
      timeline.after(wait, () => {
        if (!alive) return;
        if (fate < death / 2 || (killAt?.call === number && !killAt.afterEffect)) {
          die(`before ${what}`);
          return;
        }
        timeline.note(`${name} ${what}`);
        let outcome: { readonly value: T } | { readonly error: unknown };
        try {
          outcome = { value: effect() };
        } catch (error) {
          outcome = { error };
        }
        if (fate < death || (killAt?.call === number && killAt.afterEffect)) {
          die(`after ${what}`);
          return;
        }
        if ("value" in outcome) resolve(outcome.value);
        else reject(outcome.error as Error);
      });
    });

  return {
    name,
    isAlive: () => alive,
    die,

    database: (what, effect) =>
      call(what, draws.between(1, 5), () => {
        const { databaseLost } = trouble();
        const fate = draws.next();
        const lost = (): DatabaseError =>
          new DatabaseError(CONNECTION_LOST, `The connection broke at ${what}`);
        if (fate < databaseLost / 2) throw lost();
        const value = effect();
        if (fate < databaseLost) throw lost();
        return value;
      }),

    graph: <T>(what: string, effect: (isLate: boolean) => Result<T, MailboxFailure>) =>
      call(what, draws.between(30, 900), (): Result<T, MailboxFailure> => {
        if (graphIsAway()) return unavailable("Microsoft 365 is away");
        const { refused, answerLost, effectLate, throttled, rejected } = trouble();
        let fate = draws.next();
        const is = (probability: number): boolean => (fate -= probability) < 0;
        if (is(refused)) return unavailable("It was refused");
        if (is(answerLost)) {
          effect(false);
          timeline.note(`${name} the answer to ${what} is lost`);
          return unavailable("The answer was lost");
        }
        if (is(effectLate)) {
          timeline.after(draws.between(1, 600) * 1000, () => {
            timeline.note(`${name} ${what} takes effect late`);
            effect(true);
          });
          return unavailable("No answer came in time");
        }
        if (is(throttled)) {
          const retryAfterSeconds = draws.between(1, 120);
          return failed({ code: "throttled", message: "Too many requests", retryAfterSeconds });
        }
        if (is(rejected)) return failed({ code: "rejected", message: "It was not understood" });
        return effect(false);
      }),
  };
};
