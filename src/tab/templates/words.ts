import type { Language } from "../../domain/acknowledgement/template.ts";
import { answerOf, type Answer, type ReplyPurpose } from "../../domain/reply/template.ts";
import type { Differences } from "./template-drafts.ts";

const languages: Readonly<Record<Language, string>> = { en: "English", cy: "Welsh" };

const purposes: Readonly<Record<ReplyPurpose, string>> = {
  reply: "Reply in full",
  acknowledgement: "Acknowledge",
  "holding-reply": "Say that the reply takes longer",
  apology: "Reply late, with an apology",
  "information-request": "Ask for information",
};

const counts: Readonly<Record<Answer, string>> = {
  acknowledgement: "Counts as the acknowledgement. The reply is still owed.",
  "holding-reply": "Counts as a holding reply. The reply is still owed.",
  reply: "Counts as the full reply.",
};

const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

export const templatesWords = {
  title: "Templates",
  about: "What officers choose from under Reply in Outlook. They finish the words before they send them.",
  list: "Templates",
  unnamed: "No name yet",
  faulty: "Needs another look",
  shipped: "These are the words that we ship. Change what you like.",
  savedBy: (name: string, moment: string) => `Saved by ${name}, ${moment}.`,
  wentBack: (name: string, moment: string) => `The words that we ship. ${name} went back to them, ${moment}.`,
  add: "Add a template",
  remove: "Remove this template",

  name: "Name in the menu",
  purpose: "What it is for",
  purposes,
  countsAs: (purpose: ReplyPurpose): string => counts[answerOf(purpose)],
  text: "Text",
  roomHint:
    "An empty line begins a new paragraph; two empty ones in a row leave room for the officer’s own words.",
  placesHint:
    "A word in curly brackets is filled in from the case. Press one to put it where you write. Where something is not known, its sentence is left out.",

  preview: (language: Language) => `What the customer reads, in ${languages[language]}`,
  previewTitle: "What the customer reads",
  previewOf: "Preview with",
  usual: "A usual case",
  hardly: "A case with little known",
  room: "Room for the officer’s words",

  save: "Save the templates",
  saving: "Saving",
  discard: "Discard the changes",
  backToShipped: "Back to the ones that we ship",
  unsaved: "Not saved yet.",
  saved: "The templates are saved. Officers have them the next time they open a case.",
  savedShipped: "Officers have the words that we ship again.",
  notSaved: (reason: string) => `The templates were not saved. What you typed is still here. ${reason}`,
  correct: (names: readonly string[]) =>
    `Some words need another look before they can be saved: ${list(names)}.`,

  newer: (name: string, moment: string) => `${name} saved newer words meanwhile, ${moment}.`,
  newerStays: "Yours are still here and not saved.",
  newerWhat: ({ changed, added, removed }: Differences): string => {
    const parts = [
      changed.length === 0 ? "" : `Changed there: ${list(changed)}.`,
      added.length === 0 ? "" : `New there: ${list(added)}.`,
      removed.length === 0 ? "" : `Gone there: ${list(removed)}.`,
    ].filter((each) => each !== "");
    return parts.join(" ");
  },
  takeNewer: "Take the newer ones",
  keepMine: "Keep mine",
  minePutOver: "Yours are kept. They go over the newer ones when you save.",
  somebody: "Somebody",

  madeUpSubject: "Damp in my bathroom",
  leaveText: "If you leave this page now, what you changed in the templates is lost.",
} as const;
