import Type from "typebox";
import type { ReplyTemplateList } from "../../application/replies/list-reply-templates.ts";
import { AboutToSend, BeforeSending } from "../../contracts/before-sending.ts";
import { AnswerBegun, ReplyTemplates, SaveReplyTemplates } from "../../contracts/reply-template.ts";
import { CaseReference } from "../../contracts/requests.ts";
import { succeeded, type Failure, type Result } from "../../domain/result.ts";
import type { AppDeps } from "../app-deps.ts";
import { answer } from "../problem.ts";
import type { Api } from "../request-types.ts";
import { officerOf } from "../signed-in-hook.ts";
import { refusals } from "./refusals.ts";

/** Forty templates in two languages are larger than anything else that is sent here. */
const LARGEST_TEMPLATES_BYTES = 2 * 1024 * 1024;

/** A copy that may be written to: the contract's lists are not read-only. */
const viewOf = <F extends Failure>(found: Result<ReplyTemplateList, F>): Result<ReplyTemplates, F> =>
  found.ok ? succeeded(structuredClone(found.value) as ReplyTemplates) : found;

/** What replies begin with, what is being written, and what is asked before a mail goes. */
export const replyRoutes = (api: Api, { useCases }: AppDeps): void => {
  api.get(
    "/api/reply-templates",
    {
      schema: {
        summary: "What the replies of each authority begin with",
        response: { 200: ReplyTemplates, ...refusals },
      },
    },
    async (_request, reply) => answer(reply, viewOf(await useCases.listReplyTemplates())),
  );

  api.post(
    "/api/reply-templates",
    {
      bodyLimit: LARGEST_TEMPLATES_BYTES,
      schema: {
        summary: "Save the reply templates of one authority, unless somebody has saved newer ones",
        body: SaveReplyTemplates,
        response: { 200: ReplyTemplates, ...refusals },
      },
    },
    async (request, reply) =>
      answer(reply, viewOf(await useCases.saveReplyTemplates({ ...request.body, by: officerOf(request) }))),
  );

  api.post(
    "/api/cases/:reference/answer-begun",
    {
      schema: {
        summary:
          "Say what answer is being written in a case, for the next mail sent in it to count as that; or none any more",
        params: CaseReference,
        body: AnswerBegun,
        response: { 200: Type.Object({}), ...refusals },
      },
    },
    async (request, reply) =>
      answer(
        reply,
        await useCases.beginAnswer({ ...request.params, ...request.body, by: officerOf(request) }),
      ),
  );

  api.post(
    "/api/messages/before-sending",
    {
      schema: {
        summary: "What is known of a conversation before a mail goes out in it",
        body: AboutToSend,
        response: { 200: BeforeSending, ...refusals },
      },
    },
    async (request, reply) => {
      const { conversationId, inReplyTo } = request.body;
      const by = officerOf(request);
      return answer(reply, await useCases.askBeforeSending({ conversationId, inReplyTo, by }));
    },
  );
};
