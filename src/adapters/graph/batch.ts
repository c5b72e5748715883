import { failed, succeeded, type Result } from "../../domain/result.ts";
import type { GraphCall } from "./graph-client.ts";
import { failure, refusal, type GraphFailure } from "./graph-failure.ts";

/** One call of a batch as Graph wants it. Each has headers of its own: those of the batch do not count for it. */
export const batched = (call: GraphCall, id: string) => ({
  id,
  method: call.method ?? "GET",
  url: call.path,
  headers: {
    Prefer: ['IdType="ImmutableId"', ...(call.prefer ?? [])].join(", "),
    ...(call.ifMatch === undefined ? {} : { "If-Match": call.ifMatch }),
    ...(call.body === undefined ? {} : { "Content-Type": "application/json" }),
  },
  ...(call.body === undefined ? {} : { body: call.body }),
});

interface BatchedAnswer {
  readonly id?: unknown;
  readonly status?: unknown;
  readonly headers?: Readonly<Record<string, unknown>> | null;
  readonly body?: unknown;
}

const retryAfterIn = ({ headers }: BatchedAnswer): string | null => {
  const found = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === "retry-after");
  return typeof found?.[1] === "string" || typeof found?.[1] === "number" ? String(found[1]) : null;
};

const outcomeOf = (answer: BatchedAnswer | undefined): Result<unknown, GraphFailure> => {
  if (typeof answer?.status !== "number") {
    return failed(failure("unavailable", "an answer of a batch is missing"));
  }
  return answer.status >= 200 && answer.status < 300
    ? succeeded(answer.body ?? null)
    : failed(refusal(answer.status, retryAfterIn(answer), answer.body));
};

/** What became of each call of a batch, in the order in which they were asked: Graph answers in any. */
export const unbatched = (answer: unknown, count: number): readonly Result<unknown, GraphFailure>[] => {
  const responses = (answer as { responses?: unknown } | null)?.responses;
  const answers = Array.isArray(responses) ? (responses as BatchedAnswer[]) : [];
  return Array.from({ length: count }, (_, index) =>
    outcomeOf(answers.find(({ id }) => String(id) === String(index))),
  );
};
