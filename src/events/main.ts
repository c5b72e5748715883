import type { EventsOffice, HostSignIn } from "./office.ts";
import { PUBLIC_URL } from "./public-url.ts";
import { DEEDS } from "./ribbon/deeds.ts";
import { fromRibbon } from "./ribbon/from-ribbon.ts";
import { pressKeys } from "./ribbon/press-key.ts";
import { service } from "./service.ts";
import { onMessageSend } from "./sending/on-message-send.ts";
import { silentToken, type TokenWays } from "./sign-in.ts";

declare const Office: EventsOffice;
/** Not in every runtime: ask with `typeof`. */
declare const OfficeRuntime: { readonly auth?: HostSignIn };
/** Offered by the page around this script, where there is one. */
declare const responseStandardsToken: (renewed: boolean) => Promise<string | null>;

/** A token has to be there well before the mail is let go for want of an answer. */
const TOKEN_MS = 2_500;
const LONGER_TOKEN_MS = 10_000;

const ways = (): TokenWays => ({
  ...(typeof responseStandardsToken === "undefined" ? {} : { page: responseStandardsToken }),
  hosts: [typeof OfficeRuntime === "undefined" ? undefined : OfficeRuntime.auth, Office.auth],
});
const askSoon = service(PUBLIC_URL, silentToken(ways, TOKEN_MS));
const ask = service(PUBLIC_URL, silentToken(ways, LONGER_TOKEN_MS));
const keys = pressKeys();

// At once, and not in Office.onReady: "code in Office.onReady() isn't run" for events in classic Outlook.
Office.actions.associate("acknowledge", fromRibbon(Office, { ask, keys }, DEEDS.acknowledge));
Office.actions.associate("recordReply", fromRibbon(Office, { ask, keys }, DEEDS.recordReply));
Office.actions.associate("markComplex", fromRibbon(Office, { ask, keys }, DEEDS.markComplex));
Office.actions.associate("onMessageSend", onMessageSend(Office, askSoon));
// Where there is a page, office.js calls no function of it before the page has said that it waits for office.js.
void Office.onReady?.();
