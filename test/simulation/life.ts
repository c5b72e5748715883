import { useCasesOf } from "../../src/application/compose.ts";
import type { Council } from "../../src/application/ports/council.ts";
import type { Instant } from "../../src/domain/calendar/civil-date.ts";
import { aCouncil, OFFICER } from "../support/builders.ts";
import { drawsFrom, type Draws } from "../support/traffic/chance.ts";
import type { TrafficMail } from "../support/traffic/expected.ts";
import { createTraffic } from "../support/traffic/traffic.ts";
import { doInMailbox, officersDeed, switchSomething } from "./colleagues.ts";
import { createWorld, WATCHED, type World } from "./microsoft/world.ts";
import { createProcess } from "./process.ts";
import { createLocks } from "./record/locks.ts";
import { openGate } from "./record/gate.ts";
import { connectRecord } from "./record/memory-record.ts";
import { acknowledgementsToTake, marksToTake } from "./record/outbox.ts";
import { backupOf, emptyTables, type Tables } from "./record/tables.ts";
import { startService, type Service, type Task } from "./service.ts";
import { createTimeline, type Timeline } from "./timeline.ts";
import { anyTrouble, CALM, type Trouble } from "./trouble.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START: Instant = "2026-03-02T08:00:00.000Z";

export interface LifeSettings {
  readonly seed: number;
  readonly days?: number;
  readonly trouble?: Trouble;
  readonly instances?: number;
  /** The first process dies at this call of its own. */
  readonly killAt?: { readonly call: number; readonly afterEffect: boolean };
  /** Mail that arrives in the place of what the seed makes. */
  readonly only?: { readonly mail: (traffic: ReturnType<typeof createTraffic>) => readonly TrafficMail[] };
}

/** A council's mail over weeks, as it was lived: what the invariants look at. */
export interface Life {
  readonly seed: number;
  readonly trouble: Trouble;
  readonly days: number;
  readonly council: Council;
  readonly timeline: Timeline;
  readonly world: World;
  readonly tables: Tables;
  readonly bugs: readonly unknown[];
  /** What a person took out of the junk folder, by Graph id. */
  readonly rescued: ReadonlySet<string>;
  /** When the record was put back to an older state, and when the service's clock was wrong. */
  readonly restored: boolean;
  readonly clockJumped: boolean;
  readonly counts: { deaths: number; restores: number; arrived: number; steps: number };
}

/** A promise that an earlier life of the record made stays in the list: people may have switched on and off again. */
const copyInto = (tables: Tables, from: Tables): void => {
  const copy = backupOf(from);
  tables.council = copy.council;
  tables.revisions = copy.revisions;
  const refill = (into: object, source: object): void => {
    for (const [name, part] of Object.entries(source)) {
      const there = (into as Record<string, unknown>)[name];
      if (part instanceof Map && there instanceof Map) {
        there.clear();
        for (const [key, value] of part) there.set(key, value);
      } else if (part instanceof Set && there instanceof Set) {
        there.clear();
        for (const member of part) there.add(member);
      }
    }
  };
  refill(tables, copy);
  refill(tables.index, copy.index);
};

