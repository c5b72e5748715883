import { useEffect, useState } from "react";
import type { BeforeSending } from "../contracts/before-sending.ts";
import type { Api } from "../ui/api/api.ts";
import type { Host } from "../ui/host/host.ts";

/** What is known of the conversation in which a mail is being written. */
export type DraftCase =
  | { readonly state: "looking-up" | "not-tracked" }
  | { readonly state: "failed"; readonly why: string }
  | { readonly state: "tracked"; readonly before: NonNullable<BeforeSending["case"]> };

const LONGEST_SUBJECT = 1000;

/** The case that the draft belongs to. A mail that answers nothing is not asked about. */
export const lookUpDraft = async (
  api: Pick<Api, "beforeSending">,
  host: Pick<Host, "draft">,
): Promise<DraftCase> => {
  const draft = await host.draft();
  if (!draft.ok) return { state: "failed", why: draft.failure.message };
  const { conversationId, inReplyTo, subject } = draft.value;
  if (conversationId === null && inReplyTo === null) return { state: "not-tracked" };
  const known = await api.beforeSending({
    conversationId,
    inReplyTo,
    subject: subject.slice(0, LONGEST_SUBJECT),
  });
  if (!known.ok) return { state: "failed", why: known.failure.message };
  const { case: before } = known.value;
  return before === null ? { state: "not-tracked" } : { state: "tracked", before };
};

/** Looks up the case of the mail that is being written; again when asked to. */
export const useDraftCase = (
  api: Pick<Api, "beforeSending">,
  host: Pick<Host, "draft">,
): { readonly draft: DraftCase; readonly lookAgain: () => void } => {
  const [draft, setDraft] = useState<DraftCase>({ state: "looking-up" });
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let stopped = false;
    void lookUpDraft(api, host).then((found) => {
      if (!stopped) setDraft(found);
    });
    return () => {
      stopped = true;
    };
  }, [api, host, asked]);
  return {
    draft,
    lookAgain: () => {
      setDraft({ state: "looking-up" });
      setAsked((count) => count + 1);
    },
  };
};
