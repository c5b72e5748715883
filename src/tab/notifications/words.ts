import type { NoticeKind } from "../../domain/notice/kinds.ts";

/** What is said of being told in Teams. */
export const notificationWords = {
  title: "Notifications",
  intro: "What Response Standards tells you in the activity feed of Teams. The switches are yours alone.",
  hours:
    "You are told while your service is open, several things at once in one message, and each only once. " +
    "A message names the case and the service, and nothing of what anybody has written.",
  switches: "What you are told",
  kinds: {
    assigned: {
      name: "Assigned to you",
      text: "When a colleague gives you a case.",
    },
    "due-tomorrow": {
      name: "Due tomorrow",
      text: "When a reply of yours is due on the next working day.",
    },
    overdue: {
      name: "Overdue",
      text: "When a reply of yours has become overdue.",
    },
    "weekly-digest": {
      name: "Your week",
      text: "On the first morning of the week: the last week of your services in numbers.",
    },
  } satisfies Record<NoticeKind, { readonly name: string; readonly text: string }>,
  notKept: (name: string, why: string) => `"${name}" was left as it was. ${why}`,
  arriving: "Whether they reach you",
  notSending: {
    title: "This installation sends no notifications.",
    text: "It has no access to Microsoft 365 yet. What you choose here is kept for when it has.",
  },
  neverSent: "Nothing has been sent to you yet.",
  reached: (when: string) => `The last one reached Teams: ${when}.`,
  refused: (when: string) => `Teams did not take the last one: ${when}.`,
  refusedHelp:
    "Nothing is lost: what you would have been told stands on Today, and is sent once Teams takes it. " +
    "Ask whoever looks after Teams at your council, or open Response Standards in Teams yourself, then send a test.",
  held: (number: number) =>
    number === 1
      ? "1 thing waits until your service opens."
      : `${number} things wait until your service opens.`,
  heldRefused: (number: number) => (number === 1 ? "1 thing waits." : `${number} things wait.`),
  test: "Send me a test",
  testing: "Sending",
  testSent: "A test is on its way. It appears in your activity feed in Teams.",
  recent: "What you were told",
  noRecent: "Nothing yet.",
} as const;
