import Type, { type TString } from "typebox";
import { Value } from "typebox/value";
import type { FastifyReply, FastifyRequest } from "fastify";
import { NotificationCollection, NotificationQuery } from "../../contracts/notification.ts";
import { Problem } from "../../contracts/council.ts";
import type { AppDeps } from "../app-deps.ts";
import { onceAMinute } from "../notifications/once-a-minute.ts";
import { createRoom } from "../notifications/room.ts";
import { createTakeNotifications } from "../notifications/take-notifications.ts";
import { problemOf, statusOf } from "../problem.ts";
import { isRecordAway } from "../record-away.ts";
import type { Api } from "../request-types.ts";
import { RequestInvalid } from "../validation.ts";
import { whatIsWrong } from "../what-is-wrong.ts";

/** A thousand notifications of about a kilobyte each, twice over. */
const LARGEST_COLLECTION_BYTES = 2 * 1024 * 1024;
/** Of all that is being read at one moment: sixteen of the largest, or thousands of ordinary ones. */
const AT_ONCE_BYTES = 16 * LARGEST_COLLECTION_BYTES;

const PLAIN_TEXT = "text/plain; charset=utf-8";
const plainText = (description: string, schema: TString) => ({
  description,
  content: { "text/plain": { schema } },
});

const AWAY = {
  code: "record-unavailable",
  message: "The notifications could not be kept at the moment: send them again.",
} as const;

/** POST /api/notifications and /api/notifications/lifecycle: public, and called by Microsoft 365 alone. */
export const notificationRoutes = (api: Api, deps: AppDeps): void => {
  const take = createTakeNotifications(deps);
  const room = createRoom(AT_ONCE_BYTES);
  const turnedAway = onceAMinute(deps.now, (count) => {
    deps.log.warn({ count }, "Notifications could not be kept and are sent again by Microsoft 365");
  });

  const away = (reply: FastifyReply) => {
    turnedAway(1);
    return reply.header("retry-after", "5").code(statusOf(AWAY.code)).send(problemOf(AWAY));
  };

  /** Before anything is read of a body: the memory for all of them together is bounded. */
  const admit = async (request: FastifyRequest, reply: FastifyReply) => {
    const stated = Number(request.headers["content-length"] ?? LARGEST_COLLECTION_BYTES);
    const bytes = stated >= 0 && stated < LARGEST_COLLECTION_BYTES ? stated : LARGEST_COLLECTION_BYTES;
    if (!room.enter(bytes)) return away(reply);
    reply.raw.once("close", () => room.leave(bytes));
    return undefined;
  };

  /** "Answer 200 text/plain, URL-decoded": without looking at the body, which is none. */
  const proveAddress = async (request: FastifyRequest, reply: FastifyReply) => {
    const query: unknown = request.query;
    if (!Value.Check(NotificationQuery, query)) {
      const { field, message } = whatIsWrong(NotificationQuery, query);
      throw new RequestInvalid(field, message);
    }
    if (query.validationToken === undefined) return undefined;
    return reply.code(200).type(PLAIN_TEXT).send(query.validationToken);
  };

  for (const [url, what] of [
    ["/api/notifications", "Microsoft 365 tells that mail has come or changed"],
    ["/api/notifications/lifecycle", "Microsoft 365 tells that a subscription needs attention"],
  ] as const) {
    api.post(
      url,
      {
        bodyLimit: LARGEST_COLLECTION_BYTES,
        // Not a line for each of them.
        logLevel: "warn",
        onRequest: [proveAddress, admit],
        schema: {
          summary: what,
          description:
            "Public. Only what bears the secret of its subscription counts; it is kept and answered before any work.",
          querystring: NotificationQuery,
          body: NotificationCollection,
          response: {
            200: plainText("The validation token", Type.String()),
            202: plainText("Kept: nothing more is said", Type.String({ maxLength: 0 })),
            "4xx": Problem,
            "5xx": Problem,
          },
        },
      },
      async (request, reply) => {
        try {
          await take(request.body.value);
        } catch (error) {
          if (isRecordAway(error)) return away(reply);
          throw error;
        }
        return reply.code(202).type(PLAIN_TEXT).send("");
      },
    );
  }
};
