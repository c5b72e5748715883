import { Absence, CancelAbsence, People } from "../../contracts/people.ts";
import type { AppDeps } from "../app-deps.ts";
import { answer } from "../problem.ts";
import type { Api } from "../request-types.ts";
import { officerOf } from "../signed-in-hook.ts";
import { refusals } from "./refusals.ts";
import { writable } from "./writable.ts";

/** Who the officers are, who is away, and who covers. */
export const peopleRoutes = (api: Api, { useCases }: AppDeps): void => {
  api.get(
    "/api/people",
    {
      schema: {
        summary: "The officers of the council, how many open cases each has, and who is away",
        response: { 200: People, ...refusals },
      },
    },
    async (_request, reply) => answer(reply, writable(await useCases.listPeople())),
  );

  api.post(
    "/api/people/absences",
    {
      schema: {
        summary: "Plan an absence, or change the one of this id",
        body: Absence,
        response: { 200: People, ...refusals },
      },
    },
    async (request, reply) =>
      answer(reply, writable(await useCases.planAbsence({ ...request.body, by: officerOf(request) }))),
  );

  api.post(
    "/api/people/absences/cancel",
    {
      schema: {
        summary: "Take an absence away",
        body: CancelAbsence,
        response: { 200: People, ...refusals },
      },
    },
    async (request, reply) => answer(reply, writable(await useCases.cancelAbsence(request.body))),
  );
};
