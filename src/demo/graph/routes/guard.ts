import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { AT_ONCE, type CallsAtOnce } from "./calls-at-once.ts";
import { cut, gatewayTimeout, refusalInsteadOf, spoiltAnswer } from "./fault-answers.ts";
import type { CallFault, Faults, GraphCall } from "./faults.ts";
import { GraphRefusal, throttled, tokenRefused } from "./graph-refusal.ts";
import { innerHeader, isInner } from "./inner-call.ts";
import type { Traffic } from "./traffic.ts";

export type VerifyToken = (token: string) => Promise<boolean> | boolean;

export interface Guarded {
  readonly verify: VerifyToken;
  readonly faults: Faults;
  readonly traffic: Traffic;
  readonly atOnce: CallsAtOnce;
}

interface Accepted {
  readonly call: GraphCall;
  fault: CallFault | undefined;
}

export const mailboxIn = (url: string): string =>
  decodeURIComponent(/\/users\/([^/?]+)/.exec(url)?.[1] ?? "").toLowerCase();

/** What stands before every call: a token, the limit per mailbox, and the faults. */
export const guard = (app: FastifyInstance, by: Guarded): void => {
  const { faults, traffic, atOnce } = by;
  const accepted = new WeakMap<object, Accepted>();

  const checkToken = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? "")?.[1];
    if (bearer !== undefined && (await by.verify(bearer))) return;
    void reply.header("WWW-Authenticate", "Bearer");
    throw tokenRefused();
  };

  app.addHook("onRequest", async (request, reply) => {
    // What happens late was judged when it came.
    if (isInner(request, "late")) return;
    await checkToken(request, reply);
    traffic.calls += 1;
    const call: GraphCall = {
      number: traffic.calls,
      method: request.method,
      path: request.url.replace(/^.*?\/v1\.0(?=\/)/, ""),
      mailbox: mailboxIn(request.url),
      inBatch: isInner(request, "batch"),
    };
    const here: Accepted = { call, fault: undefined };
    accepted.set(request.raw, here);

    const patience = faults.retryAfterSeconds ?? 1;
    const tooMany = atOnce.begin(call.mailbox) > AT_ONCE && call.mailbox !== "";
    if (tooMany || (faults.throttleEvery && call.number % faults.throttleEvery === 0)) {
      throw throttled(patience);
    }
    if (faults.unavailableEvery && call.number % faults.unavailableEvery === 0) {
      throw new GraphRefusal(503, "ServiceUnavailable", "The service is temporarily unavailable.");
    }
    here.fault = await faults.decide?.(call);
    const refusal = refusalInsteadOf(here.fault, patience);
    if (refusal) throw refusal;
    if (here.fault === "cut-before") {
      if (call.inBatch) throw gatewayTimeout();
      return cutOff(request, reply);
    }
    await faults.before?.(call);
  });

  const cutOff = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    over(request, null);
    cut(request);
    return reply.hijack();
  };

  app.addHook("preHandler", async (request, reply) => {
    const here = accepted.get(request.raw);
    if (typeof here?.fault !== "object" || !("late" in here.fault)) return;
    const { late, answer } = here.fault;
    here.fault = undefined;
    const kept = Object.entries(request.headers).filter(([name]) => !/^(content-length|host)$/.test(name));
    const again = {
      method: request.method as "GET",
      url: request.url,
      headers: { ...Object.fromEntries(kept), ...innerHeader("late") },
      ...(request.body === undefined ? {} : { payload: request.body as object }),
    };
    void late.then(() => app.inject(again)).catch(() => undefined);
    if (answer === "cut" && !here.call.inBatch) return cutOff(request, reply);
    throw gatewayTimeout();
  });

  app.addHook("onSend", async (request, reply, payload) => {
    const here = accepted.get(request.raw);
    if (!here) return payload;
    await faults.after?.(here.call);
    const { inBatch } = here.call;
    const spoilt = spoiltAnswer(here.fault, { request, reply, inBatch }, payload);
    // A call is over when its answer is made: the client may call again before we hear that it has arrived.
    over(request, spoilt.status);
    return spoilt.payload;
  });
  app.addHook("onRequestAbort", async (request) => over(request, null));

  const over = (request: FastifyRequest, status: number | null): void => {
    const here = accepted.get(request.raw);
    if (!here) return;
    accepted.delete(request.raw);
    atOnce.end(here.call.mailbox);
    traffic.listener?.({ ...here.call, status });
  };
};
