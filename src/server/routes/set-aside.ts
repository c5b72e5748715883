import { SetAsideList } from "../../contracts/health.ts";
import type { AppDeps } from "../app-deps.ts";
import type { Api } from "../request-types.ts";
import { refusals } from "./refusals.ts";

export const setAsideRoute = (api: Api, { record }: AppDeps): void => {
  api.get(
    "/api/set-aside",
    {
      schema: {
        summary: "Mail that could not be read, and messages that could not be tagged",
        response: { 200: SetAsideList, ...refusals },
      },
    },
    async () => {
      const [mail, tags] = await Promise.all([record.setAsideMail(), record.stuckTags()]);
      return {
        mail: [...mail],
        tags: tags.map(({ mailbox, reason, since }) => ({ mailbox, reason, since })),
      };
    },
  );
};
