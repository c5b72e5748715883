import type { ApiFailure } from "../../ui/api/failure.ts";
import { EVENT_WORDS } from "../words.ts";

/** What happened and what to do, in the room that Outlook's bar has. The service's own words where it refused. */
export const whyNot = ({ code, message }: ApiFailure): string => {
  switch (code) {
    case "unreachable":
    case "sign-in-unavailable":
    case "record-unavailable":
      return EVENT_WORDS.away;
    case "timed-out":
      return EVENT_WORDS.unsure;
    case "not-signed-in":
      return EVENT_WORDS.signedOut;
    case "not-allowed":
      return EVENT_WORDS.notAllowed;
    case "message-not-seen":
    case "message-not-found":
      return EVENT_WORDS.notSeen;
    case "mailbox-not-watched":
    case "mailbox-unknown":
      return EVENT_WORDS.notWatched;
    default:
      return message;
  }
};
