import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { Actor } from "../../domain/case/event.ts";
import type { ReplyTemplate } from "../../domain/reply/template.ts";

/** The templates of one authority as they were last saved. */
export interface SavedReplyTemplates {
  readonly authority: string;
  /** From 1, one more with each saving. */
  readonly revision: number;
  /** Empty: the authority has gone back to the ones that we ship. */
  readonly templates: readonly ReplyTemplate[];
  readonly savedAt: Instant;
  readonly savedBy: Actor;
}

export interface ReplyTemplateStore {
  /** The newest revision of each authority that has ever saved one. */
  savedReplyTemplates(): Promise<readonly SavedReplyTemplates[]>;
  /**
   * Keeps a new revision beside all earlier ones. False, and nothing is kept, where `saved.revision` is there already:
   * somebody else was faster.
   */
  saveReplyTemplates(saved: SavedReplyTemplates): Promise<boolean>;
}
