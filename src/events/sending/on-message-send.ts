import type { EventOf, EventsOffice, SendDecision } from "../office.ts";
import type { Ask } from "../service.ts";
import { ALLOWED, judgeMail } from "./judge-mail.ts";

/** Outlook itself begins to complain of an add-in after 5 seconds. */
const DECIDE_WITHIN_MS = 4_000;

/**
 * Smart Alerts. The council's mail goes whatever happens here: a failure, a bug and a slow answer all let it go.
 */
export const onMessageSend =
  (office: EventsOffice, ask: Ask) =>
  (event: EventOf<SendDecision>): void => {
    let decided = false;
    const decide = (decision: SendDecision) => {
      if (decided) return;
      decided = true;
      clearTimeout(timer);
      event.completed(decision);
    };
    const allow = () => {
      decide(ALLOWED);
    };
    const timer = setTimeout(allow, DECIDE_WITHIN_MS);
    const item = office.context.mailbox?.item;
    if (!item) allow();
    else judgeMail(office, ask, item).then(decide, allow);
  };
