import { councilToday } from "../../application/council-today.ts";
import type { Council } from "../../application/ports/council.ts";
import type { MailboxPosition } from "../../application/ports/mailbox-cursors.ts";
import { templatesInUse, type AuthorityTemplates } from "../../application/replies/templates-in-use.ts";
import { openRules, type RulesBook } from "../../application/rules/rules-book.ts";
import { targetsOf, withTargets } from "../../application/rules/targets.ts";
import { NOT_SET_UP } from "../../application/refusal.ts";
import type { SignedIn } from "../../application/ports/signed-in.ts";
import { CouncilView } from "../../contracts/council.ts";
import type { ReplyTemplate } from "../../contracts/reply-template.ts";
import type { Absence } from "../../domain/absence/absence.ts";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { zoneToTell } from "../../domain/calendar/told-zone.ts";
import { failed, succeeded } from "../../domain/result.ts";
import type { AppDeps } from "../app-deps.ts";
import { mailboxHealth } from "../mailbox-health.ts";
import { answer } from "../problem.ts";
import type { Api } from "../request-types.ts";
import { signedInOf } from "../signed-in-hook.ts";
import { refusals } from "./refusals.ts";

const NOT_WATCHED =
  "Not watched: this installation has no secret with which to read mailboxes (CLIENT_SECRET).";

/** Browsers need long to find out when the clocks change; here it is known. */
const zonesOf = (council: Council, today: string): CouncilView["zones"] =>
  [...new Set(council.authorities.map(({ calendar }) => calendar.timeZone))].map((timeZone) => {
    const told = zoneToTell(timeZone, today);
    return { ...told, offsets: told.offsets.map((each) => [...each]) };
  });

/** The rules of today for each authority, and how far the bank holidays reach that they count with. */
const rulesView = (
  council: Council,
  book: RulesBook,
): Pick<CouncilView, "rules" | "rulesRevision" | "bankHolidaysKnownTo"> => {
  const targetOf = targetsOf(council);
  const rules = Object.entries(book.at(book.current));
  return {
    rules: Object.fromEntries(rules.map(([id, each]) => [id, withTargets(each, id, targetOf)])),
    rulesRevision: book.current,
    bankHolidaysKnownTo: Math.min(...rules.map(([, { bankHolidays }]) => bankHolidays.lastYear)),
  };
};

const viewOf = (
  council: Council,
  book: RulesBook,
  positions: readonly MailboxPosition[],
  templates: readonly AuthorityTemplates[],
  absences: readonly Absence[],
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
    ...rulesView(council, book),
    zones: zonesOf(council, councilToday(council, now)),
    today: councilToday(council, now),
    now,
    absences: absences.map(({ id, officer, from, to, coveredBy }) => ({ id, officer, from, to, coveredBy })),
    replyTemplates: Object.fromEntries(
      templates.map((each) => [each.authority, structuredClone(each.templates) as ReplyTemplate[]]),
    ),
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
      const [positions, saved, opened] = await Promise.all([
        record.positions(),
        record.savedReplyTemplates(),
        openRules({ record, now }),
      ]);
      if (opened === null) return answer(reply, failed(NOT_SET_UP));
      const { council, book } = opened;
      const absences = await record.absencesFrom(councilToday(council, now()));
      const me = signedInOf(request);
      const watched = settings.graph !== null;
      const templates = templatesInUse(council, saved);
      return answer(
        reply,
        succeeded(viewOf(council, book, positions, templates, absences, me, now(), watched)),
      );
    },
  );
};
