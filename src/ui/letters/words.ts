import type { LogLetter } from "../../contracts/case.ts";
import { CHANNEL_WORDS, KIND_WORDS } from "../format/scope-words.ts";

const CHANNELS: Record<LogLetter["channel"], string> = {
  letter: CHANNEL_WORDS.letter,
  fax: CHANNEL_WORDS.fax,
  "call-back": CHANNEL_WORDS["call-back"],
};
const COMPLEXITIES: Record<LogLetter["complexity"], string> = {
  ordinary: "Ordinary",
  complex: "Complex, or for several services",
};

export const letterWords = {
  channels: CHANNELS,
  kinds: KIND_WORDS,
  complexities: COMPLEXITIES,
  form: "Log a letter, fax or call-back",
  channel: "What came in",
  receivedOn: "Date on the stamp",
  receivedHint: "For example 20 November or 20/11/2026",
  understood: (date: string) => `Received ${date}`,
  dateMissing: "Enter the date on the stamp.",
  dateNotUnderstood: "Enter a date such as 20 November or 20/11/2026.",
  dateInFuture: "This date is in the future. Enter the date on the stamp.",
  today: "Today",
  yesterday: "Yesterday",
  calledOn: "Date of the call",
  time: "Time of the call (optional)",
  timeHint: "Without it, a promise in hours counts from the start of the day",
  authority: "Council",
  service: "Service",
  senderName: "From",
  senderHint: "Name of the person or organisation",
  subject: "What it is about",
  kind: "Kind",
  complexity: "Complexity",
  choose: "Choose",
  dueBy: (promise: string, date: string) => `${promise} by ${date}`,
  promised: { acknowledgement: "Acknowledge", reply: "Reply" },
  noStandard: "No published standard covers this, so it will have no clock.",
  save: "Log it",
  saving: "Logging",
  shortcut: "Ctrl+Enter logs it from any field",
  saved: (reference: string) => `Logged as ${reference}. The form is ready for the next.`,
  open: "Open the case",
  notSaved: (reason: string) => `It was not logged. What you typed is still here. ${reason}`,
  correct: "Some fields need another look.",
  errors: {
    time: "Enter a time such as 09:40, or leave it empty.",
    authority: "Choose the council that it was sent to.",
    service: "Choose the service that will answer.",
    senderName: "Enter who it is from.",
    subject: "Enter in a few words what it is about.",
    tooLong: (most: number) => `Use at most ${most} characters.`,
  },
} as const;
