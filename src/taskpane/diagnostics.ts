import type { ClientSettings } from "../contracts/council.ts";
import type { DiagnosticLine, Host, SelectedMessage } from "../ui/host/host.ts";
import type { KnownMessage } from "./known-message.ts";
import type { LastProblem } from "./problem-log.ts";
import type { Session } from "./use-session.ts";
import { PANE_WORDS } from "./words.ts";

/** What an IT colleague asks for first, as lines that can be copied. Holds nothing of the mail's content. */
export const diagnosticLines = (known: {
  readonly host: Pick<Host, "diagnostics">;
  readonly settings: ClientSettings | null;
  readonly session: Session;
  readonly message: SelectedMessage | null;
  readonly mailbox: string | null;
  readonly answer: KnownMessage | null;
  readonly address: string;
  /** How much of what was recorded has not been sent, and whether that outlives the page. */
  readonly unsent: number;
  readonly storageLasts: boolean;
  readonly lastProblem: LastProblem | null;
}): readonly DiagnosticLine[] => {
  const { session, message, answer, lastProblem } = known;
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
      label: PANE_WORDS.storage,
      value:
        council === null
          ? PANE_WORDS.unknown
          : known.storageLasts
            ? PANE_WORDS.storageAllowed
            : PANE_WORDS.storageDenied,
    },
    { label: PANE_WORDS.unsent, value: String(known.unsent) },
    {
      label: PANE_WORDS.lastProblem,
      value: lastProblem ? `${lastProblem.at} ${lastProblem.code}: ${lastProblem.message}` : PANE_WORDS.none,
    },
  ];
};
