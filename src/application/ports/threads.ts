import type { ThreadKey } from "./case-writer.ts";

/** Finds cases by what the messages of their threads name. */
export interface Threads {
  /** The case of the first of these keys that leads to one, or the case that it is answered under; null for none. */
  caseOfThread(keys: readonly ThreadKey[]): Promise<string | null>;
}
