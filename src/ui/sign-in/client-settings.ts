import type { ClientSettings } from "../../contracts/council.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import { failureOfFetch, refusalFrom, unexpected, type ApiFailure } from "../api/failure.ts";

const SECONDS = 15;

/** What the browser needs to sign in; the one question that the API answers without a token. */
export const fetchClientSettings = async (baseUrl = ""): Promise<Result<ClientSettings, ApiFailure>> => {
  try {
    const response = await fetch(`${baseUrl}/api/client-settings`, {
      credentials: "omit",
      signal: AbortSignal.timeout(SECONDS * 1000),
    });
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok) return failed(refusalFrom(response.status, body));
    return body === undefined ? failed(unexpected(response.status)) : succeeded(body as ClientSettings);
  } catch (error) {
    return failed(failureOfFetch(error, SECONDS));
  }
};
