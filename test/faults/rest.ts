import { setTimeout as pause } from "node:timers/promises";
import type { StoredMail } from "../../src/demo/graph/world/stored-mail.ts";
import { LEASES_PAST_MS, type Watched } from "./stage.ts";

/** Folders that the service does not read. */
const NOT_READ = new Set(["drafts", "deleteditems", "outbox"]);
const LOOK_EVERY_MS = 100;
/** After so long without progress only the clock can help: leases, limits and patience after failures. */
const NO_PROGRESS_MS = 3_000;

interface Standing {
  readonly unread: number;
  readonly owed: number;
  readonly sent: number;
  /** Milliseconds until the next of what is owed is due. */
  readonly dueInMs: number;
}

/** Tells of a mail whether the record knows it, where it lies now. */
const recordedMail = async ({ database }: Watched): Promise<(mail: StoredMail) => boolean> => {
  const seen = await database.query<{ key: string; inJunk: boolean }>(
    `select mailbox || ' ' || message_id as key, folder = 'junk' and mail_class = 'spam' as "inJunk"
     from seen_message
     union all select mailbox || ' ' || item, false from set_aside where reference is not null`,
  );
  const known = new Map(seen.map(({ key, inJunk }) => [key, inJunk]));
  return ({ mailbox, id, internetMessageId, folder }) => {
    const inJunk = known.get(`${mailbox} ${internetMessageId}`) ?? known.get(`${mailbox} ${id}`);
    // A letter that a person took out of the junk folder is to be decided anew.
    return inJunk === false || (inJunk === true && folder === "junkemail");
  };
};

const unreadMail = async (stage: Watched): Promise<readonly StoredMail[]> => {
  const { graph, council } = stage;
  const known = await recordedMail(stage);
  return council.mailboxes.flatMap(({ address }) =>
    graph.world
      .folders(address)
      .filter(({ key }) => !NOT_READ.has(key))
      .flatMap(({ key }) => graph.world.messagesIn(address, key))
      .filter((mail) => !mail.isDraft && !known(mail)),
  );
};

/** What is known of the mail that is unread, for whoever has to find out why. */
const whatIsUnread = async (stage: Watched): Promise<string> => {
  const mails = await unreadMail(stage);
  const seen = await stage.database.query(
    `select mailbox, folder, message_id, mail_class from seen_message where message_id = any($1::text[])`,
    [mails.map(({ internetMessageId }) => internetMessageId)],
  );
  const cursors = await stage.database.query(`select * from mailbox_cursor`);
  return JSON.stringify({ unread: mails, seen, cursors });
};

/** What Microsoft 365 holds that the record does not know, and what the outbox still owes. */
export const standing = async (stage: Watched): Promise<Standing> => {
  const { database, graph, council, clock } = stage;
  const unread = (await unreadMail(stage)).length;
  const [owed] = await database.query<{ owed: number; next: Date | null }>(
    `select count(*)::int as owed, min(not_before) as next from outbox
     where written_version < version and (purpose = 'acknowledgement' or attempts < 10)`,
  );
  const [read] = await database.query<{ folders: number }>(
    `select count(distinct mailbox)::int as folders from mailbox_cursor
     where folder = 'sent' and caught_up_at is not null`,
  );
  const neverRead = council.mailboxes.length - (read?.folders ?? 0);
  const next = owed === undefined || owed.next === null ? Date.parse(clock.now()) : owed.next.getTime();
  return {
    unread: unread + neverRead,
    owed: owed?.owed ?? 0,
    sent: graph.traffic.sends.length,
    dueInMs: next - Date.parse(clock.now()),
  };
};

/**
 * Waits until everything is read and nothing is owed any more. Where nothing moves the clock is put forward, as far as
 * the next thing that is due. Gives up after many turns of the clock, and says what is left.
 */
export const comeToRest = async (stage: Watched, turns = 60): Promise<{ readonly clockTurns: number }> => {
  let quiet = 0;
  let progressAt = Date.now();
  let last = "";
  for (let clockTurns = 0; ;) {
    const now = await standing(stage);
    quiet = now.unread === 0 && now.owed === 0 ? quiet + 1 : 0;
    // Twice, with a reading in between: an answer of ours that has just been sent is read as well.
    if (quiet > 2) return { clockTurns };
    const words = JSON.stringify([now.unread, now.owed, now.sent]);
    if (words !== last) {
      last = words;
      progressAt = Date.now();
    }
    const isLate = Date.now() - progressAt > NO_PROGRESS_MS;
    if (isLate) {
      if (clockTurns === turns) {
        throw new Error(`It does not come to rest: ${JSON.stringify(now)} ${await whatIsUnread(stage)}`);
      }
      clockTurns += 1;
      stage.clock.advance(now.unread > 0 ? LEASES_PAST_MS : Math.max(now.dueInMs + 1_000, 1_000));
      progressAt = Date.now();
    }
    await pause(LOOK_EVERY_MS);
  }
};
