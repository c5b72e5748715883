import { failed, succeeded, type Result } from "../../domain/result.ts";
import { notSignedIn, refusalFrom, timedOut, unexpected, unreachable, type ApiFailure } from "./failure.ts";

/** Gets a token for the API without asking anybody anything. */
export type Token = () => Promise<Result<string>>;

export interface Call {
  readonly method: "GET" | "POST";
  /** Below the base URL, with its query. */
  readonly path: string;
  readonly body?: unknown;
  /** Whole seconds after which the caller is told, whatever the network does. */
  readonly seconds: number;
}

export interface RequestSettings {
  readonly token: Token;
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
}

const jsonOf = async (response: Response): Promise<unknown> => {
  try {
    return (await response.json()) as unknown;
  } catch {
    return undefined;
  }
};

const stopped = (error: unknown): boolean =>
  error instanceof Error && (error.name === "TimeoutError" || error.name === "AbortError");

/** One call to the API: every way it can end is a value. */
export const request = async <T>(settings: RequestSettings, call: Call): Promise<Result<T, ApiFailure>> => {
  const token = await settings.token();
  if (!token.ok) return failed({ ...notSignedIn, message: token.failure.message });
  try {
    const response = await settings.fetch(settings.baseUrl + call.path, {
      method: call.method,
      headers: {
        accept: "application/json",
        authorization: `Bearer ${token.value}`,
        ...(call.body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
      cache: "no-store",
      credentials: "omit",
      signal: AbortSignal.timeout(call.seconds * 1000),
    });
    const body = await jsonOf(response);
    if (!response.ok) return failed(refusalFrom(response.status, body));
    return body === undefined ? failed(unexpected(response.status)) : succeeded(body as T);
  } catch (error) {
    return failed(stopped(error) ? timedOut(call.seconds) : unreachable);
  }
};
