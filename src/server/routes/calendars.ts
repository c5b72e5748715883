import type { RulesPreview } from "../../application/rules-use-cases.ts";
import { CalendarChange, CalendarSaved, SaveCalendar } from "../../contracts/calendar.ts";
import { AdoptionPreview } from "../../contracts/standards.ts";
import { succeeded } from "../../domain/result.ts";
import type { AppDeps } from "../app-deps.ts";
import { answer } from "../problem.ts";
import type { Api } from "../request-types.ts";
import { officerOf } from "../signed-in-hook.ts";
import { refusals } from "./refusals.ts";

/** Of the open cases that move: more are counted than anybody reads. */
const MOST_PREVIEWED = 100;

const firstOf = (preview: RulesPreview): RulesPreview => ({
  ...preview,
  rows: preview.rows.slice(0, MOST_PREVIEWED),
});

/** When an authority or a service works, and what another answer to that would move. */
export const calendarRoutes = (api: Api, { useCases, log }: AppDeps): void => {
  api.post(
    "/api/calendars/preview",
    {
      schema: {
        summary: "Which open cases other opening days would move",
        body: CalendarChange,
        response: { 200: AdoptionPreview, ...refusals },
      },
    },
    async (request, reply) => {
      const preview = await useCases.previewCalendar(request.body);
      return answer(reply, preview.ok ? succeeded(firstOf(preview.value)) : preview);
    },
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
      return answer(reply, saved);
    },
  );
};
