import { failed } from "../../domain/result.ts";
import { colourSchemeOf, onPreferencesChanged } from "./colour-scheme.ts";
import type { Host, Selection } from "./host.ts";
import { onReturnToPage } from "./may-have-changed.ts";
import { HOST_WORDS } from "./words.ts";

/** A link such as `?message=<id>&mailbox=housing@...` selects a message in a plain browser. */
export const selectionFromAddress = (search: string): Selection => {
  const asked = new URLSearchParams(search);
  const messageId = asked.get("message");
  if (!messageId) return { kind: "nothing" };
  return {
    kind: "message",
    message: {
      messageId,
      subject: asked.get("subject") ?? "",
      from: null,
      addressedTo: [],
      mailbox: asked.get("mailbox")?.toLowerCase() ?? null,
      isSent: false,
    },
  };
};

/** No Outlook around the page: one message from the address, and no reply window. */
export const createBrowserHost = (page: Window): Host => ({
  name: "browser",
  selection: () => selectionFromAddress(page.location.search),
  onSelectionMayHaveChanged: (listener) => onReturnToPage(page, listener),
  colourScheme: () => colourSchemeOf(page),
  onColourSchemeChanged: (listener) => onPreferencesChanged(page, listener),
  openReply: () =>
    Promise.resolve(failed({ code: "host-without-mail", message: HOST_WORDS.replyOnlyInOutlook })),
  origin: () => Promise.resolve(failed({ code: "host-without-mail", message: HOST_WORDS.onlyInOutlook })),
  draft: () => Promise.resolve(failed({ code: "host-without-mail", message: HOST_WORDS.writtenInOutlook })),
  setAnswerHeader: () =>
    Promise.resolve(failed({ code: "host-without-mail", message: HOST_WORDS.writtenInOutlook })),
  openLink: (url) => void page.open(url, "_blank", "noopener"),
  loginHint: null,
  nestedSignIn: false,
  diagnostics: () => [
    { label: HOST_WORDS.labels.program, value: HOST_WORDS.withoutOutlook },
    { label: HOST_WORDS.labels.version, value: page.navigator.userAgent },
  ],
});
