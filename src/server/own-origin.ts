import type { FastifyInstance, FastifyRequest } from "fastify";
import { answerNoSuchAddress } from "./errors.ts";
import type { Settings } from "./settings.ts";

/** "The JavaScript-only runtime sends a preflight request", and keeps to the headers that it hears are allowed. */
const PREFLIGHT = {
  "access-control-allow-methods": "GET, POST",
  "access-control-allow-headers": "accept, authorization, content-length, content-type",
  "access-control-max-age": "3600",
} as const;

/**
 * Classic Outlook asks before it lets our own script speak with our own service, as if they were strangers, and
 * writes its origin with a slash at the end. Nobody else is answered: no page but ours may ask.
 */
export const allowOwnOrigin = (
  api: Pick<FastifyInstance, "addHook" | "options">,
  { publicUrl }: Pick<Settings, "publicUrl">,
): void => {
  const own = new URL(publicUrl).origin;
  const ownOriginOf = ({ headers }: FastifyRequest): string | null =>
    headers.origin?.replace(/\/$/, "") === own ? headers.origin : null;

  api.addHook("onRequest", async (request, reply) => {
    const origin = ownOriginOf(request);
    if (origin !== null) reply.headers({ "access-control-allow-origin": origin, vary: "Origin" });
  });
  api.options("/api/*", { schema: { hide: true } }, async (request, reply) =>
    ownOriginOf(request) === null
      ? answerNoSuchAddress(request, reply)
      : reply.code(204).headers(PREFLIGHT).send(),
  );
};
