import { LookedAfter, SetAsideList } from "../../contracts/health.ts";
import type { CaseRecord } from "../../application/ports/record.ts";
import type { AppDeps } from "../app-deps.ts";
import type { Api } from "../request-types.ts";
import { refusals } from "./refusals.ts";

const listOf = async (record: CaseRecord): Promise<SetAsideList> => {
  const [mail, unsettled] = await Promise.all([record.setAsideMail(), record.unsettled()]);
  return {
    mail: mail.map(({ mailbox, item, reason, tries, lastTriedAt, reference }) => ({
      ...{ mailbox, item, reason, tries, lastTriedAt, reference },
    })),
    unsettled: unsettled.map((each) => ({ ...each })),
  };
};

export const setAsideRoute = (api: Api, { record }: AppDeps): void => {
  api.get(
    "/api/set-aside",
    {
      schema: {
        summary: "Mail that could not be taken in, and what could not be written to a mailbox",
        response: { 200: SetAsideList, ...refusals },
      },
    },
    () => listOf(record),
  );

  api.post(
    "/api/set-aside/looked-after",
    {
      schema: {
        summary: "A person has looked after an entry of the list: it is shown no more",
        body: LookedAfter,
        response: { 200: SetAsideList, ...refusals },
      },
    },
    async ({ body }) => {
      if (body.type === "mail") await record.takeBack(body);
      else await record.dismiss(body);
      return listOf(record);
    },
  );
};
