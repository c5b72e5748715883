import { CaseView, LogLetter } from "../../contracts/case.ts";
import type { AppDeps } from "../app-deps.ts";
import { answer } from "../problem.ts";
import type { Api } from "../request-types.ts";
import { officerOf } from "../signed-in-hook.ts";
import { refusals } from "./refusals.ts";

export const letterRoute = (api: Api, { useCases }: AppDeps): void => {
  api.post(
    "/api/letters",
    {
      schema: {
        summary: "Log a letter, fax or call-back, at most once per key",
        body: LogLetter,
        response: { 200: CaseView, ...refusals },
      },
    },
    async (request, reply) =>
      answer(reply, await useCases.logLetter({ ...request.body, by: officerOf(request) })),
  );
};
