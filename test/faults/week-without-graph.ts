import { setTimeout as pause } from "node:timers/promises";
import { aCouncil } from "../support/builders.ts";
import { countEverything, type Counts, type Expected } from "./count.ts";
import { names, sendLetters } from "./mail/send-letters.ts";
import { comeToRest } from "./rest.ts";
import { openStage } from "./stage.ts";

export interface WeekWithoutGraph extends Counts {
  readonly letters: number;
  /** Calls that failed while Microsoft 365 was away. */
  readonly callsFailed: number;
  /** As Exchange counts: four are allowed. */
  readonly mostCallsAtOnce: number;
  /** By the clock of the mailboxes: thirty are allowed. */
  readonly mostSentInAMinute: number;
  readonly refusedAsTooMany: number;
  readonly minutesToDrain: number;
  /** Acknowledged by machine after they were due, and counted as missed. */
  readonly reportedLate: number;
  readonly expectedLate: number;
}

const DAYS = 7;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

const mostInAMinute = (moments: readonly number[]): number =>
  Math.max(0, ...moments.map((from) => moments.filter((at) => at >= from && at < from + MINUTE_MS).length));

/**
 * Microsoft 365 is away for seven days, in which letters go on to arrive, and has then forgotten every delta token. In
 * the council of the test an automatic acknowledgement counts, so that lateness shows in the figures.
 */
export const weekWithoutGraph = async (options: {
  readonly lettersADay: number;
  /** The service is started anew just before the end: its patience, a minute of real time, is not waited for. */
  readonly restarts: boolean;
}): Promise<WeekWithoutGraph> => {
  const authorities = aCouncil().authorities.map((each) => ({
    ...each,
    automaticAcknowledgementCounts: true,
  }));
  const stage = await openStage({ council: { authorities } });
  try {
    const { graph, clock, database } = stage;
    const { faults, traffic } = graph;
    const expected: Expected[] = [];
    let service = await stage.start();
    await stage.switchEverythingOn();
    sendLetters(stage, expected, names("before", 6));
    await comeToRest(stage);

    let callsFailed = 0;
    faults.decide = () => {
      callsFailed += 1;
      return "refuse";
    };
    for (let day = 1; day <= DAYS; day += 1) {
      sendLetters(stage, expected, names(`day-${day}`, options.lettersADay));
      await pause(500);
      clock.advance(DAY_MS);
    }
    if (options.restarts) {
      await service.kill();
      service = await stage.start();
    }
    graph.world.forgetDeltaTokens();
    delete faults.decide;
    traffic.mostAtOnce = 0;
    let refusedAsTooMany = 0;
    traffic.listener = ({ status }) => {
      if (status === 429) refusedAsTooMany += 1;
    };
    const [before, from] = [traffic.sends.length, Date.parse(clock.now())];
    await comeToRest(stage, 200);

    const sent = new Map<string, number[]>();
    for (const { mailbox, at } of traffic.sends.slice(before)) {
      sent.set(mailbox, [...(sent.get(mailbox) ?? []), Date.parse(at)]);
    }
    const [late] = await database.query<{ late: number; due: number }>(
      `select count(*) filter (where settled = 'missed' and answered_by = 'machine')::int as late,
         count(*) filter (where due_at < $1)::int as due
       from clock_projection where promised = 'acknowledgement'
         and reference in (select reference from seen_message where message_id like '<day-%')`,
      [new Date(from).toISOString()],
    );
    return {
      ...(await countEverything(stage, expected)),
      letters: expected.length,
      callsFailed,
      mostCallsAtOnce: traffic.mostAtOnce,
      mostSentInAMinute: Math.max(...[...sent.values()].map(mostInAMinute)),
      refusedAsTooMany,
      minutesToDrain: Math.round((Math.max(...[...sent.values()].flat()) - from) / MINUTE_MS),
      reportedLate: late?.late ?? 0,
      expectedLate: late?.due ?? 0,
    };
  } finally {
    await stage.close();
  }
};
