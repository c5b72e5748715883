import type { FastifyInstance, FastifyPluginAsync } from "fastify";

export interface NotificationWay {
  /** For the plain listener, where the local Microsoft 365 can call. */
  readonly plugin: FastifyPluginAsync;
  leadTo(service: FastifyInstance): void;
}

const PATHS = ["/api/notifications", "/api/notifications/lifecycle"];

/**
 * The way on which notifications reach the service. The service's own listener has a certificate of this machine,
 * which no caller trusts unasked; so they come by the plain one. Whoever comes too early waits.
 */
export const createNotificationWay = (): NotificationWay => {
  let leadTo: (service: FastifyInstance) => void = () => undefined;
  const service = new Promise<FastifyInstance>((resolve) => {
    leadTo = resolve;
  });

  const plugin: FastifyPluginAsync = async (app) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser("*", { parseAs: "buffer" }, async (_request: unknown, body: Buffer) => body);
    for (const path of PATHS) {
      app.post(path, async (request, reply) => {
        const { "content-type": contentType } = request.headers;
        const answer = await (
          await service
        ).inject({
          method: "POST",
          url: request.url,
          ...(contentType !== undefined && { headers: { "content-type": contentType } }),
          ...(Buffer.isBuffer(request.body) && { payload: request.body }),
        });
        const type = answer.headers["content-type"];
        if (type !== undefined) reply.header("content-type", type);
        return reply.code(answer.statusCode).send(answer.rawPayload);
      });
    }
  };
  return { plugin, leadTo: (app) => leadTo(app) };
};
