import { DEFAULT_TEMPLATE } from "../domain/acknowledgement/default-template.ts";
import type { Writing } from "./ports/writing.ts";

/** Every mailbox begins so: read, and never written to. */
export const SHADOW: Writing = {
  marksSince: null,
  flagsSince: null,
  acknowledgementsSince: null,
  acknowledgement: DEFAULT_TEMPLATE,
};
