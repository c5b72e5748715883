import { START_WORDS } from "../ui/first-picture/words.ts";

/** What the pane says around a case. */
export const PANE_WORDS = {
  name: START_WORDS.name,
  loading: START_WORDS.loading,
  tryAgain: "Try again",
  back: "Back",
  close: "Close",

  nothingTitle: "No message selected",
  nothing: "Select a message to see when it has to be acknowledged and answered.",
  notReceivedTitle: "Not a received message",
  notReceived: "Appointments and drafts have no clocks. Select a received message.",

  signedOutTitle: "Signed out",
  signedOut: "Sign in with your council account to see the clocks.",
  signIn: "Sign in",
  signingIn: "Signing in",

  unreachableTitle: "The service cannot be reached",
  retrying: "The pane tries again by itself.",
  stale: START_WORDS.stale,

  notReadTitle: "Not read yet",
  notRead:
    "The service has not read this message yet. That takes up to a minute; the clocks count from its arrival in any case. Drafts and deleted items are never read: if it came from the public and lies there, move it to the inbox.",
  notReadWaiting: "Looking again every few seconds",

  notWatchedTitle: "This mailbox is not looked after",
  notWatched: "Response Standards watches shared mailboxes only, and this message lies in none of them.",
  bringIn: "Bring into the team's record",
  bringInHint: "If it came from the public, a team should answer for it, and its clocks should run.",
  bringInTo: "Mailbox of the team",
  bringInChoose: "Choose",
  bringInMissing: "Choose the mailbox of the team that answers.",
  bringInEffects: [
    "The clocks count from when this message came to you.",
    "Colleagues see sender, subject and dates in the record. The message itself stays in your mailbox.",
  ],
  bringInDo: "Bring it in",
  bringInBusy: "Bringing it in",
  bringInNotNow: "Not now",
  notBroughtIn: (why: string) => `It was not brought in. ${why}`,
  elsewhere: (mailbox: string) =>
    `This message did not go to ${mailbox}. When you answer from your own mailbox, put ${mailbox} in Cc, so that your reply is recorded; or record it below.`,

  notTrackedTitle: "This message started no clock",
  because: "Why",
  noEvidence: "No reason was recorded.",
  startClock: (when: string) => `It is from the public: start the clock from ${when}`,
  startClockEffect: "The clocks count from the day of receipt, as for any other message.",
  starting: "Starting the clock",
  notStarted: (why: string) => `The clock was not started. ${why}`,

  wroteAgain: (name: string, when: string) => `${name} wrote again on ${when}, after the reply.`,
  newClock: "Start a new clock for this message",
  newClockHint: "If this is a thank-you or belongs to the matter that was answered, there is nothing to do.",
  followUp: "This message belongs to this case. It started no clock of its own.",

  maybeTheAnswer: "If it brings what was waited for, say below that the customer answered.",

  mailboxProblem: (mailbox: string, problem: string) => `Mail of ${mailbox} is not being read: ${problem}`,
  mailboxProblemHint: "Newer mail will appear when this is mended. Nothing is lost.",

  logLetter: "Log a letter",
  notLogged: (why: string) => `The letter was not logged. ${why} What you typed is still here.`,
  logged: (reference: string) => `Logged as ${reference}. Write the reference on the letter.`,
  loggedTitle: "Letter logged",
  about: "About",
  aboutTitle: "About Response Standards",
  version: "Version of the service",
  signedInAs: "Signed in as",
  council: "Council",
  service: "Service",
  reachable: "reachable",
  mailbox: "Mailbox of this message",
  messageId: "Message-ID",
  lastProblem: "Last problem",
  storage: "Storage in the browser",
  storageAllowed: "allowed",
  storageDenied: "denied or full: what is not sent is kept until the pane is closed",
  unsent: "Not sent yet",
  page: "Page",
  unknown: "unknown",
  none: "none",
  copy: "Copy",
  copied: "Copied",
  copyByHand: "Copying is not allowed here. The text is selected: press Ctrl+C.",
  diagnostics: "Diagnostics",
} as const;
