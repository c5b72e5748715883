import { LookedAfter, SetAsideList } from "../../contracts/health.ts";
import type { CaseRecord } from "../../application/ports/record.ts";
import type { Refusal } from "../../application/refusal.ts";
import { failed, succeeded } from "../../domain/result.ts";
import type { AppDeps } from "../app-deps.ts";
import { answer } from "../problem.ts";
import type { Api } from "../request-types.ts";
import { refusals } from "./refusals.ts";

/** So often mail is tried before a case is started from little. */
const TRIES = 3;

const STILL_TRIED: Refusal = {
  code: "still-being-tried",
  message: "This message is still being tried and has no case yet. Look again in a minute or two.",
};

/** Taken off the list now, it would never be tried again, and nobody's clock would run. */
const isStillTried = async (
  record: CaseRecord,
  { mailbox, item }: { readonly mailbox: string; readonly item: string },
): Promise<boolean> => {
  const mail = (await record.setAsideMail()).find((each) => each.mailbox === mailbox && each.item === item);
  return mail !== undefined && mail.graphId !== null && mail.reference === null && mail.tries < TRIES;
};

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
    async ({ body }, reply) => {
      if (body.type === "unsettled") await record.dismiss(body);
      else if (await isStillTried(record, body)) return answer(reply, failed(STILL_TRIED));
      else await record.takeBack(body);
      return answer(reply, succeeded(await listOf(record)));
    },
  );
};
