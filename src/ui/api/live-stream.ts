import type { LiveNews } from "../../contracts/live.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import { notSignedIn, refusalFrom, unexpected, unreachable, type ApiFailure } from "./failure.ts";
import { createEventReader } from "./live-events.ts";
import type { RequestSettings } from "./request.ts";

/** The service says something every 20 seconds: after twice as long and a little the connection is dead. */
const SILENCE_MS = 45_000;

const bodyOf = async (response: Response): Promise<unknown> => {
  try {
    return (await response.json()) as unknown;
  } catch {
    return undefined;
  }
};

/**
 * Listens to GET /api/live with the token in its header, which an EventSource could not send. A refused token is renewed once. Ends with the service,
 * with `until`, or when nothing has been heard for too long.
 */
export const liveStream = async (
  settings: RequestSettings,
  hear: { readonly opened: () => void; readonly news: (news: LiveNews) => void },
  until: AbortSignal,
  renewed = false,
): Promise<Result<true, ApiFailure>> => {
  const { token: tokenOf, baseUrl, fetch } = settings;
  const token = await tokenOf(renewed);
  if (!token.ok) {
    const { failure } = token;
    return failed("mayPass" in failure ? failure : { ...notSignedIn, message: failure.message });
  }
  const over = new AbortController();
  const end = (): void => over.abort();
  until.addEventListener("abort", end);
  let silence = setTimeout(end, SILENCE_MS);
  try {
    const response = await fetch(`${baseUrl}/api/live`, {
      headers: { accept: "text/event-stream", authorization: `Bearer ${token.value}` },
      cache: "no-store",
      credentials: "omit",
      signal: over.signal,
    });
    if (response.status === 401 && !renewed) return await liveStream(settings, hear, until, true);
    if (!response.ok) return failed(refusalFrom(response.status, await bodyOf(response)));
    if (response.body === null) return failed(unexpected(response.status));
    hear.opened();
    const events = createEventReader(hear.news);
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return succeeded(true);
      clearTimeout(silence);
      silence = setTimeout(end, SILENCE_MS);
      events.take(value);
    }
  } catch {
    return failed(unreachable);
  } finally {
    clearTimeout(silence);
    until.removeEventListener("abort", end);
    over.abort();
  }
};
