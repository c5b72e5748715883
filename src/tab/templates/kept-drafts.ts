import type { AuthorityTemplates } from "../../contracts/reply-template.ts";
import type { Templates } from "./template-drafts.ts";

/** Words as somebody is changing them, and the saved ones that they began with. */
export interface Draft {
  readonly base: AuthorityTemplates;
  readonly templates: Templates;
}

/**
 * Drafts by authority, for as long as the tab is open. The browser's own way back cannot be asked about first, so what
 * was typed waits here for whoever comes back.
 */
const kept = new Map<string, Draft>();

export const keptDraft = (authority: string): Draft | null => kept.get(authority) ?? null;

export const keepDraft = (authority: string, draft: Draft | null): void => {
  if (draft === null) kept.delete(authority);
  else kept.set(authority, draft);
};

/** Nobody wants them any more. */
export const dropDrafts = (): void => kept.clear();

export const authoritiesWithDraft = (): readonly string[] => [...kept.keys()];
