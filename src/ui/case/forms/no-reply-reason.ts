import { FORM_WORDS } from "../form-words.ts";
import { noteOf } from "./note.ts";

/** Why no reply is needed: the reasons that are offered, and the officer's own words. */
export const NO_REPLY_REASONS = ["thanks", "told-in-person", "information", "duplicate", "other"] as const;

export type NoReplyReason = (typeof NO_REPLY_REASONS)[number];

/** The reason as it is recorded; null while the officer's own words are missing. */
export const noReplyReason = (chosen: NoReplyReason, ownWords: string): string | null =>
  chosen === "other" ? noteOf(ownWords) : FORM_WORDS.noReplyNeeded.reasons[chosen];

/** What says better what happened: a reply that was given counts as one, and a second case is answered with the first. */
export const betterForm = (chosen: NoReplyReason): "record-reply" | "merge" | null => {
  if (chosen === "told-in-person") return "record-reply";
  return chosen === "duplicate" ? "merge" : null;
};
