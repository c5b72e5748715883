import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Faults, Traffic } from "./faults.ts";
import { GraphRefusal } from "./graph-refusal.ts";

export type VerifyToken = (token: string) => Promise<boolean> | boolean;

/** Exchange's limit per application and mailbox. */
const AT_ONCE = 4;

const mailboxIn = (url: string): string =>
  decodeURIComponent(/\/users\/([^/?]+)/.exec(url)?.[1] ?? "").toLowerCase();

/** What stands before every call: a token, the limit per mailbox, and the faults. */
export const guard = (
  app: FastifyInstance,
  by: { readonly verify: VerifyToken; readonly faults: Faults; readonly traffic: Traffic },
): void => {
  const underWay = new Map<string, number>();
  const counted = new WeakMap<object, string>();
  const { faults, traffic } = by;

  app.addHook("onRequest", async (request, reply) => {
    const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? "")?.[1];
    if (bearer === undefined || !(await by.verify(bearer))) {
      void reply.header("WWW-Authenticate", "Bearer");
      throw new GraphRefusal(401, "InvalidAuthenticationToken", "Access token is empty or not valid.");
    }
    traffic.calls += 1;

    const mailbox = mailboxIn(request.url);
    const atOnce = (underWay.get(mailbox) ?? 0) + 1;
    underWay.set(mailbox, atOnce);
    counted.set(request.raw, mailbox);
    if (mailbox !== "") traffic.mostAtOnce = Math.max(traffic.mostAtOnce, atOnce);

    const tooMany = mailbox !== "" && atOnce > AT_ONCE;
    if (tooMany || (faults.throttleEvery && traffic.calls % faults.throttleEvery === 0)) {
      const seconds = faults.retryAfterSeconds ?? 1;
      throw new GraphRefusal(429, "ApplicationThrottled", "Application is over its limit.", seconds);
    }
    if (faults.unavailableEvery && traffic.calls % faults.unavailableEvery === 0) {
      throw new GraphRefusal(503, "ServiceUnavailable", "The service is temporarily unavailable.");
    }
    await faults.before?.({ method: request.method, path: request.url });
  });

  const done = async (request: FastifyRequest): Promise<void> => {
    const mailbox = counted.get(request.raw);
    if (mailbox === undefined) return;
    counted.delete(request.raw);
    const left = (underWay.get(mailbox) ?? 1) - 1;
    if (left === 0) underWay.delete(mailbox);
    else underWay.set(mailbox, left);
  };
  // A call is over when its answer is made: the client may call again before we hear that it has arrived.
  app.addHook("onSend", done);
  app.addHook("onRequestAbort", done);
};
