import { brokenPromises } from "./invariants.ts";
import { live, type Life } from "./life.ts";
import { troubleNamed } from "./trouble.ts";

/** What many lives add up to. */
export interface Tally {
  readonly mailboxDays: number;
  readonly lives: number;
  readonly mails: number;
  readonly cases: number;
  readonly acknowledgementsSent: number;
  /** Those of which nobody knows whether they went out: each is shown to a person. */
  readonly acknowledgementsUnknown: number;
  readonly deaths: number;
  readonly restores: number;
  readonly steps: number;
  readonly broken: number;
  readonly seedsBroken: readonly number[];
  /** Of all that happened, in any order of the lives: the same again for the same seeds. */
  readonly digest: number;
}

const NONE: Tally = {
  ...{ mailboxDays: 0, lives: 0, mails: 0, cases: 0, acknowledgementsSent: 0, acknowledgementsUnknown: 0 },
  ...{ deaths: 0, restores: 0, steps: 0, broken: 0, seedsBroken: [], digest: 0 },
};

export const addTo = (a: Tally, b: Tally): Tally => ({
  mailboxDays: a.mailboxDays + b.mailboxDays,
  lives: a.lives + b.lives,
  mails: a.mails + b.mails,
  cases: a.cases + b.cases,
  acknowledgementsSent: a.acknowledgementsSent + b.acknowledgementsSent,
  acknowledgementsUnknown: a.acknowledgementsUnknown + b.acknowledgementsUnknown,
  deaths: a.deaths + b.deaths,
  restores: a.restores + b.restores,
  steps: a.steps + b.steps,
  broken: a.broken + b.broken,
  seedsBroken: [...a.seedsBroken, ...b.seedsBroken].sort((one, other) => one - other),
  digest: (a.digest + b.digest) >>> 0,
});

export const tallyOf = (life: Life, broken: number): Tally => ({
  mailboxDays: life.days * life.council.mailboxes.length,
  lives: 1,
  mails: life.counts.arrived,
  cases: life.tables.cases.size,
  acknowledgementsSent: life.world.departures.length,
  acknowledgementsUnknown: [...life.tables.acknowledgements.values()].filter(
    ({ stage }) => stage === "unknown",
  ).length,
  deaths: life.counts.deaths,
  restores: life.counts.restores,
  steps: life.counts.steps,
  broken,
  seedsBroken: broken > 0 ? [life.seed] : [],
  digest: Number.parseInt(life.timeline.digest().slice(8), 16),
});

const LAST_STEPS = 40;

/** Lives one seed after the other, and tells of every promise that was broken, with what went before. */
export const livesFrom = async (
  of: {
    readonly first: number;
    readonly lives: number;
    readonly every: number;
    readonly days: number;
    readonly trouble?: string;
  },
  tell: (line: string) => void,
): Promise<Tally> => {
  const trouble = of.trouble === undefined ? undefined : troubleNamed(of.trouble);
  let tally = NONE;
  for (let count = 0; count < of.lives; count += 1) {
    const seed = of.first + count * of.every;
    const life = await live({ seed, days: of.days, ...(trouble !== undefined && { trouble }) });
    const broken = brokenPromises(life);
    tally = addTo(tally, tallyOf(life, broken.length));
    if (broken.length === 0) continue;
    tell(`Seed ${seed} (${life.trouble.name}) broke ${broken.length}:`);
    for (const { promise, detail } of broken.slice(0, 10)) tell(`  ${promise}: ${detail}`);
    for (const step of life.timeline.lastSteps(LAST_STEPS)) tell(`    ${step}`);
  }
  return tally;
};
