import { AuthError, BrowserAuthError, InteractionRequiredAuthError } from "@azure/msal-browser";

/** Answers that leave the host's nested sign-in in use. */
const STILL_SERVES: readonly string[] = ["user_canceled", "no_network_connectivity"];

/**
 * Whether the host's nested sign-in does not serve this app: it is switched off, the app is not registered for it, or
 * it failed in some other way. MSAL advises the sign-in of the browser; errors of that one are of their own class.
 */
export const isNestedRefusal = (error: unknown): boolean =>
  error instanceof AuthError &&
  !(error instanceof InteractionRequiredAuthError) &&
  !(error instanceof BrowserAuthError) &&
  !STILL_SERVES.includes(error.errorCode);
