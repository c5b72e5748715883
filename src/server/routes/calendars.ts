import { CalendarChange, CalendarSaved, SaveCalendar } from "../../contracts/calendar.ts";
import { AdoptionPreview } from "../../contracts/standards.ts";
import { succeeded } from "../../domain/result.ts";
import type { AppDeps } from "../app-deps.ts";
import { answer } from "../problem.ts";
import type { Api } from "../request-types.ts";
import { officerOf } from "../signed-in-hook.ts";
import { movedCases, untilHungUp } from "./moved-cases.ts";
import { openCasesFollow } from "./open-cases-follow.ts";
import { refusals } from "./refusals.ts";

/** Thousands of cases are brought to other days in this time. */
const FOLLOW_MS = 5000;

/** When an authority or a service works, and what another answer to that would move. */
export const calendarRoutes = (api: Api, deps: AppDeps): void => {
  const { useCases, log } = deps;

  api.post(
    "/api/calendars/preview",
    {
      schema: {
        summary: "Which open cases other opening days would move",
        body: CalendarChange,
        response: { 200: AdoptionPreview, ...refusals },
      },
    },
    async (request, reply) =>
      answer(reply, movedCases(await useCases.previewCalendar(request.body, untilHungUp(reply)))),
  );

  api.post(
    "/api/calendars",
    {
      schema: {
        summary: "Keep the next version of opening days, unless somebody was faster; the open cases follow",
        body: SaveCalendar,
        response: { 200: CalendarSaved, ...refusals },
      },
    },
    async (request, reply) => {
      const by = officerOf(request);
      const saved = await useCases.changeCalendar({ ...request.body, by });
      if (saved.ok) log.info({ by: by.id, of: request.body.of }, "Opening days were changed");
      const recalculated = saved.ok ? await openCasesFollow(deps, FOLLOW_MS) : null;
      return answer(reply, saved.ok ? succeeded({ ...saved.value, recalculated }) : saved);
    },
  );
};
