import { openRules, type OpenRules } from "../../application/rules/rules-book.ts";
import type { CaseView, MessageView } from "../../application/views/case-view.ts";
import { FirstLook } from "../../contracts/first-look.ts";
import { MessageQuery } from "../../contracts/requests.ts";
import { succeeded } from "../../domain/result.ts";
import type { ElementTree } from "../../ui/countdown/element-tree.ts";
import { viewOfCase, type CountingCouncil } from "../../ui/first-picture/first-view.ts";
import { paneTree } from "../../ui/first-picture/pane-tree.ts";
import type { AppDeps } from "../app-deps.ts";
import { answer } from "../problem.ts";
import type { Api } from "../request-types.ts";
import { refusals } from "./refusals.ts";

const countingCouncil = async (needs: OpenRules): Promise<CountingCouncil | null> => {
  const opened = await openRules(needs);
  if (opened === null) return null;
  const { council, book } = opened;
  return { rules: book.at(book.current), rulesRevision: book.current, services: council.services };
};

const pictureOf = (matter: CaseView, council: CountingCouncil | null): ElementTree | null => {
  const view = viewOfCase(matter, council, matter.asOf);
  const toldAt = Date.parse(matter.asOf);
  return view && paneTree({ view, toldAt, away: false }, toldAt);
};

export const firstLookRoute = (api: Api, { useCases, record, now }: AppDeps): void => {
  const lookAt = async (message: MessageView) => ({
    message,
    picture: message.case && pictureOf(message.case, await countingCouncil({ record, now })),
  });

  api.get(
    "/api/first-look",
    {
      schema: {
        summary: "One message, and the clocks of its case as the pane shows them before anything else",
        querystring: MessageQuery,
        response: { 200: FirstLook, ...refusals },
      },
    },
    async ({ query: { messageId, mailbox } }, reply) => {
      const found = await useCases.findMessage({ messageId, mailbox: mailbox?.toLowerCase() ?? null });
      return answer(reply, found.ok ? succeeded(await lookAt(found.value)) : found);
    },
  );
};
