/** What is said about signing in. */
export const SIGN_IN_WORDS = {
  signedOut: "You are signed out. Sign in to go on.",
  popupBlocked:
    "The browser blocked the sign-in window. Allow pop-ups for this page, then choose Sign in again.",
  cancelled: "The sign-in window was closed before you were signed in.",
  unavailable: "The sign-in service did not answer. Check your connection and choose Sign in again.",
  notCompleted:
    "The sign-in could not be completed. Close this window and choose Sign in again in Outlook or Teams.",
} as const;
