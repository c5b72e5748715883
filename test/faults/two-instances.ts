import { createTraffic } from "../support/traffic/traffic.ts";
import { countEverything, type Counts } from "./count.ts";
import { openLedger } from "./mail/ledger.ts";
import { openDatabaseGate } from "./places/database-gate.ts";
import { nameOfWrite } from "./places/place.ts";
import { comeToRest } from "./rest.ts";
import { freePort } from "./service/service-process.ts";
import { openStage } from "./stage.ts";

export interface TwoInstances extends Counts {
  /** Messages recorded, and marks and acknowledgements settled, by each. */
  readonly recordedBy: readonly [number, number];
  readonly settledBy: readonly [number, number];
  readonly mostCallsAtOnce: number;
}

const RECORDS = /^insert into seen_message/;
const SETTLES = /^update "outbox" set .*"written_version"/;

/** Two services on one database; after half of the mail one of them is killed. */
export const twoInstances = async (options: {
  readonly mails: number;
  readonly seed: number;
}): Promise<TwoInstances> => {
  const stage = await openStage();
  try {
    const { council, clock, graph, database } = stage;
    const gates = [stage.gate, await openDatabaseGate(() => database.url)] as const;
    stage.onClose(() => gates[1].close());
    const recordedBy: [number, number] = [0, 0];
    const settledBy: [number, number] = [0, 0];
    for (const each of [0, 1] as const) {
      gates[each].listener.after = (write) => {
        if (write.isCommit || (write.rows ?? 0) === 0) return "go-on";
        const name = nameOfWrite(write);
        if (RECORDS.test(name)) recordedBy[each] += write.rows ?? 0;
        if (SETTLES.test(name)) settledBy[each] += write.rows ?? 0;
        return "go-on";
      };
    }
    const traffic = createTraffic({ seed: options.seed, council, people: 20_000 });
    const ledger = openLedger(stage);
    const services = await Promise.all([
      stage.start({ gate: gates[0] }),
      stage.start({ gate: gates[1], port: await freePort() }),
    ]);
    await stage.switchEverythingOn();
    const bring = (count: number): void => {
      for (let mail = 0; mail < count; mail += 1) {
        const mailbox = council.mailboxes[mail % council.mailboxes.length]?.address ?? "";
        // Graph tells receipts in whole seconds: letters of one thread come one after the other.
        clock.advance(1_000);
        ledger.bring(traffic.next(mailbox, clock.now()));
        if (mail % 10 === 9) ledger.bring(traffic.officerAnswer(mailbox, clock.now()));
      }
    };
    const half = Math.ceil(options.mails / 2);
    for (let brought = 0; brought < half; brought += 10) {
      bring(10);
      await comeToRest(stage);
    }
    bring(half);
    await services[recordedBy[0] > recordedBy[1] ? 0 : 1].kill();
    ledger.rescueSome();
    await comeToRest(stage);
    return {
      ...(await countEverything(stage, ledger.expected)),
      ...{ recordedBy, settledBy },
      mostCallsAtOnce: graph.traffic.mostAtOnce,
    };
  } finally {
    await stage.close();
  }
};
