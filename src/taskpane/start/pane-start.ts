import { mailboxOf } from "../../ui/case/mailbox-of.ts";
import type { Host, SelectedMessage, Selection } from "../../ui/host/host.ts";
import type { TokenSource } from "../../ui/sign-in/token-source.ts";
import type { FirstLook } from "../first-look/first-look.ts";
import { believeZonesOf } from "../believe-zones.ts";
import { keepLastKnown } from "./kept/keep-last-known.ts";
import type { LastKnown } from "./kept/last-known.ts";
import { knownMessages, type KnownMessages } from "./known-messages.ts";
import { paneSession, type PaneSession, type Session } from "./session.ts";
import { watchSelection } from "./watch-selection.ts";
import type { Watched } from "./watched.ts";

/**
 * What the pane knows and how it comes to know it, without a framework: the small script begins it and shows the
 * clocks of it, and the whole pane goes on with the very same, so that nothing is asked twice.
 */
export interface PaneStart {
  readonly host: Host;
  readonly selection: Watched<Selection>;
  readonly session: PaneSession;
  readonly messages: KnownMessages;
  /** What was known at the last visit. */
  readonly last: LastKnown;
}

export const messageOf = (selection: Selection): SelectedMessage | null =>
  selection.kind === "message" ? selection.message : null;

/** The shared mailbox of the message, once the mailboxes that are looked after are known. */
export const mailboxOfMessage = (message: SelectedMessage | null, session: Session): string | null =>
  message === null || session.state !== "ready"
    ? null
    : mailboxOf(
        message,
        session.council.mailboxes.map(({ address }) => address.toLowerCase()),
      );

/** @param later runs work when there is time for it, and never before the first clocks */
export const startPane = (parts: {
  readonly host: Host;
  readonly tokens: TokenSource;
  readonly last: LastKnown;
  readonly page: Document;
  readonly later: (work: () => void) => void;
  /** What has been asked about the selected message already. */
  readonly look?: Pick<FirstLook, "messageId" | "message"> | null;
}): PaneStart => {
  const { host, tokens, last, page, later, look = null } = parts;
  const selection = watchSelection(host);
  const session = paneSession(tokens, later);
  const messages = knownMessages(session.api, page, look);
  const follow = (): void => {
    const message = messageOf(selection.now());
    const now = session.now();
    // Somebody who is signed out is asked to sign in; the service is not asked in vain.
    if (message === null || now.state === "signed-out") messages.follow(null);
    else messages.follow({ messageId: message.messageId, mailbox: mailboxOfMessage(message, now) });
  };
  selection.subscribe(follow);
  session.subscribe(follow);
  follow();
  session.start();
  believeZonesOf({ session, last });
  keepLastKnown({ session, messages }, last, later);
  return { host, selection, session, messages, last };
};
