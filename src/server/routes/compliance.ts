import { ComplianceReport } from "../../contracts/compliance.ts";
import { ComplianceQuery } from "../../contracts/requests.ts";
import type { AppDeps } from "../app-deps.ts";
import { answer } from "../problem.ts";
import type { Api } from "../request-types.ts";
import { refusals } from "./refusals.ts";

export const complianceRoute = (api: Api, { useCases }: AppDeps): void => {
  api.get(
    "/api/compliance",
    {
      schema: {
        summary: "How well the standards were kept in a period",
        querystring: ComplianceQuery,
        response: { 200: ComplianceReport, ...refusals },
      },
    },
    async ({ query: { period, authority } }, reply) =>
      answer(reply, await useCases.reportCompliance({ period, authority: authority ?? null })),
  );
};
