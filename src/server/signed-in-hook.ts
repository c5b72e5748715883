import type { FastifyRequest, onRequestAsyncHookHandler } from "fastify";
import type { SignedIn, TokenVerifier } from "../application/ports/signed-in.ts";
import type { OfficerActor } from "../application/use-cases.ts";
import { problemOf, statusOf } from "./problem.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Who sent it; null on public routes. */
    signedIn: SignedIn | null;
  }
}

const bearerOf = (header: string | undefined): string | null =>
  /^Bearer ([\w.~+/=-]+)$/i.exec(header ?? "")?.[1] ?? null;

const CHALLENGE = 'Bearer realm="Response Standards"';

/** Lets nobody through who has not proven who they are. */
export const requireSignIn =
  (verifier: TokenVerifier): onRequestAsyncHookHandler =>
  async (request, reply) => {
    const token = bearerOf(request.headers.authorization);
    if (token === null) {
      return reply
        .code(401)
        .header("www-authenticate", CHALLENGE)
        .send(
          problemOf({ code: "not-signed-in", message: "Sign in with your council account to see this." }),
        );
    }
    const result = await verifier.verify(token);
    if (result.ok) {
      request.signedIn = result.value;
      return;
    }
    const { failure } = result;
    if (failure.code === "not-signed-in")
      reply.header("www-authenticate", `${CHALLENGE}, error="invalid_token"`);
    if (failure.code === "not-allowed")
      reply.header("www-authenticate", `${CHALLENGE}, error="insufficient_scope"`);
    if (failure.code === "sign-in-unavailable") reply.header("retry-after", "30");
    return reply.code(statusOf(failure.code)).send(problemOf(failure));
  };

/** Who sent a request to a route behind the sign-in. */
export const signedInOf = (request: FastifyRequest): SignedIn => {
  if (request.signedIn === null) throw new Error("This route is open to people who are not signed in.");
  return request.signedIn;
};

export const officerOf = (request: FastifyRequest): OfficerActor => {
  const { id, name } = signedInOf(request);
  return { kind: "officer", id, name };
};
