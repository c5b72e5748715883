import { foldCase } from "../../../domain/case/fold.ts";
import type { Council, SeenMessage } from "../../../ui/api/api.ts";
import type { PaneStart } from "../pane-start.ts";
import { bareCase } from "./bare-case.ts";
import type { LastKnown } from "./last-known.ts";

const keepSeen = (last: LastKnown, messageId: string, { case: open }: SeenMessage, at: number): void => {
  if (open === null) {
    last.forget(messageId);
    return;
  }
  const matter = foldCase(open.events);
  const { reference, rules } = open;
  last.keepCase(messageId, { at, reference, service: matter.service, case: bareCase(matter), rules });
};

/** Keeps what the clocks need of each answer, after it has been shown: `later` runs work when there is time. */
export const keepLastKnown = (
  { session, messages }: Pick<PaneStart, "session" | "messages">,
  last: LastKnown,
  later: (work: () => void) => void,
  nowMs: () => number = Date.now,
): void => {
  /** What was written already; an answer that brings nothing new is not written again. */
  const written = new Map<string, string>();
  let council: Council | null = null;

  const keep = (): void => {
    const now = session.now();
    if (now.state === "ready" && now.council !== council) {
      council = now.council;
      const { rules, rulesRevision, services, mailboxes, zones, me } = council;
      last.keepCouncil({ at: nowMs(), rules, rulesRevision, services, mailboxes, zones, officer: me.id });
    }
    for (const { seen, readAtMs } of messages.now().values()) {
      if (seen === null || readAtMs === null) continue;
      const state = `${seen.case?.reference ?? ""} ${seen.case?.events.length ?? 0}`;
      if (written.get(seen.messageId) === state) continue;
      written.set(seen.messageId, state);
      keepSeen(last, seen.messageId, seen, readAtMs);
    }
  };
  let waiting = false;
  const keepLater = (): void => {
    if (waiting) return;
    waiting = true;
    later(() => {
      waiting = false;
      keep();
    });
  };
  session.subscribe(keepLater);
  messages.subscribe(keepLater);
};
