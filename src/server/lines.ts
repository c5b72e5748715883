import { Readable } from "node:stream";
import type { FastifyReply } from "fastify";

async function* asLines<T>(
  steps: AsyncIterable<T>,
  onFailure: (error: unknown) => object,
): AsyncGenerator<string> {
  try {
    for await (const step of steps) yield `${JSON.stringify(step)}\n`;
  } catch (error) {
    yield `${JSON.stringify(onFailure(error))}\n`;
  }
}

/**
 * Sends each step as a line of JSON, as soon as it is there. Whoever hangs up stops the work: the steps are asked for
 * one by one. What fails on the way is said in the last line, for the status has gone out already.
 */
export const sendLines = <T>(
  reply: FastifyReply,
  steps: AsyncIterable<T>,
  onFailure: (error: unknown) => object,
): FastifyReply =>
  reply
    .header("content-type", "application/x-ndjson; charset=utf-8")
    .header("x-accel-buffering", "no")
    .send(Readable.from(asLines(steps, onFailure)));
