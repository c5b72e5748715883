import type { Failure } from "../../domain/result.ts";

export interface SignInFailure extends Failure {
  readonly code: "interaction-needed" | "popup-blocked" | "cancelled" | "sign-in-unavailable";
}

export const interactionNeeded: SignInFailure = {
  code: "interaction-needed",
  message: "You are signed out. Sign in to go on.",
};

const FAILURES: Record<Exclude<SignInFailure["code"], "interaction-needed">, SignInFailure> = {
  "popup-blocked": {
    code: "popup-blocked",
    message:
      "The browser blocked the sign-in window. Allow pop-ups for this page, then choose Sign in again.",
  },
  cancelled: { code: "cancelled", message: "The sign-in window was closed before you were signed in." },
  "sign-in-unavailable": {
    code: "sign-in-unavailable",
    message: "The sign-in service did not answer. Check your connection and choose Sign in again.",
  },
};

const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "errorCode" in error ? String(error.errorCode) : "";

/** What an error of MSAL's own sign-in window means to the person who clicked. */
export const failureOfPopup = (error: unknown): SignInFailure => {
  switch (codeOf(error)) {
    case "popup_window_error":
    case "empty_window_error":
      return FAILURES["popup-blocked"];
    case "user_cancelled":
    case "access_denied":
    case "timed_out":
      return FAILURES.cancelled;
    default:
      return FAILURES["sign-in-unavailable"];
  }
};
