import type { Failure } from "../../domain/result.ts";
import { SIGN_IN_WORDS } from "./words.ts";

export interface SignInFailure extends Failure {
  readonly code: "interaction-needed" | "popup-blocked" | "cancelled" | "sign-in-unavailable";
}

export const interactionNeeded: SignInFailure = {
  code: "interaction-needed",
  message: SIGN_IN_WORDS.signedOut,
};

const FAILURES: Record<Exclude<SignInFailure["code"], "interaction-needed">, SignInFailure> = {
  "popup-blocked": {
    code: "popup-blocked",
    message: SIGN_IN_WORDS.popupBlocked,
  },
  cancelled: { code: "cancelled", message: SIGN_IN_WORDS.cancelled },
  "sign-in-unavailable": {
    code: "sign-in-unavailable",
    message: SIGN_IN_WORDS.unavailable,
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
    case "user_canceled": // as the host's nested sign-in spells it
    case "access_denied":
    case "timed_out":
      return FAILURES.cancelled;
    default:
      return FAILURES["sign-in-unavailable"];
  }
};
