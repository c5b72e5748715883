import { Readable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { CallFault } from "./faults.ts";
import { GraphRefusal, placeLost, throttled, tokenRefused } from "./graph-refusal.ts";

export const gatewayTimeout = (): GraphRefusal =>
  new GraphRefusal(504, "GatewayTimeout", "The gateway did not receive a timely response.");

/** What a fault lets happen instead of the call; undefined where the call itself goes on. */
export const refusalInsteadOf = (
  fault: CallFault | undefined,
  retryAfterSeconds: number,
): GraphRefusal | undefined => {
  if (fault === "refuse") {
    return new GraphRefusal(503, "ServiceUnavailable", "The service is temporarily unavailable.");
  }
  if (typeof fault === "object" && "refuse" in fault) {
    const { status, code, retryAfterSeconds: seconds = null } = fault.refuse;
    return new GraphRefusal(status, code, "Refused on purpose.", seconds);
  }
  if (fault === "forget-token") return tokenRefused();
  if (fault === "throttle") return throttled(retryAfterSeconds);
  return fault === "forget-place" ? placeLost() : undefined;
};

/** Ends the connection without a word. */
export const cut = (request: FastifyRequest): void => void request.raw.socket.destroy();

/** An answer that ends in its middle, and the connection with it. */
const brokenOff = (payload: string): Readable => {
  const stream = new Readable({ read: () => undefined });
  stream.push(payload.slice(0, Math.ceil(payload.length / 2)));
  // The first half has to leave before the end of the connection does.
  setTimeout(() => stream.destroy(new Error("broken off on purpose")), 20);
  return stream;
};

/** The answer to a call that did what it does, after the fault. `status`: as the client sees it; null for none. */
export const spoiltAnswer = (
  fault: CallFault | undefined,
  at: { readonly request: FastifyRequest; readonly reply: FastifyReply; readonly inBatch: boolean },
  payload: unknown,
): { readonly payload: unknown; readonly status: number | null } => {
  const { request, reply, inBatch } = at;
  const whole = { payload, status: reply.statusCode };
  if (fault === "half-answer" && typeof payload === "string") {
    return { ...whole, payload: payload.slice(0, Math.ceil(payload.length / 2)) };
  }
  const cutsOff = fault === "lose-answer" || fault === "cut-answer";
  if (fault === "time-out" || (cutsOff && inBatch)) {
    const { code, message, status } = gatewayTimeout();
    void reply.code(status).type("application/json; charset=utf-8");
    return { status, payload: JSON.stringify({ error: { code, message, innerError: {} } }) };
  }
  if (fault === "lose-answer") {
    cut(request);
    return { payload, status: null };
  }
  if (fault === "cut-answer" && typeof payload === "string" && payload !== "") {
    return { payload: brokenOff(payload), status: null };
  }
  return whole;
};
