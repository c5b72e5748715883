import { failed, succeeded, type Result } from "../domain/result.ts";
import { refusalFrom, timedOut, unexpected, unreachable, type ApiFailure } from "../ui/api/failure.ts";

export interface Call {
  readonly method: "GET" | "POST";
  /** Below the service's address, with its query. */
  readonly path: string;
  readonly body?: unknown;
  /** After which the caller is told, whatever the network does. */
  readonly milliseconds: number;
}

const DONE = 4;

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const meaningOf = <T>(status: number, text: string): Result<T, ApiFailure> => {
  if (status === 0) return failed(unreachable);
  const body = jsonOf(text);
  if (status < 200 || status > 299) return failed(refusalFrom(status, body));
  return body === undefined ? failed(unexpected(status)) : succeeded(body as T);
};

/**
 * One request to the service. By XMLHttpRequest: the one way that both a browser and classic Outlook's own engine
 * have (`fetch` is made of it there, without `AbortSignal`).
 */
export const sendRequest = <T>(
  publicUrl: string,
  token: string,
  call: Call,
): Promise<Result<T, ApiFailure>> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const timer = setTimeout(() => {
      resolve(failed(timedOut(call.milliseconds / 1000)));
      request.abort();
    }, call.milliseconds);
    const settle = (result: Result<T, ApiFailure>) => {
      clearTimeout(timer);
      resolve(result);
    };
    request.onreadystatechange = () => {
      if (request.readyState === DONE) settle(meaningOf<T>(request.status, request.responseText));
    };
    try {
      request.open(call.method, publicUrl + call.path);
      // There it is true unless told otherwise, and the service wants no cookies.
      request.withCredentials = false;
      request.setRequestHeader("Accept", "application/json");
      request.setRequestHeader("Authorization", `Bearer ${token}`);
      if (call.body === undefined) request.send();
      else {
        request.setRequestHeader("Content-Type", "application/json");
        request.send(JSON.stringify(call.body));
      }
    } catch {
      settle(failed(unreachable));
    }
  });
