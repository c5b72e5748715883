import type { FastifyReply } from "fastify";
import { statusOf } from "./problem.ts";

export const notBuilt = (reply: FastifyReply): FastifyReply =>
  reply
    .code(statusOf("pages-not-built"))
    .type("text/plain; charset=utf-8")
    .send("The pages are not built yet. Run `npm run build` on the server, then load this page again.\n");
