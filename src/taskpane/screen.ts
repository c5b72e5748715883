import type { OpenCase, SeenMessage } from "../ui/api/api.ts";
import type { ApiFailure } from "../ui/api/failure.ts";
import type { SelectedInList, SelectedMessage, Selection } from "../ui/host/host.ts";
import type { KnownMessage } from "./known-message.ts";
import type { AtHand } from "../ui/first-picture/pane-tree.ts";
import type { Session } from "./use-session.ts";

/** What the pane shows for the selected item. */
export type Screen =
  | { readonly shows: "loading" }
  /** The clocks as they were last known: the service has not answered yet, or is away. */
  | { readonly shows: "last-known"; readonly atHand: AtHand }
  | { readonly shows: "nothing" | "not-received" | "appointment" | "not-read-yet" }
  /** The add-in may not read what is selected. */
  | { readonly shows: "not-allowed" }
  | { readonly shows: "several"; readonly messages: readonly SelectedInList[] }
  /** A message that is being written. */
  | { readonly shows: "composing"; readonly conversationId: string | null }
  /** In no mailbox that is looked after: it can be brought in. */
  | { readonly shows: "not-watched"; readonly message: SelectedMessage }
  | { readonly shows: "signed-out"; readonly problem: string | null; readonly busy: boolean }
  | { readonly shows: "unreachable"; readonly failure: ApiFailure }
  /** Signed in, but the service does not serve this person. */
  | { readonly shows: "no-access"; readonly failure: ApiFailure }
  | { readonly shows: "not-tracked"; readonly seen: SeenMessage }
  | {
      readonly shows: "case";
      readonly seen: SeenMessage;
      readonly case: OpenCase;
      /** It did not go to the mailbox of its case: somebody has brought it in. */
      readonly isElsewhere: boolean;
    };

const NO_ACCESS = "not-allowed";

const failureScreen = (failure: ApiFailure, message: SelectedMessage, mailbox: string | null): Screen => {
  switch (failure.code) {
    case "not-signed-in":
      return { shows: "signed-out", problem: null, busy: false };
    case "mailbox-not-watched":
    case "mailbox-unknown":
      return { shows: "not-watched", message };
    case "message-not-found":
    case "message-not-seen":
      // Without a watched mailbox in its addresses nobody will ever read it.
      return mailbox === null ? { shows: "not-watched", message } : { shows: "not-read-yet" };
    case NO_ACCESS:
      return { shows: "no-access", failure };
    default:
      return { shows: "unreachable", failure };
  }
};

/** What is shown beside anything but a received message, whatever the service knows. */
const screenWithoutMessage = (selection: Exclude<Selection, { kind: "message" }>): Screen => {
  switch (selection.kind) {
    case "nothing":
    case "appointment":
    case "not-allowed":
      return { shows: selection.kind };
    case "several":
      return { shows: "several", messages: selection.messages };
    case "composing":
      return { shows: "composing", conversationId: selection.conversationId };
    case "not-a-received-message":
      return { shows: "not-received" };
  }
};

/** Which screen fits. What is known stays on screen while the service is away; only a sign-out hides it. */
export const screenOf = (
  session: Session,
  selection: Selection,
  known: KnownMessage | null,
  mailbox: string | null,
): Screen => {
  if (session.state === "starting") return { shows: "loading" };
  if (session.state === "unreachable") {
    const { failure } = session;
    return { shows: failure.code === NO_ACCESS ? "no-access" : "unreachable", failure };
  }
  if (session.state === "signed-out") {
    return { shows: "signed-out", problem: session.problem, busy: session.busy };
  }
  if (selection.kind !== "message") return screenWithoutMessage(selection);
  if (!known) return { shows: "loading" };
  const { message } = selection;
  if (known.failure?.code === "not-signed-in") return failureScreen(known.failure, message, mailbox);
  if (known.seen?.case) {
    const isElsewhere = mailbox === null && known.seen.decision !== "answers-case";
    return { shows: "case", seen: known.seen, case: known.seen.case, isElsewhere };
  }
  if (known.seen) return { shows: "not-tracked", seen: known.seen };
  return known.failure ? failureScreen(known.failure, message, mailbox) : { shows: "loading" };
};

/** One missed answer is a hiccup; after a second one the age of what is shown is told. */
export const isStale = (known: KnownMessage | null): boolean =>
  known !== null && known.seen !== null && known.failures >= 2;

/** What was last known is better than a shell, and than the news that the service is away. */
export const orLastKnown = (screen: Screen, lastKnown: () => AtHand | null): Screen => {
  if (screen.shows !== "loading" && screen.shows !== "unreachable") return screen;
  const atHand = lastKnown();
  return atHand === null ? screen : { shows: "last-known", atHand };
};
