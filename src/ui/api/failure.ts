import type { Problem } from "../../contracts/council.ts";
import { API_WORDS } from "./words.ts";

/**
 * Why an answer did not come. Either the service said so (any `Problem`, with its own code), or one of:
 * `unreachable` no connection; `timed-out` no answer in time; `not-signed-in` no token, or the service did
 * not accept it; `unexpected` an answer that is not in the contract.
 */
export interface ApiFailure extends Problem {
  /** True when the same request may succeed later without anybody changing anything. */
  readonly mayPass: boolean;
}

export const unreachable: ApiFailure = {
  code: "unreachable",
  message: API_WORDS.unreachable,
  mayPass: true,
};

export const timedOut = (seconds: number): ApiFailure => ({
  code: "timed-out",
  message: API_WORDS.timedOut(seconds),
  mayPass: true,
});

export const notSignedIn: ApiFailure = {
  code: "not-signed-in",
  message: API_WORDS.signedOut,
  mayPass: false,
};

export const unexpected = (status: number): ApiFailure => ({
  code: "unexpected",
  message: API_WORDS.unexpected(status),
  mayPass: status >= 500,
});

const isProblem = (body: unknown): body is Problem =>
  typeof body === "object" &&
  body !== null &&
  typeof (body as Partial<Problem>).code === "string" &&
  typeof (body as Partial<Problem>).message === "string";

/** What a refusal with this status and body means. The service's own words go first. */
export const refusalFrom = (status: number, body: unknown): ApiFailure => {
  if (status === 401) return notSignedIn;
  if (!isProblem(body)) return unexpected(status);
  const problem = { code: body.code, message: body.message, mayPass: status >= 500 || status === 429 };
  return body.field === undefined ? problem : { ...problem, field: body.field };
};

/** What an exception of `fetch` means: no answer within the seconds given to it, or no connection. */
export const failureOfFetch = (error: unknown, seconds: number): ApiFailure => {
  const name = typeof error === "object" && error !== null && "name" in error ? error.name : "";
  return name === "TimeoutError" || name === "AbortError" ? timedOut(seconds) : unreachable;
};
