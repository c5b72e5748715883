/** What is said around writing a reply: its menu, its new date, and what became of the window. */
export const REPLY_WORDS = {
  from: "Reply from a template",
  filter: "Find a template",
  nothingFits: "No template has these words in its name.",
  fits: "suggested",
  asksMore: (name: string) => (name.endsWith("…") ? name : `${name}…`),
  language: "Language of the reply",
  languages: { en: "English", cy: "Cymraeg" },

  opened: {
    acknowledgement:
      "An acknowledgement is open in Outlook. It is recorded when it has been sent; the reply stays due.",
    "information-request":
      "A question to the customer is open in Outlook. When it has been sent it counts as an acknowledgement; the reply stays due.",
    "holding-reply":
      "A holding reply is open in Outlook. It is recorded when it has been sent; the reply stays due.",
    apology: "A reply with an apology is open in Outlook. The reply is recorded when it has been sent.",
    reply: "A reply is open in Outlook. It is recorded when it has been sent.",
  },
  notSent: "I did not send it",

  newDate: {
    title: "Holding reply",
    effect: "Says when the reply will come. It counts as an acknowledgement; the reply's clock runs on.",
    label: "New date for the reply",
    optionalLabel: "Reply promised by (optional)",
    hint: "For example 30 April or 30/04/2026",
    later: (days: string) => `In ${days}`,
    understood: (date: string) => `The reply comes by ${date}`,
    notWorkingDay: (date: string) => `${date} is not a working day.`,
    missing: "Enter the date by which the customer can expect the reply.",
    notUnderstood: "Enter a date such as 30 April or 30/04/2026.",
    notBefore: "This date is over. Enter the date by which the customer can expect the reply.",
    tooFar: "This date is more than a year away. Check the year.",
    told: (date: string) => `The customer is told ${date}.`,
    promiseCounts: (due: string) => `The promise of ${due} still counts.`,
    promiseOver: (due: string) => `The promise of ${due} is late already, and stays so.`,
    toMove: "To move it, extend the reply.",
    submit: "Open in Outlook",
  },
} as const;
