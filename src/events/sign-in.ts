import { failed, succeeded, type Result } from "../domain/result.ts";
import { notSignedIn, type ApiFailure } from "../ui/api/failure.ts";
import type { HostSignIn } from "./office.ts";

/** A token for the service without asking anybody anything. `renewed`: the last one was refused. */
export type SilentToken = (renewed: boolean) => Promise<Result<string, ApiFailure>>;

const SILENTLY = { allowSignInPrompt: false, allowConsentPrompt: false } as const;

/** What takes longer than this will not come: in classic Outlook the promise may never settle. */
const within = <T>(promise: Promise<T>, milliseconds: number): Promise<T | null> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), milliseconds);
    const settle = (value: T | null) => {
      clearTimeout(timer);
      resolve(value);
    };
    promise.then(settle, () => settle(null));
  });

const tokenFrom = async (way: () => Promise<string | null>, milliseconds: number): Promise<string | null> => {
  try {
    const token = await within(way(), milliseconds);
    return typeof token === "string" && token !== "" ? token : null;
  } catch {
    return null;
  }
};

/** Where tokens may come from. Asked each time: hosts fill `Office` in only when they are ready. */
export interface TokenWays {
  /** The page around the script, where there is one; null when it can not tell without asking somebody. */
  readonly page?: (renewed: boolean) => Promise<string | null>;
  readonly hosts: readonly (HostSignIn | undefined)[];
}

/**
 * The ways in their order: the page's sign-in where there is a page, then the host's own. "We recommend calling
 * OfficeRuntime.auth.getAccessToken in your event-based add-in"; MSAL can not run without a page.
 */
export const silentToken =
  (ways: () => TokenWays, milliseconds: number): SilentToken =>
  async (renewed) => {
    const { page, hosts } = ways();
    const asked: (() => Promise<string | null>)[] = page === undefined ? [] : [() => page(renewed)];
    for (const host of hosts) if (host !== undefined) asked.push(() => host.getAccessToken(SILENTLY));
    for (const way of asked) {
      const token = await tokenFrom(way, milliseconds);
      if (token !== null) return succeeded(token);
    }
    return failed(notSignedIn);
  };
