import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { problemOf, statusOf, type ProblemCode } from "./problem.ts";
import { codesOf, isRecordAway } from "./record-away.ts";
import { apiHeaders } from "./security-headers.ts";
import { RequestInvalid } from "./validation.ts";

const refuse = (reply: FastifyReply, code: ProblemCode, message: string, field?: string): FastifyReply =>
  reply
    .code(statusOf(code))
    .type("application/json; charset=utf-8")
    .serializer((value: unknown) => JSON.stringify(value))
    .send(problemOf(field === undefined || field === "" ? { code, message } : { code, message, field }));

/** What Fastify itself refuses before a route sees it. */
const REFUSED_BEFORE_THE_ROUTE: Readonly<Record<string, readonly [ProblemCode, string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ["body-too-large", "What was sent is too large."],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ["body-not-json", "Send JSON, with content-type application/json."],
  FST_ERR_CTP_EMPTY_JSON_BODY: ["body-unreadable", "Nothing was sent, but this needs a JSON body."],
  FST_ERR_CTP_INVALID_JSON_BODY: ["body-unreadable", "What was sent is not JSON."],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ["body-unreadable", "What was sent has not the length that it states."],
};

/** Nobody reads it: what was asked for was given up when whoever asked hung up. */
const HUNG_UP = 499;

/** Every error becomes a Problem. What it was inside goes to the log, under the id that the person is told. */
export const answerError = (
  error: FastifyError | Error,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply => {
  if (error instanceof RequestInvalid) return refuse(reply, "field-invalid", error.message, error.field);
  const [code = ""] = codesOf(error);
  const known = REFUSED_BEFORE_THE_ROUTE[code];
  if (known !== undefined) return refuse(reply, ...known);
  if ("statusCode" in error && error.statusCode !== undefined && error.statusCode < 500) {
    if (!request.url.startsWith("/api/")) return answerNoSuchAddress(request, reply);
    return refuse(reply, "body-unreadable", "The request could not be read.");
  }
  if (error.name === "AbortError" && reply.raw.destroyed) return reply.code(HUNG_UP).send();
  request.log.error({ err: error }, "A request ended in an error");
  if (isRecordAway(error)) {
    reply.header("retry-after", "5");
    return refuse(
      reply,
      "record-unavailable",
      // Where the connection was lost with a change under way, nobody knows whether it was kept.
      "The record cannot be reached at the moment. Try again in a minute; what was kept already is kept once.",
    );
  }
  return refuse(
    reply,
    "unexpected",
    `Something went wrong on our side and is noted under ${request.id}. Try again; if it stays, quote that number.`,
  );
};

export const answerNoSuchAddress = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const [path = "/"] = request.url.split("?", 1);
  if (path === "/") return reply.redirect("/tab.html");
  if (path === "/api" || path.startsWith("/api/")) {
    reply.headers(apiHeaders({ publicUrl: "https://localhost" }));
    return refuse(reply, "no-such-address", `There is nothing at ${request.method} ${path.slice(0, 200)}.`);
  }
  return reply
    .code(404)
    .headers({ "x-content-type-options": "nosniff", "content-security-policy": "default-src 'none'" })
    .type("text/plain; charset=utf-8")
    .send("There is no page here. The council's figures are at /tab.html.\n");
};
