import { ComplianceReport, PracticeReport, TrendReport } from "../../contracts/compliance.ts";
import { ComplianceQuery, TrendQuery } from "../../contracts/requests.ts";
import type { AppDeps } from "../app-deps.ts";
import { answer } from "../problem.ts";
import type { Api } from "../request-types.ts";
import { refusals } from "./refusals.ts";

export const complianceRoute = (api: Api, { useCases }: AppDeps): void => {
  api.get(
    "/api/compliance",
    {
      schema: {
        summary: "How well the standards were kept in a period, beside the one before and a year before",
        querystring: ComplianceQuery,
        response: { 200: ComplianceReport, ...refusals },
      },
    },
    async ({ query }, reply) => answer(reply, await useCases.reportCompliance(query)),
  );

  api.get(
    "/api/compliance/trend",
    {
      schema: {
        summary: "How well the standards were kept, period after period",
        querystring: TrendQuery,
        response: { 200: TrendReport, ...refusals },
      },
    },
    async ({ query }, reply) => answer(reply, await useCases.reportTrend(query)),
  );

  api.get(
    "/api/compliance/practice",
    {
      schema: {
        summary:
          "How the cases of a period went: days, arrivals, hand-offs, extensions, pauses, late replies",
        querystring: ComplianceQuery,
        response: { 200: PracticeReport, ...refusals },
      },
    },
    async ({ query }, reply) => answer(reply, await useCases.reportPractice(query)),
  );
};
