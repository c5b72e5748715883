import type { ClientSettings } from "../contracts/council.ts";
import type { DiagnosticLine, Host, SelectedMessage } from "../ui/host/host.ts";
import type { KnownMessage } from "./known-message.ts";
import type { Session } from "./use-session.ts";
import { PANE_WORDS } from "./words.ts";

/** What an IT colleague asks for first, as lines that can be copied. Holds nothing of the mail's content. */
export const diagnosticLines = (known: {
  readonly host: Host;
  readonly settings: ClientSettings | null;
  readonly session: Session;
  readonly message: SelectedMessage | null;
  readonly mailbox: string | null;
  readonly answer: KnownMessage | null;
  readonly address: string;
}): readonly DiagnosticLine[] => {
  const { session, message, answer } = known;
  const failure = session.state === "unreachable" ? session.failure : (answer?.failure ?? null);
  const council = session.state === "ready" ? session.council : null;
  return [
    { label: PANE_WORDS.version, value: known.settings?.version ?? PANE_WORDS.unknown },
    { label: PANE_WORDS.page, value: known.address },
    { label: PANE_WORDS.service, value: failure?.mayPass ? failure.code : PANE_WORDS.reachable },
    { label: PANE_WORDS.signedInAs, value: council?.me.name ?? PANE_WORDS.none },
    { label: PANE_WORDS.council, value: council?.name ?? PANE_WORDS.unknown },
    ...known.host.diagnostics(),
    { label: PANE_WORDS.mailbox, value: known.mailbox ?? PANE_WORDS.unknown },
    { label: PANE_WORDS.messageId, value: message?.messageId ?? PANE_WORDS.none },
    {
      label: PANE_WORDS.lastProblem,
      value: failure ? `${failure.code}: ${failure.message}` : PANE_WORDS.none,
    },
  ];
};
