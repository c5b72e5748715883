import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { KnownMessage } from "../known-message.ts";
import { viewOfCase, type CountingCouncil } from "../../ui/first-picture/first-view.ts";
import type { AtHand } from "../../ui/first-picture/pane-tree.ts";
import type { LastCase } from "./kept/last-known.ts";
import { viewOfLast } from "./kept/view-of-last.ts";
import { keyOf } from "./known-messages.ts";
import { mailboxOfMessage, messageOf, type PaneStart } from "./pane-start.ts";

const knownOf = (start: PaneStart): KnownMessage | null => {
  const message = messageOf(start.selection.now());
  if (message === null) return null;
  const mailbox = mailboxOfMessage(message, start.session.now());
  return start.messages.now().get(keyOf({ messageId: message.messageId, mailbox })) ?? null;
};

/** The answer that is still awaited may come: what was last known is shown until then. */
const mayStillCome = (known: KnownMessage | null): boolean =>
  known === null || (known.seen === null && (known.failure === null || known.failure.mayPass));

const lastOf = (start: PaneStart, known: KnownMessage | null): LastCase | null => {
  const message = messageOf(start.selection.now());
  return message !== null && mayStillCome(known) ? start.last.case(message.messageId) : null;
};

/** Null where nothing is selected, no clock runs, nothing is known yet, or somebody has to sign in first. */
export const atHand = (start: PaneStart, minute: Instant): AtHand | null => {
  const session = start.session.now();
  const message = messageOf(start.selection.now());
  const known = knownOf(start);
  if (message === null || session.state === "signed-out" || known?.failure?.code === "not-signed-in") {
    return null;
  }
  const council: CountingCouncil | null = session.state === "ready" ? session.council : start.last.council();
  if (known?.seen) {
    const view = known.seen.case && viewOfCase(known.seen.case, council, minute);
    return view && { view, toldAt: known.readAtMs ?? 0, away: known.failures > 1 };
  }
  const last = lastOf(start, known);
  const view = last && viewOfLast(last, message, council, minute);
  const away = session.state === "unreachable" || (known?.failures ?? 0) > 0;
  return last && view && { view, toldAt: last.at, away };
};
