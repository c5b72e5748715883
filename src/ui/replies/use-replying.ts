import { useState } from "react";
import type { Language } from "../../domain/acknowledgement/template.ts";
import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import { DEFAULT_REPLY_TEMPLATES } from "../../domain/reply/default-templates.ts";
import { answerOf, type ReplyPurpose, type ReplyTemplate } from "../../domain/reply/template.ts";
import type { Api, Council } from "../api/api.ts";
import type { ShownCase } from "../case/shown-case.ts";
import type { Host } from "../host/host.ts";
import { languagesOf, replyMenu, type ReplyMenu } from "./reply-menu.ts";
import { answeredSince } from "./answered-since.ts";
import { begunTeller } from "./tell-begun.ts";
import { writtenReply } from "./written-reply.ts";

/** What became of the reply window that was asked for. */
export type ReplyWindow =
  | { readonly state: "none" }
  | { readonly state: "opened"; readonly purpose: ReplyPurpose }
  | { readonly state: "not-opened"; readonly why: string };

/** Writing to the customer from here: the templates that fit, and the window that opens with one. */
export interface Replying {
  readonly menu: ReplyMenu;
  /** More than one where somebody can choose. */
  readonly languages: readonly Language[];
  readonly language: Language;
  readonly window: ReplyWindow;
  chooseLanguage(language: Language): void;
  /** `newDate` is the one that a holding reply promises. */
  open(template: ReplyTemplate, newDate: CivilDate | null): void;
  /** The window was closed without sending: the next mail is taken for what it says. */
  notSent(): void;
}

const NO_WINDOW: ReplyWindow = { state: "none" };

/** Opens Outlook's reply with a template filled in, and tells the service what answer it is. */
export const useReplying = (
  needs: {
    readonly api: Pick<Api, "answerBegun">;
    readonly host: Pick<Host, "openReply">;
    readonly council: Pick<Council, "name" | "me" | "authorities" | "services" | "replyTemplates">;
  },
  shown: ShownCase,
  /** The message that is answered; null where no window can be opened here. */
  messageId: string | null,
): Replying | null => {
  const { api, host, council } = needs;
  const [window, setWindow] = useState<ReplyWindow>(NO_WINDOW);
  const [openedAfter, setOpenedAfter] = useState(0);
  const [chosen, setChosen] = useState<Language | null>(null);
  const [tell] = useState(() => begunTeller(api));
  const { reference } = shown;
  if (messageId === null) return null;
  const templates = council.replyTemplates[shown.case.authority] ?? DEFAULT_REPLY_TEMPLATES;
  const language = chosen ?? templates[0]?.wordings[0]?.language ?? "en";

  const open = async (template: ReplyTemplate, newDate: CivilDate | null): Promise<void> => {
    const { html } = writtenReply(template, shown, council, { language, newDate });
    const opened = await host.openReply(messageId, html);
    const as = answerOf(template.purpose);
    setWindow(
      opened.ok
        ? { state: "opened", purpose: template.purpose }
        : { state: "not-opened", why: opened.failure.message },
    );
    setOpenedAfter(shown.lastSeq);
    // A host that gave no answer may have opened the window all the same.
    const mayBeOpen = opened.ok || opened.failure.code === "host-timed-out";
    if (mayBeOpen) void tell(reference, { as, replyBy: newDate });
  };
  return {
    menu: replyMenu(templates, shown),
    languages: languagesOf(templates),
    language,
    // What was written there has been sent and recorded, or was recorded by hand.
    window: answeredSince(shown.case.history, openedAfter) ? NO_WINDOW : window,
    chooseLanguage: setChosen,
    open: (template, newDate) => {
      void open(template, newDate);
    },
    notSent: () => {
      setWindow(NO_WINDOW);
      void tell(reference, { as: null, replyBy: null });
    },
  };
};
