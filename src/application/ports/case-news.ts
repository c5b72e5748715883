import type { CaseFact } from "../../domain/case/event.ts";

/** What happened to a case last, and which officer did it; null: by the service, or not known. */
export interface CaseChange {
  readonly reference: string;
  readonly what: CaseFact["type"] | null;
  readonly by: string | null;
}

/** What is no longer as it was read: told after it was kept, and only as an advice to read again. */
export type CaseNews =
  | { readonly about: "cases"; readonly changes: readonly CaseChange[] }
  /** Somebody has come to these cases, left them, or does another thing there. */
  | { readonly about: "presence"; readonly references: readonly string[] }
  /** Too many to name, or some may have gone by unheard. */
  | { readonly about: "many" }
  /** The council's own settings: its services, officers, rules, templates. */
  | { readonly about: "council" };

/** Tells what changes in the record of one tenant, whichever process changed it. */
export interface CaseNewsFeed {
  /** Until the answer is called. What is told before one listens is not told again. */
  hear(listener: (news: CaseNews) => void): () => void;
}
