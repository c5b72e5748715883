import { useCallback, useState } from "react";
import type { AuthorityTemplates, ReplyTemplate, ReplyTemplates } from "../../contracts/reply-template.ts";
import { useLive, useSession } from "../session-context.ts";
import type { Notice } from "../states/Notices.tsx";
import { areShipped, type Templates } from "./template-drafts.ts";
import { templatesWords } from "./words.ts";

const REFRESH_SECONDS = 30;

/** The templates of all authorities, fresh while they are looked at: somebody else may be changing them too. */
export const useTemplates = () =>
  useLive<ReplyTemplates>("reply-templates", (api) => api.replyTemplates(), REFRESH_SECONDS);

export interface SavingTemplates {
  readonly busy: boolean;
  readonly notice: Notice | null;
  readonly dismiss: () => void;
  /** Answers why they were not saved; null when they were, `changed` when somebody was faster. */
  readonly save: (base: AuthorityTemplates, templates: Templates) => Promise<string | "changed" | null>;
}

/** Ours are saved as none: what we improve in them later is then improved for the authority too. */
const toSave = (templates: Templates): ReplyTemplate[] => (areShipped(templates) ? [] : [...templates]);

/** Saves the templates of an authority, says so, and offers the way back. */
export const useSavingTemplates = (
  put: (list: ReplyTemplates) => void,
  refresh: () => Promise<void>,
): SavingTemplates => {
  const { api } = useSession();
  const [busy, setBusy] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);
  const dismiss = useCallback(() => setNotice(null), []);

  const send = async (base: AuthorityTemplates, templates: Templates): Promise<string | null> => {
    const { authority, revision } = base;
    setBusy(true);
    const answer = await api.saveReplyTemplates({ authority, revision, templates: toSave(templates) });
    setBusy(false);
    if (answer.ok) put(answer.value);
    else if (answer.failure.code === "templates-changed") await refresh();
    if (answer.ok) return null;
    return answer.failure.code === "templates-changed" ? "changed" : answer.failure.message;
  };

  const undo = async (base: AuthorityTemplates): Promise<void> => {
    const why = await send({ ...base, revision: base.revision + 1 }, base.templates);
    if (why !== null)
      setNotice({ intent: "error", text: templatesWords.notSaved(why === "changed" ? "" : why) });
  };

  return {
    busy,
    notice,
    dismiss,
    async save(base, templates) {
      setNotice(null);
      const why = await send(base, templates);
      if (why !== null) return why;
      const text = areShipped(templates) ? templatesWords.savedShipped : templatesWords.saved;
      setNotice({ intent: "success", text, undo: () => void undo(base) });
      return null;
    },
  };
};
