import type { Refusal } from "../../application/refusal.ts";
import { BringIn, MessageView, StartClock } from "../../contracts/message.ts";
import { MessageQuery } from "../../contracts/requests.ts";
import { failed, type Result } from "../../domain/result.ts";
import type { AppDeps } from "../app-deps.ts";
import { answer, type EdgeFailure } from "../problem.ts";
import type { Api } from "../request-types.ts";
import { officerOf } from "../signed-in-hook.ts";
import { refusals } from "./refusals.ts";

/** Why a message is not known: nobody has asked us to watch its mailbox, or we have not come to it yet. */
const whyNotSeen = async (
  { record, settings }: AppDeps,
  mailbox: string | undefined,
  refusal: Refusal,
): Promise<EdgeFailure> => {
  if (refusal.code !== "message-not-found" && refusal.code !== "mailbox-unknown") return refusal;
  const council = await record.council();
  const named = mailbox?.toLowerCase();
  if (named !== undefined && !council?.mailboxes.some((each) => each.address.toLowerCase() === named)) {
    return {
      code: "mailbox-not-watched",
      message: `${named} is not one of the mailboxes that are watched, so its messages have no clocks.`,
      field: "mailbox",
    };
  }
  return {
    code: "message-not-seen",
    message: `This message has not been read yet. Mailboxes are read every ${settings.pollSeconds} seconds; look again in a moment.`,
    field: "messageId",
  };
};

export const messageRoutes = (api: Api, deps: AppDeps): void => {
  api.get(
    "/api/messages",
    {
      schema: {
        summary: "What was decided about one message, and its case",
        querystring: MessageQuery,
        response: { 200: MessageView, ...refusals },
      },
    },
    async ({ query: { messageId, mailbox } }, reply) => {
      const found = await deps.useCases.findMessage({ messageId, mailbox: mailbox?.toLowerCase() ?? null });
      const told: Result<MessageOf<typeof found>, EdgeFailure> = found.ok
        ? found
        : failed(await whyNotSeen(deps, mailbox, found.failure));
      return answer(reply, told);
    },
  );

  api.post(
    "/api/messages/start-clock",
    {
      schema: {
        summary: "It is from the public: start the clock, from the original receipt",
        body: StartClock,
        response: { 200: MessageView, ...refusals },
      },
    },
    async (request, reply) => {
      const { mailbox, messageId } = request.body;
      const by = officerOf(request);
      return answer(reply, await deps.useCases.startClock({ mailbox: mailbox.toLowerCase(), messageId, by }));
    },
  );

  api.post(
    "/api/messages/bring-in",
    {
      schema: {
        summary: "Take a message of an officer's own mailbox into a team's record",
        body: BringIn,
        response: { 200: MessageView, ...refusals },
      },
    },
    async (request, reply) =>
      answer(reply, await deps.useCases.bringIn({ ...request.body, by: officerOf(request) })),
  );
};

type MessageOf<R> = R extends { readonly ok: true; readonly value: infer V } ? V : never;
