import { useCallback, useRef, useState } from "react";
import type { ItemOnShow, Notice, OutlookActions } from "./office-host/item-on-show.ts";
import { createKeptSettings } from "./office-host/kept-settings.ts";
import { createOfficeHost, type OfficeHost } from "./office-host/office-host.ts";
import { hostToken } from "../page/me.ts";
import { outlookClient } from "./outlook-client.ts";
import type { Correspondent, FullMessage } from "./wire.ts";

export interface Draft {
  readonly inReplyTo: string | null;
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string;
}

const LONDON = { windows: "GMT Standard Time", iana: "Europe/London" };
const HOST_VERSION = "16.01.18526.20000";

/** The host of the pane, and what the add-in has made it show: notices and a draft. */
export const useOfficeHost = (
  person: Correspondent,
  message: FullMessage | null,
  readMessage: () => Promise<void>,
) => {
  const [notices, setNotices] = useState<ReadonlyMap<string, readonly Notice[]>>(new Map());
  const [draft, setDraft] = useState<Draft | null>(null);
  // The host lives as long as the pane is open and asks for what is on show at the moment of the call.
  const onShow = useRef({ message, notices });
  onShow.current = { message, notices };

  const noticesOf = (id: string): readonly Notice[] => onShow.current.notices.get(id) ?? [];
  const putNotices = useCallback((id: string, next: readonly Notice[]): void => {
    const all = new Map(onShow.current.notices).set(id, next);
    onShow.current = { ...onShow.current, notices: all };
    setNotices(all);
  }, []);

  const replyTo = useCallback((item: Pick<ItemOnShow, "id" | "from" | "subject">, html: string): void => {
    setDraft({ inReplyTo: item.id, to: [item.from.address], subject: item.subject, html });
  }, []);

  const createHost = useCallback((): OfficeHost => {
    const actions: OutlookActions = {
      item: () => onShow.current.message,
      categoriesOf: (mailbox) => outlookClient.categories(mailbox),
      setCategories: async (item, names) => {
        await outlookClient.setCategories(item.mailbox, item.id, names);
        await readMessage();
      },
      reply: replyTo,
      newMessage: (next) => setDraft({ inReplyTo: null, ...next }),
      notices: (item) => noticesOf(item.id),
      setNotices: (item, next) => putNotices(item.id, next),
      token: hostToken,
    };
    return createOfficeHost({
      page: "/taskpane.html",
      origin: location.origin,
      session: { user: person, locale: "en-gb", hostVersion: HOST_VERSION, timeZone: LONDON },
      actions,
      kept: createKeptSettings(localStorage, person.address),
      conversationId: crypto.randomUUID(),
    });
  }, [person, putNotices, readMessage, replyTo]);

  return {
    createHost,
    draft,
    setDraft,
    replyTo,
    notices: message ? (notices.get(message.id) ?? []) : [],
    dismiss: (key: string) => {
      if (!message) return;
      putNotices(
        message.id,
        noticesOf(message.id).filter((each) => each.key !== key),
      );
    },
  };
};
