import type { Kysely } from "kysely";
import { setTimeout as pause } from "node:timers/promises";
import { RecordBusy, RecordUnavailable, type CaseWriter } from "../../../application/ports/case-writer.ts";
import type { Now } from "../../../application/ports/now.ts";
import { codeOf, messageOf } from "../error-code.ts";
import type { RulesWriter } from "../../../application/ports/rules.ts";
import type { Schema } from "../schema.ts";
import { holdRules, rulesChange, type KnownRevisions } from "./rules-store.ts";
import { caseTransaction } from "./transaction.ts";

const MOST_TRIES = 8;

/** Another writer was faster: unique violation, serialization failure, deadlock. */
const FASTER = new Set(["23505", "40001", "40P01"]);

/** The connection failed, or the server is going down, starting, full, or out of connections. */
const isUnavailable = (error: unknown): boolean => {
  const code = codeOf(error);
  if (/^(08|53|57P|58)/.test(code) || /^E(CONN|PIPE|TIMEDOUT|HOST|NET)/.test(code)) return true;
  return (
    code === "" &&
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable/.test(
      messageOf(error),
    )
  );
};

/** Tries again while another writer is faster, not in step with it. */
const persistently = async <T>(attempt: () => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (isUnavailable(error)) {
        throw new RecordUnavailable("The database can not be reached just now.", { cause: error });
      }
      if (!FASTER.has(codeOf(error))) throw error;
      if (tries >= MOST_TRIES) {
        throw new RecordBusy("Others are writing to the same cases. Try again.", { cause: error });
      }
      await pause(Math.random() * 10 * 2 ** tries);
    }
  }
};

export const caseWriter = (
  database: Kysely<Schema>,
  tenant: string,
  now: Now,
  known: KnownRevisions,
): CaseWriter & RulesWriter => ({
  transaction: (work) =>
    persistently(() =>
      database.transaction().execute(async (transaction) => {
        await holdRules(tenant, false).execute(transaction);
        return work(caseTransaction(transaction, tenant, now, known));
      }),
    ),

  changeRules: (work) =>
    persistently(() =>
      database.transaction().execute(async (transaction) => {
        await holdRules(tenant, true).execute(transaction);
        return work(rulesChange(transaction, tenant, now));
      }),
    ),
});
