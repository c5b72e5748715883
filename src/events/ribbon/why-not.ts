import type { ApiFailure } from "../../ui/api/failure.ts";
import { EVENT_WORDS } from "../words.ts";

/**
 * What happened and what to do, in the room that Outlook's bar has. The service's own words where it refused.
 *
 * @param asked whether anything was to be recorded: without an answer, it may have been
 */
export const whyNot = ({ code, message }: ApiFailure, asked: "to-read" | "to-record"): string => {
  switch (code) {
    case "unreachable":
    case "timed-out":
      return asked === "to-record" ? EVENT_WORDS.unsure : EVENT_WORDS.away;
    case "sign-in-unavailable":
    case "record-unavailable":
      return EVENT_WORDS.away;
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
