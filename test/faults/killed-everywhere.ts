import { setTimeout as pause } from "node:timers/promises";
import type { Council } from "../../src/application/ports/council.ts";
import { aCouncil } from "../support/builders.ts";
import { countEverything, type Counts, type Expected } from "./count.ts";
import { letter } from "./mail/letters.ts";
import { inWords, type Place } from "./places/place.ts";
import { watchPlaces, type PlaceWatch } from "./places/watch-places.ts";
import { comeToRest } from "./rest.ts";
import type { ServiceProcess } from "./service/service-process.ts";
import { LEASES_PAST_MS, openStage, type Stage } from "./stage.ts";

export interface KilledEverywhere extends Counts {
  /** Places of a message's way, and at how many of them the service was killed. */
  readonly places: number;
  readonly kills: number;
}

const MAILBOX = "housing@ashby.example";
/** What goes round without any mail comes often: its first times are enough. */
const MOST_OF_ONE_KIND = 3;
const STRIKES_WITHIN_MS = 8_000;
/** Made by the first service that marks a message, and never again. */
const MADE_ONCE = /masterCategories/;

const oneMailbox = (): Partial<Council> => ({
  mailboxes: aCouncil().mailboxes.filter(({ address }) => address === MAILBOX),
});

const answerTo = (stage: Stage, name: string, expected: Expected[]): void => {
  const [mail] = stage.graph.world.lookUp(MAILBOX, {
    by: "internetMessageId",
    value: `<${name}@residents.example>`,
  });
  if (mail === undefined) throw new Error(`${name} is not there`);
  const answer = stage.graph.world.send({
    ...{ mailbox: MAILBOX, officer: { name: "Priya Shah", address: "priya.shah@ashby.example" } },
    ...{ replyTo: mail.id, text: "We will come on Monday." },
  });
  expected.push({
    ...{ mailbox: MAILBOX, messageId: answer.internetMessageId, becomes: "part", acknowledged: "never" },
  });
};

const forgetCategories = ({ graph }: Stage): void => {
  for (const { id } of [...graph.world.masterCategories(MAILBOX)]) graph.world.removeMasterCategory(id);
};

/** A letter comes in, is recorded, marked and acknowledged; then an officer answers it. */
const WAYS = ["letter", "answer"] as const;
type Way = (typeof WAYS)[number];

/** Every write and call on a message's way, seen once without any trouble. */
const placesOf = (watch: PlaceWatch): readonly Place[] =>
  watch.seen
    .filter(({ occurrence }) => occurrence <= MOST_OF_ONE_KIND)
    .flatMap((each) => [{ ...each, when: "before" as const }, each]);

/**
 * Kills the service with SIGKILL at every write and every call of a message's way in turn, before it has its effect
 * and after; starts it anew each time, and counts what came of all messages. `every`: only each n-th place; `only`: those
 * whose statement or call is like this.
 */
export const killedEverywhere = async (
  options: {
    readonly every?: number;
    readonly only?: RegExp;
    readonly tell?: (words: string) => void;
  } = {},
): Promise<KilledEverywhere> => {
  const { every = 1, only = /./, tell = () => undefined } = options;
  const stage = await openStage({ council: oneMailbox() });
  try {
    const expected: Expected[] = [];
    let service: ServiceProcess = await stage.start();
    await stage.switchEverythingOn();
    await comeToRest(stage);
    const watch = watchPlaces(stage.gate, stage.graph);
    let letters = 0;
    let answered = 0;
    const bring = (way: Way): void => {
      if (way === "answer") {
        answered += 1;
        return answerTo(stage, `letter-${answered}`, expected);
      }
      letters += 1;
      const mail = letter({ mailbox: MAILBOX, name: `letter-${letters}`, receivedAt: stage.clock.now() });
      stage.graph.world.deliver(mail);
      expected.push({
        ...{ mailbox: MAILBOX, messageId: mail.internetMessageId, becomes: "case", acknowledged: "once" },
      });
    };

    const places = new Map<Way, readonly Place[]>();
    for (const way of WAYS) {
      watch.arm(
        () => false,
        async () => undefined,
      );
      bring(way);
      await comeToRest(stage);
      places.set(way, placesOf(watch));
    }

    let kills = 0;
    const all = WAYS.flatMap((way) => (places.get(way) ?? []).map((place) => ({ way, place }))).filter(
      ({ place }) => only.test(place.what),
    );
    for (const { way, place } of all.filter((_, index) => index % every === 0)) {
      if (way === "answer" && answered === letters) {
        bring("letter");
        await comeToRest(stage);
      }
      if (MADE_ONCE.test(place.what)) {
        // By a service that has made them before they are not made again.
        await service.kill();
        forgetCategories(stage);
        stage.clock.advance(LEASES_PAST_MS);
        service = await stage.start();
      }
      watch.arm(
        ({ what, when, occurrence }) =>
          what === place.what && when === place.when && occurrence === place.occurrence,
        () => service.kill(),
      );
      bring(way);
      const until = Date.now() + STRIKES_WITHIN_MS;
      while (!watch.struck && Date.now() < until) await pause(20);
      const { struck } = watch;
      watch.disarm();
      if (struck) {
        kills += 1;
        // The process may still be on its way out: what it was killed at waits for its end.
        await service.kill();
        stage.clock.advance(LEASES_PAST_MS);
        service = await stage.start();
      }
      await comeToRest(stage);
      const counts = await countEverything(stage, expected);
      tell(`${way}, ${inWords(place)}: ${struck ? "killed" : "not reached"}, ${counts.wrong.length} wrong`);
      if (counts.wrong.length > 0) {
        return { ...counts, wrong: [`killed ${inWords(place)}`, ...counts.wrong], places: all.length, kills };
      }
    }
    watch.end();
    return { ...(await countEverything(stage, expected)), places: all.length, kills };
  } finally {
    await stage.close();
  }
};
