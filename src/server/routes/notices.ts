import { Notices, SwitchNotice } from "../../contracts/notices.ts";
import type { AppDeps } from "../app-deps.ts";
import { answer } from "../problem.ts";
import type { Api } from "../request-types.ts";
import { officerOf } from "../signed-in-hook.ts";
import { refusals } from "./refusals.ts";

/** What officers are told in Teams: everybody sees and switches their own. */
export const noticeRoutes = (api: Api, { useCases }: AppDeps): void => {
  api.get(
    "/api/notices",
    {
      schema: {
        summary: "What the signed-in officer is told in Teams, and whether it gets there",
        response: { 200: Notices, ...refusals },
      },
    },
    async (request, reply) => answer(reply, await useCases.listNotices({ by: officerOf(request) })),
  );

  api.post(
    "/api/notices/switch",
    {
      schema: {
        summary: "Be told something in Teams, or be told it no more",
        body: SwitchNotice,
        response: { 200: Notices, ...refusals },
      },
    },
    async (request, reply) =>
      answer(reply, await useCases.switchNotice({ ...request.body, by: officerOf(request) })),
  );

  api.post(
    "/api/notices/test",
    {
      schema: {
        summary: "Send the signed-in officer a test notification at once",
        response: { 200: Notices, ...refusals },
      },
    },
    async (request, reply) => answer(reply, await useCases.sendTestNotice({ by: officerOf(request) })),
  );
};
