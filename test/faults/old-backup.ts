import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { countEverything, type Counts, type Expected } from "./count.ts";
import { answer, names, sendLetters } from "./mail/send-letters.ts";
import { comeToRest } from "./rest.ts";
import { LEASES_PAST_MS, openStage, type Stage } from "./stage.ts";

export interface OldBackup extends Counts {
  /** What stood in the outbox when the backup was made, by stage. */
  readonly inBackup: Readonly<Record<string, number>>;
  /** Acknowledgements that had left by the time of the restore. */
  readonly sentBefore: number;
  /** Customers who were told another reference than that under which their case is now. */
  readonly referencesChanged: number;
}

const A_DAY_MS = 86_400_000;

/** SQL beside the database itself, which nobody may use meanwhile. */
const maintain = async (url: string, work: (name: string) => readonly string[]): Promise<void> => {
  const place = new URL(url);
  const name = place.pathname.slice(1);
  place.pathname = "/postgres";
  const client = new pg.Client({ connectionString: place.href });
  await client.connect();
  try {
    await client.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [name]);
    for (const statement of work(name)) await client.query(statement);
  } finally {
    await client.end();
  }
};

const backup = (url: string): Promise<void> =>
  maintain(url, (name) => [`create database "${name}_backup" template "${name}"`]);

const restore = (url: string): Promise<void> =>
  maintain(url, (name) => [
    `drop database "${name}" with (force)`,
    `alter database "${name}_backup" rename to "${name}"`,
  ]);

const stages = async ({ database }: Stage): Promise<Readonly<Record<string, number>>> => {
  const rows = await database.query<{ stage: string; count: number }>(
    "select stage, count(*)::int from outbox where purpose = 'acknowledgement' group by stage",
  );
  return Object.fromEntries(rows.map(({ stage, count }) => [stage, count]));
};

const referencesChanged = async ({ database, graph }: Stage): Promise<number> => {
  const rows = await database.query<{ id: string; reference: string }>(
    "select message_id as id, reference from seen_message where decision = 'started-case'",
  );
  const references = new Map(rows.map(({ id, reference }) => [id, reference]));
  return graph.traffic.sends.filter(
    ({ inReplyTo, text }) => !text.includes(references.get(inReplyTo ?? "") ?? "no case"),
  ).length;
};

const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(100)) if (await isSo()) return;
  throw new Error("It never came to that.");
};

/**
 * The database is put back to a backup of which the acknowledgements were sent, drafted, about to be sent and only
 * wished for; since then all were sent, and further mail was answered.
 */
export const oldBackup = async ({ letters }: { readonly letters: number }): Promise<OldBackup> => {
  const stage = await openStage();
  try {
    const { database, graph, clock } = stage;
    const { faults, traffic } = graph;
    const expected: Expected[] = [];
    let service = await stage.start();
    await stage.switchEverythingOn();
    sendLetters(stage, expected, names("sent", letters));
    await comeToRest(stage);

    // Refused by Microsoft 365 until the backup is made: each stage of the way is in it.
    faults.decide = ({ path }) => (path.endsWith("/send") ? "refuse" : undefined);
    sendLetters(stage, expected, names("drafted", letters));
    await until(async () => (await stages(stage))["sending"] === letters);
    faults.decide = ({ path }) => (/\/send$|\/createReply$/.test(path) ? "refuse" : undefined);
    sendLetters(stage, expected, names("wished", letters));
    await until(async () => (await stages(stage))["wanted"] === letters);
    const inBackup = await stages(stage);
    await service.stop();
    await backup(database.url);

    delete faults.decide;
    service = await stage.start();
    sendLetters(stage, expected, names("later", letters));
    await comeToRest(stage);
    for (const [index, { address }] of stage.council.mailboxes.entries()) {
      answer(stage, expected, address, `sent-${index + 1}`);
      answer(stage, expected, address, `later-${index + 1}`);
    }
    await comeToRest(stage);
    const sentBefore = traffic.sends.length;
    await service.stop();
    clock.advance(A_DAY_MS);
    await restore(database.url);

    service = await stage.start();
    sendLetters(stage, expected, names("afterwards", letters));
    clock.advance(LEASES_PAST_MS);
    await comeToRest(stage);
    return {
      ...(await countEverything(stage, expected)),
      ...{ inBackup, sentBefore, referencesChanged: await referencesChanged(stage) },
    };
  } finally {
    await stage.close();
  }
};
