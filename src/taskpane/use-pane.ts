import type { Api, OpenCase } from "../ui/api/api.ts";
import { unreachable } from "../ui/api/failure.ts";
import { useRecording } from "../ui/case/use-recording.ts";
import { useNow } from "../ui/clock/use-now.ts";
import { keepRecorded } from "./keep-recorded.ts";
import { recordableOf } from "./recordable.ts";
import { orLastKnown, screenOf } from "./screen.ts";
import { atHand } from "./start/at-hand.ts";
import type { LastKnown } from "./start/kept/last-known.ts";
import { mailboxOfMessage, messageOf, type PaneStart } from "./start/pane-start.ts";
import { useKnownMessage } from "./use-known-message.ts";
import { useLastProblem } from "./use-last-problem.ts";
import { useOpenedCase } from "./use-opened-case.ts";
import { usePanePage } from "./use-pane-page.ts";
import { useSelection } from "./use-selection.ts";
import { useSession, type Session } from "./use-session.ts";

/** Stands in before anybody is signed in: nothing can be recorded then. */
const NO_API: Pick<Api, "recordFact" | "mergeCases"> = {
  recordFact: () => Promise.resolve({ ok: false, failure: unreachable }),
  mergeCases: () => Promise.resolve({ ok: false, failure: unreachable }),
};

/**
 * Under whose name something is recorded. While the service is away that is the officer whom it served last at this
 * login: what is recorded waits, and is sent only once the service has said that it is the same one.
 */
const officerId = (session: Session, last: LastKnown): string => {
  if (session.state === "ready") return session.council.me.id;
  return session.state === "unreachable" ? (last.council()?.officer ?? "") : "";
};

/** All that the pane knows, and what it shows of it. */
export const usePane = (start: PaneStart) => {
  const handle = useSession(start.session);
  const { session } = handle;
  const ready = session.state === "ready" ? session : null;
  const now = useNow(ready?.aheadMs ?? 0);

  const selection = useSelection(start.selection);
  const message = messageOf(selection);
  const mailbox = mailboxOfMessage(message, session);
  const messages = useKnownMessage(start.messages, message && { messageId: message.messageId, mailbox });
  const { known } = messages;
  const screen = orLastKnown(screenOf(session, selection, known, mailbox), () => atHand(start, now));

  const { page, show } = usePanePage(message?.messageId ?? null);
  const { reference, logged } = page.shows === "case" ? page : { reference: null, logged: null };
  const opened = useOpenedCase(ready?.api ?? null, reference, logged);
  const accept = (matter: OpenCase): void => {
    messages.acceptCase(matter);
    opened.accept(matter);
    keepRecorded(start.last, matter, Date.now());
    // The service is back: what is shown of the message is still what was last known of it.
    if (known?.seen === null) messages.readAgain();
  };
  const id = officerId(session, start.last);
  const recording = useRecording(ready?.api ?? NO_API, { id, aheadMs: ready?.aheadMs ?? 0 }, accept);
  const recordable = recordableOf(start, { screen, message, officer: id, unsaved: recording.unsaved, now });

  const refused = recording.unsaved.find(({ failure }) => failure !== null)?.failure ?? null;
  const away = session.state === "unreachable" ? session.failure : (known?.failure ?? null);
  const lastProblem = useLastProblem(refused ?? away);
  return {
    ...{ handle, ready, now, message, mailbox, messages, screen, page, show, opened, recording, recordable },
    lastProblem,
  };
};

export type PaneShown = ReturnType<typeof usePane>;
