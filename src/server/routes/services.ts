import { AllowListsAndTeams, ChangeAllowList, ChangeTeam } from "../../contracts/services.ts";
import type { AppDeps } from "../app-deps.ts";
import { answer } from "../problem.ts";
import type { Api } from "../request-types.ts";
import { officerOf } from "../signed-in-hook.ts";
import { refusals } from "./refusals.ts";
import { writable } from "./writable.ts";

const answers = { 200: AllowListsAndTeams, ...refusals };

/** Who belongs to which service, and whose mail is known to be what. */
export const serviceRoutes = (api: Api, { useCases, log }: AppDeps): void => {
  api.get(
    "/api/services",
    {
      schema: {
        summary: "The teams of the services, and the lists by which mail is known to be the council's own",
        response: answers,
      },
    },
    async (_request, reply) => answer(reply, writable(await useCases.listAllowLists())),
  );

  api.post(
    "/api/services/team",
    {
      schema: {
        summary: "Put an officer into a service's team, or out",
        body: ChangeTeam,
        response: answers,
      },
    },
    async (request, reply) => {
      const changed = await useCases.changeTeam(request.body);
      if (changed.ok) log.info({ by: officerOf(request).id, ...request.body }, "A team was changed");
      return answer(reply, writable(changed));
    },
  );

  api.post(
    "/api/services/allow-list",
    {
      schema: {
        summary: "Put an address of web forms or a mail domain on its list, or take it off",
        body: ChangeAllowList,
        response: answers,
      },
    },
    async (request, reply) => {
      const by = officerOf(request);
      const changed = await useCases.changeAllowList({ ...request.body, by });
      const { list } = request.body;
      if (changed.ok) log.info({ by: by.id, list }, "A list of senders was changed");
      return answer(reply, writable(changed));
    },
  );
};
