import { countEverything, type Counts, type Expected } from "./count.ts";
import { names, sendLetters } from "./mail/send-letters.ts";
import { comeToRest } from "./rest.ts";
import { openStage } from "./stage.ts";

export interface CannotBeProcessed extends Counts {
  /** Tries of each that could not be processed. */
  readonly tries: readonly number[];
  /** Those that people are shown, with the case that was started all the same. */
  readonly shown: number;
  /** Their clocks run from the receipt. */
  readonly fromReceipt: number;
  /** Every neighbour had its case before the first of them had. */
  readonly neighboursFirst: boolean;
  /** The latest of their neighbours was recorded so many seconds after it came. */
  readonly neighboursWithinSeconds: number;
}

const POISON = "<poison@residents.example>";

/** The database takes nothing that answers this message: as a bug of ours would break on what a message carries. */
const BREAKS_ON_IT = [
  `create function refuse_poison() returns trigger language plpgsql as $$
     begin raise exception 'this message breaks the record'; end $$`,
  `create trigger refuse_poison before insert on seen_message for each row
     when (new.in_reply_to = '${POISON}') execute function refuse_poison()`,
];

/** Messages that break whatever is done with them, among others. */
export const cannotBeProcessed = async (options: {
  readonly bad: number;
  readonly neighbours: number;
}): Promise<CannotBeProcessed> => {
  const stage = await openStage();
  try {
    const { database } = stage;
    for (const statement of BREAKS_ON_IT) await database.query(statement);
    const expected: Expected[] = [];
    await stage.start();
    await stage.switchEverythingOn();
    await comeToRest(stage);
    const poison: Expected[] = [];
    sendLetters(stage, expected, names("before", Math.floor(options.neighbours / 2)));
    sendLetters(stage, poison, names("bad", options.bad), { inReplyTo: POISON, references: [POISON] });
    sendLetters(stage, expected, names("after", Math.ceil(options.neighbours / 2)));
    await comeToRest(stage);
    // What could not be read whole is answered by a person, not by a machine.
    for (const each of poison) expected.push({ ...each, acknowledged: "never" });

    const setAside = await database.query<{ tries: number; reference: string | null }>(
      "select tries, reference from set_aside where reason like '%breaks the record%' order by item",
    );
    const [late] = await database.query<{ seconds: number; first: boolean }>(
      `select max(extract(epoch from recorded_at - (event ->> 'at')::timestamptz))
           filter (where not is_bad)::float as seconds,
         max(recorded_at) filter (where not is_bad) < min(recorded_at) filter (where is_bad) as first
       from (select *, event ->> 'messageId' like '<bad%' as is_bad from case_event
         where event ->> 'type' = 'received') e`,
    );
    const [receipt] = await database.query<{ right: number }>(
      `select count(*)::int as right from case_projection p join seen_message m using (tenant, reference)
       where m.message_id like '<bad%' and p.received_at = m.received_at and p.open`,
    );
    return {
      ...(await countEverything(stage, expected)),
      tries: setAside.map(({ tries }) => tries),
      shown: setAside.filter(({ reference }) => reference !== null).length,
      fromReceipt: receipt?.right ?? 0,
      neighboursFirst: late?.first ?? false,
      neighboursWithinSeconds: Math.round((late?.seconds ?? Infinity) * 10) / 10,
    };
  } finally {
    await stage.close();
  }
};
