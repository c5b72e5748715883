import { draftOf, setAnswerHeader } from "./answer-header.ts";
import { answerInTime } from "./answer-in-time.ts";
import { colourSchemeOf, onPreferencesChanged } from "./colour-scheme.ts";
import type { Host } from "./host.ts";
import { messageOrigin } from "./message-origin.ts";
import { onReturnToPage } from "./may-have-changed.ts";
import type { OfficeItem, OfficeSlice } from "./office-slice.ts";
import { openReply } from "./open-reply.ts";
import { newestSet, supports } from "./requirement-sets.ts";
import { selectedItem } from "./selected-item.ts";
import { severalSelected } from "./several-selected.ts";
import { HOST_WORDS } from "./words.ts";

const CALL_LIMIT_MS = 5_000;

const told = (call: unknown): string => (typeof call === "function" ? HOST_WORDS.yes : HOST_WORDS.no);

/** office.js does not tell the level that the add-in has; whether an item can be read shows it. */
const permissionOf = (item: OfficeItem | null | undefined): string => {
  const { kind } = selectedItem(item, null, null);
  if (kind === "nothing") return HOST_WORDS.noItemToTell;
  return kind === "not-allowed" ? HOST_WORDS.no : HOST_WORDS.yes;
};

/** Outlook, through Microsoft's office.js, with its habits kept from the rest of the pane. */
export const createOutlookHost = (office: OfficeSlice, page: Window): Host => {
  const listeners = new Set<() => void>();
  const themeListeners = new Set<() => void>();
  const problems: string[] = [];
  /** The shared folder's owner per Message-ID, once Outlook has told it. */
  const owners = new Map<string, string>();

  const mailbox = () => office.context.mailbox ?? null;
  const tell = (all: Set<() => void>) => () => {
    for (const listener of all) listener();
  };
  const listen = async (event: string, all: Set<() => void>) => {
    const added = await answerInTime<undefined>((callback) => {
      const to = mailbox();
      if (!to?.addHandlerAsync) throw new Error("cannot be listened for");
      to.addHandlerAsync(event, tell(all), callback);
    }, CALL_LIMIT_MS);
    if (!added.ok) problems.push(`${event}: ${added.failure.message}`);
  };
  const several = severalSelected(mailbox, tell(listeners));
  const askOwner = async (item: OfficeItem) => {
    const messageId = item.internetMessageId;
    if (!messageId || owners.has(messageId) || !item.getSharedPropertiesAsync) return;
    owners.set(messageId, "");
    const answer = await answerInTime<{ readonly owner?: string }>((callback) => {
      item.getSharedPropertiesAsync?.(callback);
    }, CALL_LIMIT_MS);
    const owner = answer.ok ? answer.value?.owner?.toLowerCase() : undefined;
    if (!owner) return;
    owners.set(messageId, owner);
    tell(listeners)();
  };

  const { ItemChanged, OfficeThemeChanged, SelectedItemsChanged } = office.EventType;
  void listen(ItemChanged, listeners);
  if (SelectedItemsChanged && supports(office, "Mailbox", "1.13")) {
    void listen(SelectedItemsChanged, new Set([() => void several.ask()]));
    void several.ask();
  }
  if (OfficeThemeChanged && supports(office, "Mailbox", "1.14")) {
    void listen(OfficeThemeChanged, themeListeners);
  }

  return {
    name: "outlook",
    selection: () => {
      const item = mailbox()?.item;
      const together = item ? null : several.now();
      if (together) return { kind: "several", messages: together };
      const selected = selectedItem(item, mailbox()?.userProfile?.emailAddress ?? null, null);
      if (!item || selected.kind !== "message") return selected;
      void askOwner(item);
      const owner = owners.get(selected.message.messageId) ?? "";
      return { ...selected, message: { ...selected.message, mailbox: owner === "" ? null : owner } };
    },
    onSelectionMayHaveChanged: (listener) => {
      listeners.add(listener);
      const stopWatchingPage = onReturnToPage(page, listener);
      return () => {
        listeners.delete(listener);
        stopWatchingPage();
      };
    },
    colourScheme: () => colourSchemeOf(page, office.context.officeTheme?.bodyBackgroundColor),
    onColourSchemeChanged: (listener) => {
      themeListeners.add(listener);
      const stopWatchingSystem = onPreferencesChanged(page, listener);
      return () => {
        themeListeners.delete(listener);
        stopWatchingSystem();
      };
    },
    openReply: (messageId, html) => openReply(() => mailbox()?.item, messageId, html),
    origin: (messageId) => messageOrigin(() => mailbox()?.item, messageId),
    draft: () => draftOf(() => mailbox()?.item),
    setAnswerHeader: (conversationId, header) =>
      setAnswerHeader(() => mailbox()?.item, conversationId, header),
    openLink: (url) => {
      const { ui } = office.context;
      // Desktop programs open no window of their own page; there office.js asks the system's browser.
      if (ui?.openBrowserWindow && supports(office, "OpenBrowserWindowApi", "1.1")) ui.openBrowserWindow(url);
      else page.open(url, "_blank", "noopener");
    },
    loginHint: mailbox()?.userProfile?.emailAddress ?? null,
    nestedSignIn: supports(office, "NestedAppAuth", "1.1"),
    diagnostics: () => [
      {
        label: HOST_WORDS.labels.program,
        value: `${mailbox()?.diagnostics?.hostName ?? "Outlook"} (${office.context.platform ?? "?"})`,
      },
      { label: HOST_WORDS.labels.version, value: mailbox()?.diagnostics?.hostVersion ?? "?" },
      { label: HOST_WORDS.labels.mailboxApi, value: newestSet(office, "Mailbox", 20) ?? HOST_WORDS.none },
      {
        label: HOST_WORDS.labels.nestedSignIn,
        value: supports(office, "NestedAppAuth", "1.1") ? HOST_WORDS.yes : HOST_WORDS.no,
      },
      { label: HOST_WORDS.labels.identityApi, value: newestSet(office, "IdentityAPI", 3) ?? HOST_WORDS.none },
      { label: HOST_WORDS.labels.severalMessages, value: told(mailbox()?.getSelectedItemsAsync) },
      { label: HOST_WORDS.labels.permission, value: permissionOf(mailbox()?.item) },
      {
        label: HOST_WORDS.labels.sharedMailbox,
        value: [...owners.values()].filter(Boolean).at(-1) ?? HOST_WORDS.noSharedMailbox,
      },
      { label: HOST_WORDS.labels.problems, value: problems.join("; ") || HOST_WORDS.none },
    ],
  };
};
