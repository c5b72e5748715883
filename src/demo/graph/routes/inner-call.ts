import { randomUUID } from "node:crypto";
import type { FastifyRequest } from "fastify";

/**
 * Marks a call that the stand-in makes to itself: one of a `$batch`, or one that happens late. The mark is
 * made anew with each process, so that no client can forge it.
 */
const HEADER = "x-stand-in-inner";
const MARKS = { batch: randomUUID(), late: randomUUID() };

export const innerHeader = (kind: keyof typeof MARKS): Record<string, string> => ({ [HEADER]: MARKS[kind] });

export const isInner = (request: FastifyRequest, kind: keyof typeof MARKS): boolean =>
  request.headers[HEADER] === MARKS[kind];
