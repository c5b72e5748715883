import { failed, succeeded, type Failure, type Result } from "../../domain/result.ts";
import { failureOfFetch, notSignedIn, refusalFrom, unexpected, type ApiFailure } from "./failure.ts";

/**
 * Gets a token for the API without asking anybody anything. `renewed`: the last one was refused. An `ApiFailure`
 * says that it could not even be tried, because the service is away; any other that nobody is signed in.
 */
export type Token = (renewed?: boolean) => Promise<Result<string, Failure | ApiFailure>>;

export interface Call {
  readonly method: "GET" | "POST";
  /** Below the base URL, with its query. */
  readonly path: string;
  readonly body?: unknown;
  /** Whole seconds after which the caller is told, whatever the network does. */
  readonly seconds: number;
  /** It goes out though the page is being left. */
  readonly keepalive?: boolean;
  /** Nobody waits for the answer any longer. */
  readonly until?: AbortSignal | undefined;
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

type Sent = { readonly response: Response; readonly body: unknown };

const inSeconds = ({ seconds, until }: Call): AbortSignal => {
  const late = AbortSignal.timeout(seconds * 1000);
  return until === undefined ? late : AbortSignal.any([late, until]);
};

const send = async (settings: RequestSettings, call: Call, token: string): Promise<Sent> => {
  const response = await settings.fetch(settings.baseUrl + call.path, {
    method: call.method,
    headers: {
      accept: "application/json",
      authorization: `Bearer ${token}`,
      ...(call.body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    cache: "no-store",
    credentials: "omit",
    keepalive: call.keepalive ?? false,
    signal: inSeconds(call),
  });
  return { response, body: await jsonOf(response) };
};

export const withoutToken = (failure: Failure | ApiFailure): ApiFailure =>
  "mayPass" in failure ? failure : { ...notSignedIn, message: failure.message };

/** One call to the API: every way it can end is a value. A refused token is renewed once. */
export const request = async <T>(settings: RequestSettings, call: Call): Promise<Result<T, ApiFailure>> => {
  const attempt = async (renewed: boolean): Promise<Result<T, ApiFailure>> => {
    const token = await settings.token(renewed);
    if (!token.ok) return failed(withoutToken(token.failure));
    const { response, body } = await send(settings, call, token.value);
    if (response.status === 401 && !renewed) return attempt(true);
    if (!response.ok) return failed(refusalFrom(response.status, body));
    return body === undefined ? failed(unexpected(response.status)) : succeeded(body as T);
  };
  try {
    return await attempt(false);
  } catch (error) {
    return failed(failureOfFetch(error, call.seconds));
  }
};
