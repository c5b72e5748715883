import { failed, succeeded, type Result } from "../../domain/result.ts";
import { TokenRefused } from "./client-credentials.ts";
import { batched, unbatched } from "./batch.ts";
import { fourAtOnce } from "./four-at-once.ts";
import { createGraphAddress, type GraphAddress } from "./graph-address.ts";
import { failure, refusal, type GraphFailure } from "./graph-failure.ts";
import { inTime } from "./in-time.ts";
import { mailHead } from "./mail-head.ts";
import type { GraphSettings } from "./settings.ts";

export interface GraphCall {
  readonly method?: "GET" | "POST" | "PATCH" | "DELETE";
  /** Below the base address, with its query. */
  readonly path: string;
  readonly prefer?: readonly string[];
  readonly ifMatch?: string;
  readonly body?: unknown;
}

/** The few calls to Microsoft Graph that this service makes. Nothing here throws: a failure is a value. */
export interface GraphClient {
  readonly address: GraphAddress;
  /** Null where Graph answers without a body. */
  json(mailbox: string, call: GraphCall): Promise<Result<unknown, GraphFailure>>;
  /** Up to twenty calls in one, each judged by itself: one outcome a call, in their order. */
  batch(mailbox: string, calls: readonly GraphCall[]): Promise<readonly Result<unknown, GraphFailure>[]>;
  /** The header part of a mail in MIME, and no more of it than has to be read. */
  head(mailbox: string, path: string): Promise<Result<string, GraphFailure>>;
}

const DEFAULT_TIMEOUT_MS = 30_000;
/** Ids that survive a move between folders. */
const IMMUTABLE_ID = 'IdType="ImmutableId"';

export const createGraphClient = (settings: GraphSettings): GraphClient => {
  const address = createGraphAddress(settings.baseUrl);

  const answerTo = async (
    url: URL,
    call: GraphCall,
    fresh: boolean,
    signal: AbortSignal,
  ): Promise<Response> => {
    const token = await settings.token(fresh);
    return fetch(url, {
      method: call.method ?? "GET",
      // A redirection would carry the call out of Graph.
      redirect: "manual",
      signal,
      headers: {
        authorization: `Bearer ${token}`,
        prefer: [IMMUTABLE_ID, ...(call.prefer ?? [])].join(", "),
        ...(call.ifMatch === undefined ? {} : { "if-match": call.ifMatch }),
        ...(call.body === undefined ? {} : { "content-type": "application/json" }),
      },
      body: call.body === undefined ? null : JSON.stringify(call.body),
    });
  };

  const perform = async <T>(
    mailbox: string,
    call: GraphCall,
    read: (answer: Response) => Promise<T>,
    places: 1 | 4 = 1,
  ): Promise<Result<T, GraphFailure>> => {
    const url = address.of(call.path);
    if (!url.ok) return url;
    const ask = async (signal: AbortSignal): Promise<Result<T, GraphFailure>> => {
      let answer = await answerTo(url.value, call, false, signal);
      // The signing keys may have changed under a token that we still hold: once more with a new one.
      if (answer.status === 401) {
        await answer.body?.cancel();
        answer = await answerTo(url.value, call, true, signal);
      }
      if (answer.ok) return succeeded(await read(answer));
      const body: unknown = await answer.json().catch(() => null);
      return failed(refusal(answer.status, answer.headers.get("retry-after"), body));
    };
    const asked = async (): Promise<Result<T, GraphFailure>> => {
      try {
        return await inTime(settings.timeoutMs ?? DEFAULT_TIMEOUT_MS, ask);
      } catch (error) {
        return failed(noAnswer(error));
      }
    };
    return fourAtOnce(`${url.value.origin} ${mailbox.toLowerCase()}`, asked, places);
  };

  return {
    address,
    json: (mailbox, call) => perform(mailbox, call, jsonIn),
    batch: async (mailbox, calls) => {
      const [only] = calls;
      if (only === undefined) return [];
      if (calls.length === 1) return [await perform(mailbox, only, jsonIn)];
      const body = { requests: calls.map((call, index) => batched(call, String(index))) };
      const answer = await perform(mailbox, { method: "POST", path: "/$batch", body }, jsonIn, 4);
      return answer.ok ? unbatched(answer.value, calls.length) : calls.map(() => answer);
    },
    head: (mailbox, path) => perform(mailbox, { path }, mailHead),
  };
};

/** 202 and 204 have no body. */
const jsonIn = async (answer: Response): Promise<unknown> => {
  const text = await answer.text();
  return text === "" ? null : (JSON.parse(text) as unknown);
};

const noAnswer = (error: unknown): GraphFailure => {
  if (error instanceof TokenRefused) return failure(error.code, error.message);
  const name = error instanceof Error ? error.name : "";
  if (name === "TimeoutError" || name === "AbortError") return failure("unavailable", "no answer in time");
  if (name === "SyntaxError") return failure("unavailable", "an answer was cut short or is not JSON");
  return failure("unavailable", "the connection failed");
};
