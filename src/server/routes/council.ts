import { rulesOf } from "../../application/council-rules.ts";
import type { Council } from "../../application/ports/council.ts";
import type { MailboxPosition } from "../../application/ports/mailbox-cursors.ts";
import { NOT_SET_UP } from "../../application/refusal.ts";
import type { SignedIn } from "../../application/ports/signed-in.ts";
import { CouncilView } from "../../contracts/council.ts";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import { failed, succeeded } from "../../domain/result.ts";
import type { AppDeps } from "../app-deps.ts";
import { mailboxHealth } from "../mailbox-health.ts";
import { answer } from "../problem.ts";
import type { Api } from "../request-types.ts";
import { signedInOf } from "../signed-in-hook.ts";
import { refusals } from "./refusals.ts";

const NOT_WATCHED =
  "Not watched: this installation has no secret with which to read mailboxes (CLIENT_SECRET).";

/** The first authority's date: a joint service lies in one time zone. */
const todayOf = (council: Council, now: Instant): string =>
  civilDateAt(now, council.authorities[0]?.calendar.timeZone ?? "Europe/London");

const viewOf = (
  council: Council,
  positions: readonly MailboxPosition[],
  me: SignedIn,
  now: Instant,
  watched: boolean,
): CouncilView => {
  const officer = council.officers.find((each) => each.id === me.id);
  const health = mailboxHealth(
    council.mailboxes.map((each) => each.address),
    positions,
  );
  return {
    name: council.name,
    me: { id: me.id, name: officer?.name ?? me.name, services: [...(officer?.services ?? [])] },
    authorities: council.authorities.map(({ id, name }) => ({ id, name })),
    services: council.services.map(({ id, name }) => ({ id, name })),
    mailboxes: council.mailboxes.map((each) => ({ ...each })),
    officers: council.officers.map((each) => ({ ...each, services: [...each.services] })),
    rules: rulesOf(council),
    today: todayOf(council, now),
    now,
    mailboxHealth: health.map((each) => (watched ? { ...each } : { ...each, problem: NOT_WATCHED })),
  };
};

export const councilRoute = (api: Api, { record, settings, now }: AppDeps): void => {
  api.get(
    "/api/council",
    {
      schema: {
        summary: "The council as the signed-in officer sees it, with the rules by which clocks are counted",
        response: { 200: CouncilView, ...refusals },
      },
    },
    async (request, reply) => {
      const [council, positions] = await Promise.all([record.council(), record.positions()]);
      if (council === null) return answer(reply, failed(NOT_SET_UP));
      const me = signedInOf(request);
      return answer(reply, succeeded(viewOf(council, positions, me, now(), settings.graph !== null)));
    },
  );
};
