import { initialData } from "../../../src/demo/outlook/office-host/initial-data.ts";
import { answerItemCall } from "../../../src/demo/outlook/office-host/item-calls.ts";
import { createOfficeHost } from "../../../src/demo/outlook/office-host/office-host.ts";
import type {
  ItemOnShow,
  OutlookActions,
  OutlookSession,
} from "../../../src/demo/outlook/office-host/item-on-show.ts";
import type { KeptSettings } from "../../../src/demo/outlook/office-host/kept-settings.ts";
import { noTrouble } from "../../../src/demo/outlook/office-host/trouble.ts";
import { lastKnown } from "../../../src/taskpane/start/kept/last-known.ts";
import { personStorage } from "../../../src/taskpane/start/kept/person-storage.ts";
import type { Council } from "../../../src/ui/api/api.ts";
import { keptToken } from "../../../src/ui/sign-in/kept-token.ts";
import { READING, type FrameReading } from "./in-frame.ts";
import { OFFICER, THE_MESSAGE } from "./open-case.ts";

/**
 * Runs in the browser: the page that plays Outlook, with one message open. It holds nothing but the frame of the
 * add-in, so that what is timed is the add-in.
 */

const A_LITTLE_LATER_MS = 3_000_000;

const item: ItemOnShow = {
  id: "AAMkADAwATM0",
  mailbox: THE_MESSAGE.mailbox,
  subject: THE_MESSAGE.subject,
  conversationId: "AAQkADAwATM0",
  internetMessageId: THE_MESSAGE.messageId,
  from: THE_MESSAGE.from,
  to: [{ name: "Housing", address: THE_MESSAGE.mailbox }],
  cc: [],
  receivedAt: new Date().toISOString(),
  text: "There is damp in the back bedroom again.",
  html: "<p>There is damp in the back bedroom again.</p>",
  internetHeaders: "",
  categories: [],
  isRead: true,
  attachments: [],
};

const actions: OutlookActions = {
  item: () => item,
  categoriesOf: async () => [],
  setCategories: async () => undefined,
  reply: () => undefined,
  newMessage: () => undefined,
  notices: () => [],
  setNotices: () => undefined,
};

const session: OutlookSession = {
  user: OFFICER,
  locale: "en-gb",
  hostVersion: "16.01.18526.20000",
  timeZone: { windows: "GMT Standard Time", iana: "Europe/London" },
};

const kept: KeptSettings = {
  roaming: () => ({}),
  saveRoaming: () => undefined,
  custom: () => "{}",
  saveCustom: () => undefined,
};

/** Opens the add-in's page in a frame, as Outlook opens a pane of 320 pixels. */
const openPane = (page: string): void => {
  const host = createOfficeHost({
    page,
    origin: location.origin,
    session,
    item: {
      initialData: () => initialData(item, session),
      answer: (dispatchId, params) => answerItemCall(dispatchId, params, actions, kept),
    },
    kept,
    token: async () => "token-of-the-host",
    trouble: noTrouble(),
    conversationId: crypto.randomUUID(),
  });
  const frame = document.createElement("iframe");
  frame.width = "320";
  frame.height = "760";
  addEventListener("message", (event) => host.receive(event, frame.contentWindow));
  frame.name = host.frame.name;
  frame.src = host.frame.src;
  document.body.append(frame);
};

/** What an earlier opening of the same visit has left: a token that still holds, and by what the council counts. */
const keepVisit = async (): Promise<void> => {
  const answer = await fetch("/api/council", { cache: "no-store" });
  const { rules, rulesRevision, services, mailboxes, zones } = (await answer.json()) as Council;
  lastKnown(personStorage(OFFICER.address, () => localStorage)).keepCouncil({
    ...{ at: Date.now(), rules, rulesRevision, services, mailboxes, zones },
  });
  keptToken(OFFICER.address, () => sessionStorage).keep(
    "token-of-the-visit",
    new Date(Date.now() + A_LITTLE_LATER_MS),
  );
};

/** What the frame tells once its words are painted. */
const reading = new Promise<FrameReading>((resolve) => {
  addEventListener("message", ({ data }: MessageEvent<Partial<Record<string, FrameReading>> | string>) => {
    const told = typeof data === "object" && data !== null ? data[READING] : undefined;
    if (told) resolve(told);
  });
});

Object.assign(window, { openPane, keepVisit, reading });
