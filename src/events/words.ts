/** What the functions of the ribbon tell in Outlook's bar above the message, and the prompt before sending. */
export const EVENT_WORDS = {
  recording: "Response Standards is recording this.",
  acknowledged: (reference: string) => `${reference}: acknowledgement recorded.`,
  replied: (reference: string) => `${reference}: reply recorded.`,
  complex: (reference: string) => `${reference} is complex now.`,
  replyDue: (date: string) => `Reply due ${date}.`,
  complexReason: "Marked complex from the ribbon",
  notTracked: (why: string) => `No clock runs for this message: ${why}. Open Due dates to start one.`,
  notTrackedAtAll: "No clock runs for this message. Open Due dates to start one.",
  notSeen: "Response Standards has not read this message yet. Try again in a minute.",
  notWatched: "This mailbox is not watched, so its messages have no clocks. Open Due dates to bring it in.",
  signedOut:
    "You are signed out of Response Standards. Nothing was recorded. Open Due dates, sign in, and try again.",
  notAllowed: "Your account may not use Response Standards. Nothing was recorded. Ask your administrator.",
  away: "Response Standards cannot be reached. Nothing was recorded. Try again, or use the Due dates pane.",
  unsure: "Response Standards did not answer. Try again: it is recorded only once.",
  notReceived: "Only a message that was received or sent can be recorded.",
  sayWhatItIs: "Say what it is",
} as const;
