import { inTime } from "./in-time.ts";

export interface ClientCredentialsSettings {
  /** For example `https://login.microsoftonline.com/<tenant>/oauth2/v2.0/token`. */
  readonly tokenEndpoint: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** `https://graph.microsoft.com/.default` in a council's tenant. */
  readonly scope: string;
}

/** The sign-in service gave no token. */
export class TokenRefused extends Error {
  /** `forbidden`: the settings are wrong, and asking again does not help. */
  readonly code: "forbidden" | "unavailable";

  constructor(code: "forbidden" | "unavailable", message: string) {
    super(message);
    this.name = "TokenRefused";
    this.code = code;
  }
}

interface Token {
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly usableUntil: number;
}

const ANSWER_WITHIN_MS = 10_000;
/** A token is renewed five minutes early, so that none runs out on its way. */
const EARLY_MS = 5 * 60_000;

/**
 * Gets an app-only token by the client credentials grant and keeps it while it is good. Callers at the same
 * moment share one request. Throws `TokenRefused`; never with the secret or the answer in its text.
 */
export const createClientCredentials = (
  settings: ClientCredentialsSettings,
): ((fresh?: boolean) => Promise<string>) => {
  let held: Token | null = null;
  let asking: Promise<Token> | null = null;

  return async (fresh = false) => {
    if (!fresh && held !== null && held.usableUntil > Date.now()) return held.value;
    asking ??= ask(settings).finally(() => {
      asking = null;
    });
    held = await asking;
    return held.value;
  };
};

const ask = async (settings: ClientCredentialsSettings): Promise<Token> => {
  try {
    return await inTime(ANSWER_WITHIN_MS, (signal) => askedFor(settings, signal));
  } catch (error) {
    if (error instanceof TokenRefused) throw error;
    throw new TokenRefused("unavailable", "the sign-in service cannot be reached");
  }
};

const askedFor = async (settings: ClientCredentialsSettings, signal: AbortSignal): Promise<Token> => {
  const askedAt = Date.now();
  const answer = await fetch(settings.tokenEndpoint, {
    method: "POST",
    headers: { accept: "application/json" },
    redirect: "error",
    signal,
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: settings.clientId,
      client_secret: settings.clientSecret,
      scope: settings.scope,
    }),
  });
  const body = (await answer.json().catch(() => null)) as Record<string, unknown> | null;
  if (!answer.ok) throw refusedWith(answer.status, body);
  const value = body?.["access_token"];
  if (typeof value !== "string" || value === "") {
    throw new TokenRefused("unavailable", "the sign-in service answered without a token");
  }
  const lifetimeMs = (Number(body?.["expires_in"]) || 0) * 1000;
  return { value, usableUntil: askedAt + lifetimeMs - Math.min(EARLY_MS, lifetimeMs / 2) };
};

const refusedWith = (status: number, body: Record<string, unknown> | null): TokenRefused => {
  const code = typeof body?.["error"] === "string" ? `, ${body["error"].slice(0, 60)}` : "";
  return status >= 500 || status === 429 || status === 408
    ? new TokenRefused("unavailable", `the sign-in service is out of order (${status})`)
    : new TokenRefused(
        "forbidden",
        `the sign-in service refused this service's client id or secret (${status}${code})`,
      );
};
