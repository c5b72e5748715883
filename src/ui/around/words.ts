/** What is said of the people around a case, and of putting it off. */
export const AROUND_WORDS = {
  title: "Around this case",
  doing: {
    looking: (name: string) => `${name} is looking at this case.`,
    replying: (name: string) => `${name} is replying to this case.`,
  },
  since: (age: string) => `For ${age}.`,
  replyingHint: "Speak to each other before you both answer.",

  followers: "Followers",
  nobody: "Nobody",
  you: "you",
  follow: "Follow",
  unfollow: "Stop following",
  followed: "You follow this case: it is in your list “Following”.",
  unfollowed: "You no longer follow this case.",

  notDone: (why: string) => `That was not saved. ${why}`,
} as const;

export const SNOOZE_WORDS = {
  field: "Snooze",
  snooze: "Snooze",
  snoozeSpoken: "Snooze this case: hide it from your own lists for a while",
  effect: "Hides the case from your own lists. The clocks run on.",
  alreadyLate: "This case is late already, and stays so while it is snoozed.",
  names: {
    "later-today": "Later today",
    "next-working-day": "Next working day",
    "next-week": "Next week",
    "before-due": "The day before it is due",
  },
  tomorrow: "Tomorrow morning",
  pastDue: (due: string) => `After it is due (${due})`,
  aDate: "A date…",
  dateLabel: "Snooze until",
  dateHint: "For example 12 January, or 12/1/2027",
  understood: (moment: string) => `That is ${moment}`,
  closed: (moment: string) => `The service is closed that day: it comes back ${moment}`,
  dateSnooze: "Snooze",
  dateCancel: "Cancel",
  notUnderstood: "Enter a date such as 12 January or 12/1/2027.",
  tooEarly: "Choose a day after today.",
  tooLate: "Choose a day within a year.",
  snoozedUntil: (moment: string) =>
    `Snoozed until ${moment}, or until the customer writes again. The clocks run on.`,
  wake: "Wake it now",
  woken: "Back in your lists.",
} as const;

export const NEXT_WORDS = {
  promised: { acknowledgement: "acknowledgement", reply: "reply" },
  nothingPromised: "no date promised",
  next: (reference: string, wanted: string) => `Next: ${reference}, ${wanted}`,
  nextMine: "Your next case",
  nextUnowned: "Next case without an owner",
  from: (name: string, subject: string) => `${name}: ${subject}`,
  more: (count: number) => (count === 1 ? "One more waits." : `${count} more wait.`),
  open: "Open",
  openSpoken: (reference: string) => `Open ${reference} here`,
  nothingWaits: "Nothing else waits for you.",
  casePage: "Case",
  openInOutlook: "Open the message in Outlook",
  findInOutlook: (mailbox: string) => `You find the message in Outlook, in ${mailbox}.`,
} as const;
