import type { Problem } from "../../contracts/council.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import {
  failureOfFetch,
  notSignedIn,
  refusalFrom,
  timedOut,
  unexpected,
  type ApiFailure,
} from "./failure.ts";
import { API_WORDS } from "./words.ts";
import { withoutToken, type RequestSettings } from "./request.ts";

export interface LineCall {
  readonly path: string;
  readonly body: unknown;
  /** Whole seconds without a line after which nobody waits any longer. */
  readonly quietSeconds: number;
  /** Stops it, there as well as here. */
  readonly signal: AbortSignal;
}

const cancelled: ApiFailure = { code: "cancelled", message: API_WORDS.stopped, mayPass: true };

const problemIn = (line: unknown): Problem | null =>
  typeof line === "object" && line !== null && "problem" in line ? (line.problem as Problem) : null;

const linesOf = (text: string): readonly unknown[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as unknown);

/** Reads an answer that comes line by line, and gives the last one. A problem on the way is the answer. */
export const requestLines = async <T>(
  settings: RequestSettings,
  call: LineCall,
  onLine: (line: T) => void,
): Promise<Result<T, ApiFailure>> => {
  const quiet = new AbortController();
  const quietMs = call.quietSeconds * 1000;
  let timer = setTimeout(() => quiet.abort(), quietMs);
  const heard = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => quiet.abort(), quietMs);
  };

  const attempt = async (renewed: boolean): Promise<Result<T, ApiFailure>> => {
    const token = await settings.token(renewed);
    if (!token.ok) return failed(withoutToken(token.failure));
    const response = await settings.fetch(settings.baseUrl + call.path, {
      method: "POST",
      headers: {
        accept: "application/x-ndjson, application/json",
        authorization: `Bearer ${token.value}`,
        "content-type": "application/json",
      },
      body: JSON.stringify(call.body),
      cache: "no-store",
      credentials: "omit",
      signal: AbortSignal.any([call.signal, quiet.signal]),
    });
    if (response.status === 401 && !renewed) return attempt(true);
    if (response.status === 401) return failed(notSignedIn);
    if (!response.ok) {
      return failed(refusalFrom(response.status, await response.json().catch(() => undefined)));
    }
    if (response.body === null) return failed(unexpected(response.status));
    let last: T | undefined;
    let rest = "";
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      heard();
      rest += read.value;
      const end = rest.lastIndexOf("\n") + 1;
      for (const line of linesOf(rest.slice(0, end))) {
        const problem = problemIn(line);
        if (problem !== null) return failed({ ...problem, mayPass: true });
        last = line as T;
        onLine(last);
      }
      rest = rest.slice(end);
    }
    return last === undefined ? failed(unexpected(response.status)) : succeeded(last);
  };

  try {
    return await attempt(false);
  } catch (error) {
    if (call.signal.aborted) return failed(cancelled);
    return failed(
      quiet.signal.aborted ? timedOut(call.quietSeconds) : failureOfFetch(error, call.quietSeconds),
    );
  } finally {
    clearTimeout(timer);
  }
};
