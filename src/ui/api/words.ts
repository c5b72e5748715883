/** What is said where the service did not answer as it should. */
export const API_WORDS = {
  unreachable:
    "Response Standards cannot be reached. Nothing was changed. Check your connection and try again.",
  timedOut: (seconds: number) => `Response Standards did not answer within ${seconds} seconds. Try again.`,
  stopped: "Stopped. Nothing was changed.",
  signedOut: "You are signed out. Sign in to go on.",
  unexpected: (status: number) =>
    `Response Standards gave an answer that this page does not understand (${status}). Try again; if it stays, tell your administrator.`,
} as const;
