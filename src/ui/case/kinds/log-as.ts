import { KINDS, type Kind } from "../../../domain/standards/standard.ts";

/** What mail is logged as most often when it is no plain enquiry: they stand first. */
export const LOGGED_MOST: readonly Kind[] = [
  "complaint",
  "compliment",
  "comment",
  "information-request",
  "member-enquiry",
];

export const OTHER_KINDS: readonly Kind[] = KINDS.filter((kind) => !LOGGED_MOST.includes(kind));
