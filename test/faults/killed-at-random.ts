import { setTimeout as pause } from "node:timers/promises";
import { drawsFrom } from "../support/traffic/chance.ts";
import { createTraffic } from "../support/traffic/traffic.ts";
import { countEverything, type Counts } from "./count.ts";
import { openLedger } from "./mail/ledger.ts";
import { watchPlaces } from "./places/watch-places.ts";
import { comeToRest } from "./rest.ts";
import type { ServiceProcess } from "./service/service-process.ts";
import { LEASES_PAST_MS, openStage } from "./stage.ts";
import { makeTrouble, type Trouble } from "./trouble.ts";

export interface KilledAtRandom extends Counts {
  readonly seed: number;
  readonly rounds: number;
  readonly kills: number;
  readonly trouble: Trouble["counts"];
}

/** Hardly anybody writes twice. */
const PEOPLE = 20_000;
/** Of all places that come by, and of those alone at which something of a message is written or sent. */
const LATEST_OF_ALL = 150;
const LATEST_OF_WEIGHT = 60;
const OF_WEIGHT = /outbox|seen_message|case_event|createReply|\/send$|PATCH/;
const ROUND_MS = 6_000;
const BACK_AFTER_MS = 2_000;
/** Characters of the log of a service that does not come to rest. */
const LAST_WORDS = 3_000;

const after = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString();

/**
 * Rounds of incoming mail, in each of which the service is killed at a write or call that chance names, while calls
 * to Microsoft 365 fail, answers to sends are lost or late, and notifications are doubled, dropped and late.
 */
export const killedAtRandom = async (options: {
  readonly rounds: number;
  readonly seed: number;
  readonly tell?: (words: string) => void;
}): Promise<KilledAtRandom> => {
  const { rounds, seed, tell = () => undefined } = options;
  const stage = await openStage({ hearsNotifications: true });
  try {
    const { clock, council, graph } = stage;
    const draws = drawsFrom(seed);
    const traffic = createTraffic({ seed, council, people: PEOPLE });
    const ledger = openLedger(stage);
    const mailboxes = council.mailboxes.map(({ address }) => address);
    let service: ServiceProcess = await stage.start();
    await stage.switchEverythingOn();
    await comeToRest(stage);
    const trouble = makeTrouble(graph, drawsFrom(seed + 1));
    const watch = watchPlaces(stage.gate, graph);
    let kills = 0;

    const rest = async (): Promise<void> => {
      await comeToRest(stage).catch((error: Error) => {
        const state = service.isUp() ? "is up" : "has ended";
        throw new Error(
          `${error.message}\nThe service ${state}, and said last:\n${service.said().slice(-LAST_WORDS)}`,
        );
      });
    };

    const mailOfARound = (): void => {
      for (const left of ledger.left()) ledger.bring(traffic.comesBack(left, after(left.at, BACK_AFTER_MS)));
      for (let mails = draws.between(2, 5); mails > 0; mails -= 1) {
        // Graph tells receipts in whole seconds: letters of one thread come one after the other.
        clock.advance(1_000);
        ledger.bring(traffic.next(draws.of(mailboxes), clock.now()));
      }
      if (draws.is(0.4)) ledger.bring(traffic.officerAnswer(draws.of(mailboxes), clock.now()));
      if (draws.is(0.1)) ledger.rescueSome();
    };

    for (let round = 1; round <= rounds; round += 1) {
      const ofWeight = draws.is(0.7);
      let left = draws.between(1, ofWeight ? LATEST_OF_WEIGHT : LATEST_OF_ALL);
      watch.arm(
        ({ what }) => {
          if (!ofWeight || OF_WEIGHT.test(what)) left -= 1;
          return left === 0;
        },
        () => service.kill(),
      );
      mailOfARound();
      const until = Date.now() + ROUND_MS;
      while (!watch.struck && Date.now() < until) await pause(20);
      const { struck } = watch;
      watch.disarm();
      if (!struck) continue;
      kills += 1;
      await service.kill();
      // Sometimes it comes back before the leases of the one that died are over.
      if (draws.is(0.8)) clock.advance(LEASES_PAST_MS);
      service = await stage.start();
      if (round % 10 === 0) tell(`${round} rounds, ${kills} kills, ${graph.traffic.sends.length} sent`);
    }

    watch.end();
    ledger.rescueSome();
    // What is left is sent while answers are still lost; then once more, for what rests after too many failures.
    await rest();
    trouble.end();
    await rest();
    return {
      ...{ seed, rounds, kills, trouble: trouble.counts },
      ...(await countEverything(stage, ledger.expected)),
    };
  } finally {
    await stage.close();
  }
};
