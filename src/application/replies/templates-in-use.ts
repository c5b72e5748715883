import { DEFAULT_REPLY_TEMPLATES } from "../../domain/reply/default-templates.ts";
import type { ReplyTemplate } from "../../domain/reply/template.ts";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { Council } from "../ports/council.ts";
import type { SavedReplyTemplates } from "../ports/reply-templates.ts";

/** What the replies of one authority begin with. */
export interface AuthorityTemplates {
  readonly authority: string;
  readonly templates: readonly ReplyTemplate[];
  /** Counts up with each saving; 0 while nobody has saved any. */
  readonly revision: number;
  readonly savedAt: Instant | null;
  readonly savedBy: string | null;
}

/** For each authority its own templates, or ours where it has none, or has gone back to ours. */
export const templatesInUse = (
  council: Council,
  saved: readonly SavedReplyTemplates[],
): readonly AuthorityTemplates[] =>
  council.authorities.map(({ id }) => {
    const own = saved.find(({ authority }) => authority === id);
    return {
      authority: id,
      templates: own === undefined || own.templates.length === 0 ? DEFAULT_REPLY_TEMPLATES : own.templates,
      revision: own?.revision ?? 0,
      savedAt: own?.savedAt ?? null,
      savedBy: own?.savedBy.name ?? null,
    };
  });
