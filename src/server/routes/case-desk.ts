import {
  BeHere,
  CaseDesk,
  Follow,
  MessageLink,
  MessageLinkQuery,
  NextDue,
  NextDueQuery,
  Snooze,
} from "../../contracts/case-desk.ts";
import { CaseReference } from "../../contracts/requests.ts";
import type { AppDeps } from "../app-deps.ts";
import { answer } from "../problem.ts";
import type { Api } from "../request-types.ts";
import { officerOf } from "../signed-in-hook.ts";
import { refusals } from "./refusals.ts";

/** The people around a case, and what an officer turns to next. */
export const caseDeskRoutes = (api: Api, { useCases }: AppDeps): void => {
  api.post(
    "/api/cases/:reference/here",
    {
      schema: {
        summary: "Say that one is at a case, for its lease of 45 seconds, and see who else is",
        params: CaseReference,
        body: BeHere,
        response: { 200: CaseDesk, ...refusals },
      },
    },
    async (request, reply) =>
      answer(reply, await useCases.beHere({ ...request.params, ...request.body, by: officerOf(request) })),
  );

  api.post(
    "/api/cases/:reference/snooze",
    {
      schema: {
        summary: "Hide a case from one's own lists until a moment; its clocks run on",
        params: CaseReference,
        body: Snooze,
        response: { 200: CaseDesk, ...refusals },
      },
    },
    async (request, reply) =>
      answer(
        reply,
        await useCases.snoozeCase({ ...request.params, ...request.body, by: officerOf(request) }),
      ),
  );

  api.post(
    "/api/cases/:reference/follow",
    {
      schema: {
        summary: "Follow a case without owning it, or follow it no more",
        params: CaseReference,
        body: Follow,
        response: { 200: CaseDesk, ...refusals },
      },
    },
    async (request, reply) =>
      answer(
        reply,
        await useCases.followCase({ ...request.params, ...request.body, by: officerOf(request) }),
      ),
  );

  api.get(
    "/api/next-due",
    {
      schema: {
        summary: "What the signed-in officer should answer next",
        querystring: NextDueQuery,
        response: { 200: NextDue, ...refusals },
      },
    },
    async (request, reply) => {
      const besides = request.query.besides ?? null;
      return answer(reply, await useCases.findNextDue({ besides, by: officerOf(request) }));
    },
  );

  api.get(
    "/api/messages/link",
    {
      schema: {
        summary: "Where a message opens in Outlook on the web",
        querystring: MessageLinkQuery,
        response: { 200: MessageLink, ...refusals },
      },
    },
    async ({ query: { messageId, mailbox } }, reply) =>
      answer(reply, await useCases.findMessageLink({ messageId, mailbox: mailbox.toLowerCase() })),
  );
};
