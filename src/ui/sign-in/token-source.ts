import type { ClientSettings } from "../../contracts/council.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import { unreachable, type ApiFailure } from "../api/failure.ts";
import { fetchClientSettings } from "./client-settings.ts";
import type { KeptToken } from "./kept-token.ts";
import type { SignIn, SignInOptions } from "./sign-in.ts";

/** Tokens for the API: the kept one while it holds, else from the sign-in, which is loaded only then. */
export interface TokenSource {
  /** `renewed`: the last one was refused. Asks nobody anything. */
  token(renewed?: boolean): Promise<Result<string>>;
  /** Opens the sign-in window: call it from a click. */
  byHand(): Promise<Result<string>>;
  /** What the service tells about itself; asked once, and again only after it did not answer. */
  settings(): Promise<Result<ClientSettings, ApiFailure>>;
}

/** Loads the sign-in, which is larger than all that comes before the countdown. */
export type LoadSignIn = (settings: ClientSettings, options: SignInOptions) => Promise<SignIn>;

const once = <T>(ask: () => Promise<Result<T, ApiFailure>>): (() => Promise<Result<T, ApiFailure>>) => {
  let asked: Promise<Result<T, ApiFailure>> | null = null;
  return () =>
    (asked ??= ask().then((answer) => {
      if (!answer.ok) asked = null;
      return answer;
    }));
};

export const tokenSource = (
  kept: KeptToken,
  load: LoadSignIn,
  options: SignInOptions,
  fetchSettings: typeof fetchClientSettings = fetchClientSettings,
): TokenSource => {
  const settings = once(() => fetchSettings());
  const signIn = once<SignIn>(async () => {
    const known = await settings();
    if (!known.ok) return known;
    try {
      return succeeded(await load(known.value, { ...options, onToken: kept.keep }));
    } catch {
      // Its script did not come: the service is away, or has been replaced by a newer one.
      return failed(unreachable);
    }
  });
  return {
    settings,
    token: async (renewed = false) => {
      if (renewed) kept.forget();
      const known = renewed ? null : kept.token();
      if (known !== null) return succeeded(known);
      const ready = await signIn();
      return ready.ok ? ready.value.token(renewed) : ready;
    },
    byHand: async () => {
      const ready = await signIn();
      return ready.ok ? ready.value.byHand() : ready;
    },
  };
};
