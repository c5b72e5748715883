import { DeskPage, DeskQuery, RemoveView, SavedView, SavedViews } from "../../contracts/desk.ts";
import type { AppDeps } from "../app-deps.ts";
import { answer } from "../problem.ts";
import type { Api } from "../request-types.ts";
import { officerOf } from "../signed-in-hook.ts";
import { refusals } from "./refusals.ts";

/** The team's desk, and the views of it that an officer has named. */
export const deskRoutes = (api: Api, { useCases }: AppDeps): void => {
  api.get(
    "/api/desk",
    {
      schema: {
        summary: "What waits, in order of what is due next, and how long each list is",
        querystring: DeskQuery,
        response: { 200: DeskPage, ...refusals },
      },
    },
    async (request, reply) => {
      const { list = "open", whose = "all", search, ...same } = request.query;
      const text = search === undefined ? {} : { text: search };
      return answer(
        reply,
        await useCases.listDesk({ ...same, ...text, list, whose, by: officerOf(request) }),
      );
    },
  );

  api.get(
    "/api/views",
    {
      schema: { summary: "The signed-in officer's named views", response: { 200: SavedViews, ...refusals } },
    },
    async (request, reply) => answer(reply, await useCases.listViews({ by: officerOf(request) })),
  );

  api.post(
    "/api/views",
    {
      schema: {
        summary: "Name a view for oneself; a name that is taken names this view from then on",
        body: SavedView,
        response: { 200: SavedViews, ...refusals },
      },
    },
    async (request, reply) =>
      answer(reply, await useCases.saveView({ ...request.body, by: officerOf(request) })),
  );

  api.post(
    "/api/views/remove",
    {
      schema: {
        summary: "Remove a named view",
        body: RemoveView,
        response: { 200: SavedViews, ...refusals },
      },
    },
    async (request, reply) =>
      answer(reply, await useCases.removeView({ ...request.body, by: officerOf(request) })),
  );
};