/** Lives a council's weeks from a seed, and then lets everything come to rest. */
export const live = async (settings: LifeSettings): Promise<Life> => {
  const { seed, days = 30, instances = 2, killAt } = settings;
  const draws: Draws = drawsFrom(seed);
  const trouble = settings.trouble ?? anyTrouble(draws);
  const council = aCouncil();
  const mailboxes = council.mailboxes.map(({ address }) => address);
  const timeline = createTimeline(START);
  const traffic = createTraffic({ seed, council, people: draws.of([5, 60, 400]) });
  const tables = emptyTables();
  const locks = createLocks();
  const bugs: unknown[] = [];
  const rescued = new Set<string>();
  const counts = { deaths: 0, restores: 0, arrived: 0, steps: 0 };
  const end = timeline.now() + days * DAY;
  let current = trouble;
  let graphIsAway = false;
  let clockError = 0;
  let clockJumped = false;
  let isDown = false;
  let deaths = 0;
  const services: (Service | null)[] = Array.from({ length: instances }, () => null);

  const alive = (): readonly Service[] =>
    services.filter((each) => each !== null).filter((each) => each.process.isAlive());
  const anyone = (): Service | null => {
    const there = alive();
    return there.length === 0 ? null : draws.of(there);
  };
  const wake = (task: Task): void => anyone()?.wake(task);

  const nudged = new Set<string>();
  const nudge = (mailbox: string): void => {
    // Some notifications are lost, some come twice, all come when they like; and many say the same.
    if (nudged.has(mailbox) || draws.is(0.12)) return;
    nudged.add(mailbox);
    timeline.after(draws.between(200, draws.is(0.3) ? 60 * MINUTE : 4 * MINUTE), () => {
      nudged.delete(mailbox);
      if (draws.is(0.8)) wake(`read ${mailbox}`);
      else for (const service of alive()) service.wake(`read ${mailbox}`);
    });
  };

  const world = createWorld({
    timeline,
    draws,
    onNews: (mailbox) => nudge(mailbox),
    onDeparture: (departure) => {
      const answers = traffic.comesBack(departure, new Date(timeline.now()).toISOString());
      if (answers.length === 0) return;
      const delay = draws.between(3, 120) * 1000;
      timeline.after(delay, () => answers.forEach((each) => arrive(each)));
    },
  });

  const arrive = (each: TrafficMail, at = timeline.now()): void => {
    counts.arrived += 1;
    const receivedAt = new Date(at).toISOString();
    const { unreadable } = current;
    const times = draws.is(unreadable) ? draws.of([1, 2, 99]) : 0;
    world.arrive({ ...each, mail: { ...each.mail, receivedAt } }, times);
  };

  /** The next time at which something in an outbox is due, for which the real workers look every two seconds. */
  const due: Record<"marks" | "acknowledgements", number> = { marks: Infinity, acknowledgements: Infinity };
  const watchOutbox = (task: "marks" | "acknowledgements"): void => {
    const rows: readonly { readonly notBefore: Instant }[] =
      task === "marks" ? marksToTake(tables) : acknowledgementsToTake(tables);
    let first = Infinity;
    for (const { notBefore } of rows) first = Math.min(first, Date.parse(notBefore) - clockError);
    if (first === Infinity) return;
    const at = Math.max(first, timeline.now() + 1) + draws.between(0, 2_000);
    if (due[task] <= at) return;
    due[task] = at;
    timeline.at(at, () => {
      if (due[task] !== at) return;
      due[task] = Infinity;
      // Instances look into the outbox each for itself.
      for (const service of alive()) if (draws.is(0.7)) service.wake(task);
      timeline.after(3_000, watchOutboxes);
    });
  };
  const watchOutboxes = (): void => {
    watchOutbox("marks");
    watchOutbox("acknowledgements");
  };

  const start = (index: number): void => {
    if (isDown) return;
    const skew = index * 700;
    const name = `instance ${index}.${deaths}`;
    const service: Service = startService(
      createProcess(
        name,
        {
          ...{ timeline, draws, trouble: () => current, graphIsAway: () => graphIsAway },
          onDeath: () => {
            deaths += 1;
            counts.deaths += 1;
            service.stop();
            timeline.after(draws.between(2, 90) * 1000, () => start(index));
          },
        },
        index === 0 && deaths === 0 ? (killAt ?? null) : null,
      ),
      {
        ...{ timeline, draws, trouble: () => current, world, tables, locks },
        graphIsAway: () => graphIsAway,
        clockError: () => clockError + skew,
        onEnd: watchOutboxes,
        onBug: (error) => bugs.push(error),
      },
    );
    services[index] = service;
    for (const mailbox of mailboxes) service.wake(`read ${mailbox}`);
    watchOutboxes();
  };

  const setUp = useCasesOf({
    record: connectRecord(tables, locks, openGate, () => new Date(timeline.now()).toISOString()).record,
    now: () => new Date(timeline.now()).toISOString(),
  });
  const settingUp = await setUp.setUpCouncil(council);
  if (!settingUp.ok) throw new Error(settingUp.failure.message);

  /** Does something again and again, after so many milliseconds on average, until the end of the troubled time. */
  const often = (everyMs: number, happen: () => void): void => {
    const next = (): void => {
      const wait = -Math.log(1 - draws.next()) * everyMs;
      timeline.after(wait, () => {
        if (timeline.now() >= end) return;
        happen();
        next();
      });
    };
    next();
  };
  const inAMonth = (times: number, happen: () => void): void => {
    if (times > 0) often((30 * DAY) / times, happen);
  };

  const { only } = settings;
  if (only === undefined) {
    const mailsADay = draws.of([0.3, 1, 2, 5]);
    for (const mailbox of mailboxes) {
      // What lies there when the service comes: of the last hundred days, the oldest of which are never read.
      for (let old = draws.between(0, 12); old > 0; old -= 1) {
        const at = timeline.now() - draws.between(1, 100) * DAY;
        for (const each of traffic.next(mailbox, START)) arrive(each, at);
      }
      const moment = (): Instant => new Date(timeline.now()).toISOString();
      often(DAY / mailsADay, () => traffic.next(mailbox, moment()).forEach((each) => arrive(each)));
      often((1.4 * DAY) / mailsADay, () =>
        traffic.officerAnswer(mailbox, moment()).forEach((each) => arrive(each)),
      );
      often((2 * DAY) / mailsADay, () => doInMailbox(world, mailbox, draws, rescued));
    }
    let keys = 0;
    often((2 * DAY) / mailsADay, () => {
      const deed = officersDeed(tables, draws, `key-${++keys}`);
      if (deed !== null) anyone()?.officer(deed);
    });
    timeline.after(draws.between(1, 5) * DAY, () => {
      for (const mailbox of mailboxes.slice(0, draws.between(1, mailboxes.length))) {
        const all = { marks: true, flags: true, acknowledgements: true };
        anyone()?.officer((useCases) => useCases.changeWriting({ mailbox, ...all, by: OFFICER }));
      }
    });
    if (clockJumps(trouble) === 0) inAMonth(2, () => anyone()?.officer(switchSomething(council, draws)));
  } else {
    for (const mailbox of mailboxes) {
      await setUp.changeWriting({
        mailbox,
        ...{ marks: true, flags: true, acknowledgements: true, by: OFFICER },
      });
    }
    timeline.after(HOUR, () => only.mail(traffic).forEach((each) => arrive(each)));
  }

  for (let index = 0; index < instances; index += 1) start(index);
  for (const mailbox of mailboxes) often(16 * HOUR, () => wake(`read ${mailbox}`));
  often(18 * HOUR, () => wake("tags"));

  inAMonth(trouble.outages, () => {
    timeline.note("Microsoft 365 goes away");
    graphIsAway = true;
    timeline.after(draws.of([HOUR, 5 * HOUR, DAY, 7 * DAY]), () => {
      timeline.note("Microsoft 365 is back");
      graphIsAway = false;
    });
  });
  inAMonth(trouble.lostPlaces * mailboxes.length, () => {
    timeline.note("Microsoft 365 forgets a place");
    world.forgetPlaces(draws.of(mailboxes), draws.of(WATCHED));
  });
  inAMonth(clockJumps(trouble), () => {
    const jump = draws.of([HOUR, -HOUR, 7 * DAY]);
    timeline.note(`the clock jumps by ${jump / HOUR} hours`);
    clockJumped = true;
    clockError = jump;
    watchOutboxes();
    timeline.after(draws.between(1, 12) * HOUR, () => {
      timeline.note("the clock is right again");
      clockError = 0;
      watchOutboxes();
    });
  });
  inAMonth(trouble.restores, () => {
    const backup = backupOf(tables);
    timeline.note("a backup is made");
    timeline.after(draws.between(1, 96) * HOUR, () => {
      isDown = true;
      for (const service of alive()) service.process.die("for a restore");
      timeline.after(10 * MINUTE, () => {
        timeline.note("the backup is restored");
        copyInto(tables, backup);
        counts.restores += 1;
        isDown = false;
        for (let index = 0; index < instances; index += 1) start(index);
      });
    });
  });

  await timeline.runUntil(end);

  // Everything is well again: whatever was hindered comes to its end now.
  current = CALM;
  graphIsAway = false;
  clockError = 0;
  timeline.note("calm");
  const rest = clockJumped ? 9 * DAY : 2 * DAY;
  for (let at = HOUR; at < rest; at += clockJumped ? 12 * HOUR : 4 * HOUR) {
    timeline.at(end + at, () => {
      for (const service of alive()) for (const mailbox of mailboxes) service.wake(`read ${mailbox}`);
      watchOutboxes();
    });
  }
  timeline.at(end + rest - 2 * HOUR, () => wake("tags"));
  await timeline.runUntil(end + rest);
  counts.steps = timeline.steps();
  return {
    ...{ seed, trouble, days, council, timeline, world, tables, bugs, rescued, clockJumped, counts },
    restored: counts.restores > 0,
  };
};

const clockJumps = (trouble: Trouble): number => trouble.clockJumps;
