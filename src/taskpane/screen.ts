import type { OpenCase, SeenMessage } from "../ui/api/api.ts";
import type { ApiFailure } from "../ui/api/failure.ts";
import type { SelectedMessage, Selection } from "../ui/host/host.ts";
import type { KnownMessage } from "./known-message.ts";
import type { Session } from "./use-session.ts";

/** What the pane shows for the selected item. */
export type Screen =
  | { readonly shows: "loading" }
  | { readonly shows: "nothing" | "not-received" | "not-read-yet" }
  /** In no mailbox that is looked after: it can be brought in. */
  | { readonly shows: "not-watched"; readonly message: SelectedMessage }
  | { readonly shows: "signed-out"; readonly problem: string | null; readonly busy: boolean }
  | { readonly shows: "unreachable"; readonly failure: ApiFailure }
  | { readonly shows: "not-tracked"; readonly seen: SeenMessage }
  | {
      readonly shows: "case";
      readonly seen: SeenMessage;
      readonly case: OpenCase;
      /** It did not go to the mailbox of its case: somebody has brought it in. */
      readonly isElsewhere: boolean;
    };

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
    default:
      return { shows: "unreachable", failure };
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
  if (session.state === "unreachable") return { shows: "unreachable", failure: session.failure };
  if (session.state === "signed-out") {
    return { shows: "signed-out", problem: session.problem, busy: session.busy };
  }
  if (selection.kind === "nothing") return { shows: "nothing" };
  if (selection.kind === "not-a-received-message") return { shows: "not-received" };
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
