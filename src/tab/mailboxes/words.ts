import { TAGS } from "../../domain/case/tag.ts";
import type { Language } from "../../domain/acknowledgement/template.ts";
import type { SwitchName } from "./writing-words.ts";

/** A switch: what it is, and what has to be known before it is turned. */
export interface SwitchWords {
  readonly name: string;
  readonly what: string;
  readonly askOn: string;
  /** What colleagues and customers will see, that it begins with new mail, and how to switch it off. */
  readonly effectsOn: readonly string[];
  readonly on: string;
  readonly nowOn: (mailbox: string) => string;
  readonly askOff: string;
  readonly effectsOff: readonly string[];
  readonly off: string;
  readonly nowOff: (mailbox: string) => string;
}

const LANGUAGE: Readonly<Record<Language, string>> = { en: "English", cy: "Welsh" };

const NEW_MAIL_ONLY =
  "It begins with mail that arrives from now on. Nothing that is in the mailbox already is touched.";
const AGAIN_NEW_MAIL = "If you switch it on again, it begins anew with the mail that arrives from then on.";
const TAG_NAMES = TAGS.map(({ name }) => `“${name}”`).join(", ");

const switches: Readonly<Record<SwitchName, SwitchWords>> = {
  marks: {
    name: "Tags on messages",
    what: "A coloured category on each message says how its reply stands.",
    askOn: "Switch on tags?",
    effectsOn: [
      `Colleagues who share the mailbox see one of these categories on each message: ${TAG_NAMES}. It changes by itself as the time runs. Categories that people set are never touched.`,
      "Customers see nothing of it.",
      NEW_MAIL_ONLY,
      "You can switch it off here at any time. Our categories are then taken away from the messages again.",
    ],
    on: "Switch on tags",
    nowOn: (mailbox) => `Tags are on for ${mailbox}, beginning with new mail.`,
    askOff: "Switch off tags?",
    effectsOff: ["Our categories are taken away from the messages that have one.", AGAIN_NEW_MAIL],
    off: "Switch off tags",
    nowOff: (mailbox) => `Tags are off for ${mailbox}. Those that are there are being taken away.`,
  },
  flags: {
    name: "Follow-up with the due date",
    what: "A follow-up flag on each message carries the day by which it has to be answered.",
    askOn: "Switch on follow-ups?",
    effectsOn: [
      "Colleagues see the flag in Outlook, with the day by which a reply is due. It moves with that day, and is ticked off when the message is answered. Flags that people set are never touched.",
      "Customers see nothing of it.",
      NEW_MAIL_ONLY,
      "You can switch it off here at any time. Our flags are then taken away from the messages again.",
    ],
    on: "Switch on follow-ups",
    nowOn: (mailbox) => `Follow-ups are on for ${mailbox}, beginning with new mail.`,
    askOff: "Switch off follow-ups?",
    effectsOff: ["Our flags are taken away from the messages that have one.", AGAIN_NEW_MAIL],
    off: "Switch off follow-ups",
    nowOff: (mailbox) => `Follow-ups are off for ${mailbox}. Those that are there are being taken away.`,
  },
  acknowledgements: {
    name: "Automatic acknowledgement",
    what: "Everyone who writes about a new matter gets an answer at once, with a reference and the date to expect a reply by.",
    askOn: "Switch on the automatic acknowledgement?",
    effectsOn: [
      "Customers get the words below, as an answer in the same thread, within a minute or two. Never two for one matter, and never to automatic mail, lists or no-reply addresses.",
      "Colleagues see it in Sent Items and in the timeline of the case.",
      NEW_MAIL_ONLY,
      "You can switch it off here at any time. What was sent by then cannot be called back.",
    ],
    on: "Switch on acknowledgements",
    nowOn: (mailbox) => `New mail to ${mailbox} is acknowledged automatically from now on.`,
    askOff: "Switch off the automatic acknowledgement?",
    effectsOff: [
      "Customers get no automatic acknowledgement any more. Those that have not been sent yet will not be.",
      AGAIN_NEW_MAIL,
    ],
    off: "Switch off acknowledgements",
    nowOff: (mailbox) => `Mail to ${mailbox} is not acknowledged automatically any more.`,
  },
};

