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
import { foldCase } from "../../../src/domain/case/fold.ts";
import { bareCase } from "../../../src/taskpane/start/kept/bare-case.ts";
import { lastKnown } from "../../../src/taskpane/start/kept/last-known.ts";
import { personStorage } from "../../../src/taskpane/start/kept/person-storage.ts";
import type { Council, SeenMessage } from "../../../src/ui/api/api.ts";
import { keptToken } from "../../../src/ui/sign-in/kept-token.ts";
import { OFFICER, THE_MESSAGE } from "./open-message.ts";

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
    // Only the frames of the demo ask for what office.js has learnt since its package was built.
    later: { selectedItems: async () => [], nestedSignIn: async () => "" },
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

const told = async <T>(path: string): Promise<T> =>
  (await (await fetch(path, { cache: "no-store" })).json()) as T;

/**
 * What earlier openings have left: a token that still holds, and by what the council counts.
 * @param seenBefore and this very message was opened before, yesterday say
 */
const keepVisit = async (seenBefore: boolean): Promise<void> => {
  const { rules, rulesRevision, services, mailboxes, zones } = await told<Council>("/api/council");
  const last = lastKnown(personStorage(OFFICER.address, () => localStorage));
  last.keepCouncil({ at: Date.now(), rules, rulesRevision, services, mailboxes, zones });
  const { messageId, case: open } = await told<SeenMessage>("/api/messages");
  if (seenBefore && open !== null) {
    const { reference, rules: own } = open;
    const matter = foldCase(open.events);
    const at = Date.now() - A_LITTLE_LATER_MS;
    last.keepCase(messageId, { at, reference, service: matter.service, case: bareCase(matter), rules: own });
  }
  keptToken(OFFICER.address, () => sessionStorage).keep(
    "token-of-the-visit",
    new Date(Date.now() + A_LITTLE_LATER_MS),
  );
};

Object.assign(window, { openPane, keepVisit });
