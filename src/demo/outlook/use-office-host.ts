import { useCallback, useRef } from "react";
import { hostToken, nestedTokens } from "../page/me.ts";
import { newMessage, replyTo, writerOf } from "./draft.ts";
import { answerDraftCall } from "./office-host/draft-calls.ts";
import { domainOf, initialData, initialDataOfDraft } from "./office-host/initial-data.ts";
import { answerItemCall } from "./office-host/item-calls.ts";
import type { OutlookActions, OutlookSession } from "./office-host/item-on-show.ts";
import { createKeptSettings } from "./office-host/kept-settings.ts";
import type { LaterCalls, SelectedItem } from "./office-host/later-calls.ts";
import { answerNestedSignIn } from "./office-host/nested-sign-in.ts";
import { createOfficeHost, type ItemInFrame, type OfficeHost } from "./office-host/office-host.ts";
import type { Trouble } from "./office-host/trouble.ts";
import { outlookClient } from "./outlook-client.ts";
import { leaveFrame } from "./leave-frame.ts";
import { useDraft } from "./use-draft.ts";
import { useNotices } from "./use-notices.ts";
import type { Place } from "./use-outlook.ts";
import type { FullMessage, OutlookStart } from "./wire.ts";

const LONDON = { windows: "GMT Standard Time", iana: "Europe/London" };
const HOST_VERSION = "16.01.18526.20000";

/** On which item an add-in's page works. */
export type Beside = "message" | "draft";

export interface OfficeHostSource {
  readonly start: OutlookStart;
  readonly message: FullMessage | null;
  readonly place: Place;
  /** Ids of the selected messages, in the order in which they were selected. */
  readonly chosen: readonly string[];
  readonly trouble: Trouble;
  readMessage(): Promise<void>;
  /** Selects the message after the one on show, and resolves when it is on show. */
  selectNext(): Promise<void>;
}

const selectedItem = (message: FullMessage): SelectedItem => ({
  itemId: message.id,
  itemType: "Message",
  itemMode: "Read",
  subject: message.subject,
  conversationId: message.conversationId,
  internetMessageId: message.internetMessageId,
  hasAttachment: message.hasAttachments,
});

/** The hosts of the add-in's frames, and what the add-in has made Outlook show: notices and a draft. */
export const useOfficeHost = (source: OfficeHostSource) => {
  const { start, message, place, chosen, trouble, readMessage, selectNext } = source;
  const notices = useNotices();
  const writing = useDraft();
  const onShow = useRef({ message, place, chosen, selectNext });
  onShow.current = { message, place, chosen, selectNext };
  const { latest, put, change } = writing;

  const reply = useCallback(
    (to: FullMessage, html: string): void => put(replyTo(to, html, writerOf(start.mailboxes, to.mailbox))),
    [put, start],
  );

  const createHost = useCallback(
    (page: string, beside: Beside): OfficeHost => {
      const person = start.person;
      const session: OutlookSession = {
        user: person,
        locale: "en-gb",
        hostVersion: HOST_VERSION,
        timeZone: LONDON,
      };
      const kept = createKeptSettings(localStorage, person.address);
      const actions: OutlookActions = {
        ...notices.kept,
        item: () => onShow.current.message,
        categoriesOf: (mailbox) => outlookClient.categories(mailbox),
        setCategories: async (item, names) => {
          await outlookClient.setCategories(item.mailbox, item.id, names);
          await readMessage();
        },
        reply: (_item, html) => onShow.current.message && reply(onShow.current.message, html),
        newMessage: (next) => {
          const mailbox = onShow.current.message?.mailbox ?? person.address;
          put(newMessage(mailbox, next, writerOf(start.mailboxes, mailbox)));
        },
      };
      const ofMessage: ItemInFrame = {
        initialData: () => initialData(onShow.current.message, session),
        answer: (dispatchId, params) => answerItemCall(dispatchId, params, actions, kept),
      };
      const draftActions = { ...notices.kept, draft: () => latest.current, change };
      const ofDraft: ItemInFrame = {
        initialData: () => initialDataOfDraft(latest.current, session),
        answer: (dispatchId, params) =>
          answerDraftCall({ dispatchId, params, kept, actions: draftActions, ownDomain: domainOf(session) }),
      };
      const later: LaterCalls = {
        selectedItems: () => {
          const { place: at, chosen: ids } = onShow.current;
          return Promise.all(
            ids.map(async (id) => selectedItem(await outlookClient.message(at.mailbox, id))),
          );
        },
        nestedSignIn: (envelope) =>
          answerNestedSignIn(envelope, { signIn: trouble.nestedSignIn, tokens: nestedTokens }),
      };
      return createOfficeHost({
        page,
        origin: location.origin,
        session,
        item: beside === "message" ? ofMessage : ofDraft,
        kept,
        later,
        trouble,
        token: hostToken,
        leave: leaveFrame,
        beforeAnswer: async (dispatchId) => {
          if (trouble.switchesAt !== dispatchId) return;
          trouble.switchesAt = null;
          await onShow.current.selectNext();
        },
        conversationId: crypto.randomUUID(),
      });
    },
    [start, notices.kept, trouble, readMessage, reply, put, change, latest],
  );

  return { createHost, writing, reply, notices };
};
