import {
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
  type AuthenticationResult,
  type IPublicClientApplication,
} from "@azure/msal-browser";
import type { ClientSettings } from "../../contracts/council.ts";
import { failed, succeeded, type Result } from "../../domain/result.ts";
import { configurationFor } from "./configuration.ts";
import { failureOfPopup, interactionNeeded, type SignInFailure } from "./failure.ts";
import { isNestedRefusal } from "./nested-refusal.ts";

/** Signing in without a password of our own: the host's account where it gives one, else the council's provider. */
export interface SignIn {
  /**
   * A token for the API, without asking anybody anything. `interaction-needed` when that cannot be done.
   * `renewed`: the last one was refused, so get a new one.
   */
  token(renewed?: boolean): Promise<Result<string, SignInFailure>>;
  /** The same by a sign-in window. Call it from a click: browsers block windows that nobody asked for. */
  byHand(): Promise<Result<string, SignInFailure>>;
}

export interface SignInOptions {
  /** Who the host says is signed in, to save a choice of accounts. A hint, never proof. */
  readonly loginHint?: string;
  /** The host's own way to a token (getAuthToken in Teams), tried when all silent ways have failed. */
  readonly hostToken?: () => Promise<string>;
  /** False when the host advises against its nested sign-in. */
  readonly nested?: boolean;
  /** Hears each token that is found, and when it ends where that is told. */
  readonly onToken?: (token: string, endsAt: Date | null) => void;
}

const BRIDGE_SECONDS = 5;

const afterSeconds = (seconds: number): Promise<null> =>
  new Promise((resolve) => setTimeout(() => resolve(null), seconds * 1000));

const ofBrowser = (settings: ClientSettings): Promise<IPublicClientApplication> =>
  createStandardPublicClientApplication(configurationFor(settings.signIn, location.origin));

/** The host's nested sign-in where there is one. A host that never answers must not keep the page waiting. */
const ofHost = (settings: ClientSettings): Promise<IPublicClientApplication | null> =>
  Promise.race([
    createNestablePublicClientApplication(configurationFor(settings.signIn, location.origin)).catch(
      () => null,
    ),
    afterSeconds(BRIDGE_SECONDS),
  ]);

/** Prepares sign-in for this page. Nothing is asked of the person until `byHand`. */
export const createSignIn = async (
  settings: ClientSettings,
  options: SignInOptions = {},
): Promise<SignIn> => {
  const nested = (options.nested ?? true) ? await ofHost(settings) : null;
  let client = nested ?? (await ofBrowser(settings));
  const scopes = [settings.signIn.scope];
  const told = (got: AuthenticationResult): string => {
    options.onToken?.(got.accessToken, got.expiresOn);
    return got.accessToken;
  };

  const remembered = async (forceRefresh: boolean): Promise<string | null> => {
    const account = client.getActiveAccount() ?? client.getAllAccounts()[0];
    if (!account) return null;
    const got = await client.acquireTokenSilent({ scopes, account, forceRefresh });
    return told(got);
  };

  const silently = async (): Promise<string | null> => {
    const hint = options.loginHint === undefined ? {} : { loginHint: options.loginHint };
    const got = await client.ssoSilent({ scopes, ...hint });
    client.setActiveAccount(got.account);
    return told(got);
  };

  /** Goes over to the browser's sign-in where the host's does not serve. Answers whether it did. */
  const leaveHost = async (error: unknown): Promise<boolean> => {
    if (client !== nested || !isNestedRefusal(error)) return false;
    client = await ofBrowser(settings);
    return true;
  };

  const fromHost = async (): Promise<string | null> => (await options.hostToken?.()) ?? null;

  const find = async (renewed: boolean): Promise<Result<string, SignInFailure>> => {
    for (const way of [remembered, silently, fromHost]) {
      const token = await way(renewed).catch(async (error: unknown) =>
        (await leaveHost(error)) ? way(renewed).catch(() => null) : null,
      );
      if (token !== null && token !== "") return succeeded(token);
    }
    return failed(interactionNeeded);
  };

  const byWindow = async (): Promise<string> => {
    const got = await client.acquireTokenPopup({ scopes });
    client.setActiveAccount(got.account);
    return told(got);
  };

  let finding: Promise<Result<string, SignInFailure>> | null = null;
  return {
    // Several questions at once wait for one answer: MSAL would open a frame for each.
    token: (renewed = false) => (finding ??= find(renewed).finally(() => (finding = null))),
    byHand: async () => {
      try {
        const token = await byWindow().catch(async (error: unknown) => {
          if (await leaveHost(error)) return byWindow();
          throw error;
        });
        return succeeded(token);
      } catch (error) {
        return failed(failureOfPopup(error));
      }
    },
  };
};
