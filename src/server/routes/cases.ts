import type { CaseQuery, UseCases } from "../../application/use-cases.ts";
import { CaseList, CaseView, MergeCases, RecordFact } from "../../contracts/case.ts";
import { RecordedFacts, RecordFacts } from "../../contracts/facts.ts";
import { CaseReference, CasesQuery } from "../../contracts/requests.ts";
import { succeeded } from "../../domain/result.ts";
import type { AppDeps } from "../app-deps.ts";
import { answer, problemOf } from "../problem.ts";
import type { Api } from "../request-types.ts";
import { officerOf, signedInOf } from "../signed-in-hook.ts";
import { refusals } from "./refusals.ts";

/** What each word of the address means; words that are outcomes themselves stand for themselves. */
const outcomesOf = (
  outcome: NonNullable<CasesQuery["outcome"]>,
): Pick<CaseQuery, "outcomes" | "metBy" | "answerDays"> => {
  switch (outcome) {
    case "denominator":
      return { outcomes: ["met", "missed", "missed-open"] };
    case "missed":
      return { outcomes: ["missed", "missed-open"] };
    case "answered":
      return { outcomes: ["met", "missed"], answerDays: "0-" };
    case "met-automatically":
      return { outcomes: ["met"], metBy: "machine" };
    case "met-by-holding-reply":
      return { outcomes: ["met"], metBy: "holding-reply" };
    case "met-by-extension":
      return { outcomes: ["met"], metBy: "extension" };
    default:
      return { outcomes: [outcome] };
  }
};

const ownerOf = (owner: string, me: string): string | null => {
  if (owner === "none") return null;
  return owner === "me" ? me : owner;
};

/** The words of the address in the words of the use case. */
const queryOf = (asked: CasesQuery, me: string): CaseQuery => {
  const { list, owner, search, standard, outcome, timeUnknown, extended, paused, ...same } = asked;
  return {
    ...(outcome !== undefined && outcomesOf(outcome)),
    ...same,
    askedBy: me,
    ...(list !== undefined && { state: list }),
    ...(owner !== undefined && { owner: ownerOf(owner, me) }),
    ...(search !== undefined && { text: search }),
    ...(standard !== undefined && { standardId: standard }),
    ...(timeUnknown !== undefined && { timeUnknown: true }),
    ...(extended !== undefined && { extended: true }),
    ...(paused !== undefined && { paused: true }),
  };
};

type Recorded = Extract<Awaited<ReturnType<UseCases["recordFacts"]>>, { ok: true }>["value"][number];

const toldOf = ({ reference, recorded }: Recorded) =>
  recorded.ok
    ? { reference, events: recorded.value, problem: null }
    : { reference, events: null, problem: problemOf(recorded.failure) };

export const caseRoutes = (api: Api, { useCases }: AppDeps): void => {
  api.get(
    "/api/cases",
    {
      schema: {
        summary: "Cases, in order of the next due date",
        querystring: CasesQuery,
        response: { 200: CaseList, ...refusals },
      },
    },
    async (request, reply) =>
      answer(reply, await useCases.listCases(queryOf(request.query, signedInOf(request).id))),
  );

  api.get(
    "/api/cases/:reference",
    {
      schema: {
        summary: "One case, whole",
        params: CaseReference,
        response: { 200: CaseView, ...refusals },
      },
    },
    async (request, reply) => answer(reply, await useCases.findCase(request.params.reference)),
  );

  api.post(
    "/api/cases/:reference/events",
    {
      schema: {
        summary: "Record a fact against a case, at most once per key",
        params: CaseReference,
        body: RecordFact,
        response: { 200: CaseView, ...refusals },
      },
    },
    async (request, reply) => {
      const { key, fact } = request.body;
      const { reference } = request.params;
      return answer(reply, await useCases.recordFact({ reference, key, fact, by: officerOf(request) }));
    },
  );

  api.post(
    "/api/cases/events",
    {
      schema: {
        summary: "Record facts against several cases, each at most once per key",
        body: RecordFacts,
        response: { 200: RecordedFacts, ...refusals },
      },
    },
    async (request, reply) => {
      const recorded = await useCases.recordFacts({ ...request.body, by: officerOf(request) });
      return answer(reply, recorded.ok ? succeeded({ cases: recorded.value.map(toldOf) }) : recorded);
    },
  );

  api.post(
    "/api/cases/:reference/merge",
    {
      schema: {
        summary: "Answer a case under another about the same matter, at most once per key",
        params: CaseReference,
        body: MergeCases,
        response: { 200: CaseView, ...refusals },
      },
    },
    async (request, reply) => {
      const { key, into } = request.body;
      const { reference } = request.params;
      return answer(reply, await useCases.mergeCases({ reference, into, key, by: officerOf(request) }));
    },
  );
};
