import { mailboxOf } from "../../ui/case/mailbox-of.ts";
import type { Host, SelectedMessage, Selection } from "../../ui/host/host.ts";
import type { TokenSource } from "../../ui/sign-in/token-source.ts";
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
}

export const messageOf = (selection: Selection): SelectedMessage | null =>
  selection.kind === "message" ? selection.message : null;

/** The shared mailbox of the message, as far as the mailboxes that are looked after are known. */
export const mailboxOfMessage = (message: SelectedMessage | null, session: Session): string | null =>
  message === null || session.state !== "ready"
    ? null
    : mailboxOf(
        message,
        session.council.mailboxes.map(({ address }) => address.toLowerCase()),
      );

export const startPane = (host: Host, tokens: TokenSource, page: Document): PaneStart => {
  const selection = watchSelection(host);
  const session = paneSession(tokens);
  const messages = knownMessages(session.api, page);
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
  return { host, selection, session, messages };
};
