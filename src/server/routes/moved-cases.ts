import type { FastifyReply } from "fastify";
import type { RulesPreview } from "../../application/rules-use-cases.ts";
import type { Refusal } from "../../application/refusal.ts";
import { succeeded, type Result } from "../../domain/result.ts";

/** Of the open cases that move: more are counted than anybody reads. */
const MOST_TOLD = 100;

/** What a change of the rules would move, with the first of the cases. */
export const movedCases = (preview: Result<RulesPreview, Refusal>): Result<RulesPreview, Refusal> =>
  preview.ok ? succeeded({ ...preview.value, rows: preview.value.rows.slice(0, MOST_TOLD) }) : preview;

/** Ends when whoever asked hangs up: every open case is counted, and each change in a form asks again. */
export const untilHungUp = (reply: FastifyReply): AbortSignal => {
  const hungUp = new AbortController();
  reply.raw.once("close", () => {
    if (!reply.raw.writableFinished) hungUp.abort();
  });
  return hungUp.signal;
};
