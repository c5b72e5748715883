import { sql, type Kysely } from "kysely";
import type { NoticeReach, NoticeStore, RecentNotice } from "../../../../application/ports/notices.ts";
import type { Now } from "../../../../application/ports/now.ts";
import type { Schema } from "../../schema.ts";
import { storable } from "../rows.ts";

const MOST_RECENT = 10;

type Switch = Awaited<ReturnType<NoticeStore["noticeSwitches"]>>[number];
interface ReachRow {
  readonly problem: string | null;
  readonly at: string;
}

const reachOf = ({ problem, at }: ReachRow): NoticeReach => ({ reached: problem === null, problem, at });

/** Whether Teams took the last message for an officer. */
export const writeReach = async (
  database: Kysely<Schema>,
  tenant: string,
  { officerId, problem, moment }: { officerId: string; problem: string | null; moment: string },
): Promise<void> => {
  await sql`insert into notice_reach (tenant, officer_id, problem, at)
    values (${tenant}, ${officerId}, ${problem === null ? null : storable(problem).slice(0, 2000)}, ${moment})
    on conflict (tenant, officer_id) do update set problem = excluded.problem, at = excluded.at`.execute(
    database,
  );
};

/** What each officer wants, and whether they can be reached. */
export const noticePeople = (
  database: Kysely<Schema>,
  tenant: string,
  now: Now,
): Pick<NoticeStore, "noticeSwitches" | "switchNotice" | "noteReach" | "noticesOf"> => {
  const switches = async (officerId: string | null): Promise<readonly Switch[]> => {
    const { rows } = await sql<Switch>`
      select officer_id as "officerId", kind, wanted from notice_switch
      where tenant = ${tenant} and (${officerId}::text is null or officer_id = ${officerId})`.execute(
      database,
    );
    return rows;
  };
  const reachesOf = async (officerId: string): Promise<readonly ReachRow[]> => {
    const { rows } = await sql<ReachRow>`
      select problem, at from notice_reach where tenant = ${tenant} and officer_id = ${officerId}`.execute(
      database,
    );
    return rows;
  };

  return {
    noticeSwitches: () => switches(null),

    async switchNotice({ officerId, kind, wanted }) {
      await sql`insert into notice_switch (tenant, officer_id, kind, wanted, saved_at)
        values (${tenant}, ${officerId}, ${kind}, ${wanted}, ${now()})
        on conflict (tenant, officer_id, kind) do update set wanted = excluded.wanted, saved_at = excluded.saved_at`.execute(
        database,
      );
    },

    noteReach: (officerId, problem) => writeReach(database, tenant, { officerId, problem, moment: now() }),

    async noticesOf(officerId) {
      const [switched, [reach], held, recent] = await Promise.all([
        switches(officerId),
        reachesOf(officerId),
        sql<{ readonly held: number }>`
          select count(*)::int as held from notice_item
          where tenant = ${tenant} and officer_id = ${officerId} and state in ('held', 'grouped')`.execute(
          database,
        ),
        sql<{ readonly kind: RecentNotice["kind"]; readonly said: RecentNotice; readonly at: string }>`
          select kind, said, settled_at as at from notice
          where tenant = ${tenant} and officer_id = ${officerId} and state = 'sent'
          order by settled_at desc limit ${MOST_RECENT}`.execute(database),
      ]);
      return {
        switches: Object.fromEntries(switched.map(({ kind, wanted }) => [kind, wanted])),
        reach: reach === undefined ? null : reachOf(reach),
        held: held.rows[0]?.held ?? 0,
        recent: recent.rows.map(({ kind, said, at }) => ({ ...said, kind, at })),
      };
    },
  };
};