export const mailboxesWords = {
  title: "Mailboxes",
  list: "Shared mailboxes",
  none: {
    title: "No mailboxes yet",
    text: "Which shared mailboxes belong to which service stands in the council's set-up document.",
  },
  noneHere: {
    title: "No mailboxes here",
    text: "No mailbox belongs to this choice of service and council.",
  },
  open: (address: string) => `Open ${address}`,
  columns: { mailbox: "Mailbox", reading: "Reading", writing: "Writing" },
  progress: "How much of the first reading is done",
  unknown: {
    title: "No such mailbox",
    text: "It is not, or no longer, one of the shared mailboxes that are looked after.",
  },

  reading: "Reading",
  trouble: (problem: string) => `It cannot be read: ${problem}`,
  troubleHint:
    "Nothing is lost: reading goes on where it was left as soon as this is mended, and every clock runs from the original receipt. If it stays like this for an hour, give these words to your administrator.",
  behindHint:
    "It is usually read every few seconds. If this does not change within a few minutes, tell your administrator.",
  firstReadingHint:
    "Figures are complete once this is done. New mail is read at the same time, so nobody waits for it.",
  folders: (number: number) => (number === 1 ? "1 folder" : `${number} folders`),
  /** The folders that every mailbox has, as Outlook calls them. */
  knownFolders: { inbox: "Inbox", sent: "Sent Items", junk: "Junk Email" },
  folder: "Folder",
  messagesRead: "Messages read",
  lastRead: "Last read",
  notYet: "Not yet",

  writing: "What is written to it",
  shadow: "Shadow mode: we read, and write nothing",
  shadowText: "Nothing changes in the mailbox, and customers notice nothing.",
  seeCompliance: "See how you have really done",
  switches,
  notNow: "Not now",
  keepOn: "Leave it on",
  busy: "Saving",
  notChanged: (reason: string) => `Nothing was changed. ${reason}`,

  wordsTitle: "The words of the acknowledgement",
  wordsOff: "Nothing is sent while the automatic acknowledgement is off.",
  wordsOn: "These words are sent to customers. What you change is sent only once it is saved.",
  text: "Text",
  outOfHours: "Added when the office is closed",
  outOfHoursHint: "Leave it empty to add nothing.",
  placesHint: "A word in curly brackets is filled in for each customer. Press one to put it where you write.",
  anHour: "At most to one address within an hour",
  anHourHint: "So that two machines never answer each other for ever.",
  save: "Save the words",
  saving: "Saving",
  discard: "Discard the changes",
  saved: "The words are saved. They hold for mail that is acknowledged from now on.",
  notSaved: (reason: string) => `The words were not saved. What you typed is still here. ${reason}`,
  correct: "Some words need another look before they can be saved.",
  unsaved: "Not saved yet.",

  newer: {
    title: (name: string) => `${name} saved other words meanwhile.`,
    somebody: "Somebody",
    stays: "Yours are still here and not saved.",
    what: "What is different in theirs:",
    text: (language: Language, text: string) => `${LANGUAGE[language]}: ${text}`,
    outOfHours: (language: Language, text: string) =>
      text === ""
        ? `${LANGUAGE[language]}: nothing is added when the office is closed.`
        : `${LANGUAGE[language]}, when the office is closed: ${text}`,
    added: (language: Language, text: string) => `${LANGUAGE[language]}, new: ${text}`,
    gone: (language: Language) => `${LANGUAGE[language]} is gone.`,
    first: (language: Language) => `${LANGUAGE[language]} comes first.`,
    anHour: (number: number) => `At most ${number} to one address within an hour.`,
    take: "Take theirs, drop mine",
    keep: "Keep mine, over theirs",
  },
  leaveText: "If you leave this page now, what you changed in the words of the acknowledgement is lost.",

  preview: "What the customer reads",
  previewWhen: "When the mail arrives",
  previewDuring: "During office hours",
  previewClosed: "When closed",
  previewHint: "As if “Damp in my bathroom” had arrived just now.",
  previewWaits: "The preview comes back once the words are complete.",
  previewFailed: (reason: string) => `The preview could not be made. ${reason}`,

  allShadow: (mailboxes: number) =>
    mailboxes === 1
      ? "Shadow mode: your mailbox is read, and nothing is written to it."
      : `Shadow mode: your ${mailboxes} mailboxes are read, and nothing is written to any of them.`,
  firstReading: (soFar: string, of: string | null) =>
    of === null
      ? `The first reading is going on: ${soFar} messages so far.`
      : `The first reading is going on: ${soFar} of about ${of} messages.`,
  choose: "Choose what is written",
} as const;
