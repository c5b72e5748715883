import type { Page } from "../place.ts";

/** The pages under Settings, in the order in which they are listed; their words stand in `words.ts`. */
export const SETTINGS_LINKS = [
  "mailboxes",
  "services",
  "templates",
  "calendars",
  "people",
  "notifications",
] as const satisfies readonly Page[];
