import { Health } from "../../contracts/health.ts";
import type { NoticeStore } from "../../application/ports/notices.ts";
import type { MailboxPosition } from "../../application/ports/mailbox-cursors.ts";
import type { AppDeps } from "../app-deps.ts";
import type { Api } from "../request-types.ts";
import { mailboxHealth } from "../mailbox-health.ts";

interface Known {
  readonly positions: readonly MailboxPosition[];
  readonly mailboxes: readonly string[];
  readonly notifications: Awaited<ReturnType<NoticeStore["noticeHealth"]>>;
}

const NONE_KNOWN = { waiting: 0, inTrouble: 0, notReached: 0 };

const fromRecord = async ({ record, log }: AppDeps): Promise<Known | null> => {
  try {
    const [council, positions, notifications] = await Promise.all([
      record.council(),
      record.positions(),
      record.noticeHealth(),
    ]);
    return { positions, notifications, mailboxes: council?.mailboxes.map((each) => each.address) ?? [] };
  } catch (error) {
    log.warn({ err: error }, "The record cannot be reached");
    return null;
  }
};

/** How long a mailbox may have been left unread before that is worth a look. */
const freshFor = (pollSeconds: number): number => Math.max(5 * pollSeconds, 300) * 1000;

const earliest = (instants: readonly (string | null)[]): string | null =>
  instants.includes(null) ? null : ([...instants].sort()[0] ?? null);

/** GET /api/health: 200 as long as the service can do its work, 503 when it cannot reach its record. */
export const healthRoute = (api: Api, deps: AppDeps): void => {
  api.get(
    "/api/health",
    {
      schema: {
        summary: "Whether the service is well",
        description: "Public. Holds nothing personal.",
        response: { 200: Health, 503: Health },
      },
    },
    async (_request, reply) => {
      const known = await fromRecord(deps);
      const now = deps.now();
      const watched = deps.settings.graph === null ? [] : (known?.mailboxes ?? []);
      const states = mailboxHealth(watched, known?.positions ?? []);
      const since = new Date(Date.parse(now) - freshFor(deps.settings.pollSeconds)).toISOString();
      const fresh = states.filter(
        (each) => each.problem === null && each.readAt !== null && each.readAt >= since,
      );
      if (known === null) reply.code(503);
      const workers = deps.pulse.beats().map((each) => ({ ...each }));
      const well =
        known !== null &&
        known.notifications.inTrouble === 0 &&
        fresh.length === states.length &&
        workers.every((each) => each.wellSince !== null);
      return {
        status: well ? ("well" as const) : ("troubled" as const),
        record: { reachable: known !== null },
        mailboxes: {
          watched: states.length,
          fresh: fresh.length,
          oldestReadAt: earliest(states.map((each) => each.readAt)),
        },
        workers,
        notifications: known?.notifications ?? NONE_KNOWN,
        version: deps.version,
      };
    },
  );
};
