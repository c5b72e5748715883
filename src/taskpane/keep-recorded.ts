import { foldCase } from "../domain/case/fold.ts";
import type { OpenCase } from "../ui/api/api.ts";
import { bareCase } from "./start/kept/bare-case.ts";
import type { LastKnown } from "./start/kept/last-known.ts";

/**
 * What was just recorded of a case belongs to its last known state, beside each of its messages that have one: else
 * it would seem undone where a message is not read again yet.
 */
export const keepRecorded = (last: LastKnown, matter: OpenCase, nowMs: number): void => {
  const { reference, rules } = matter;
  const kept = matter.messages.filter(({ messageId }) => last.case(messageId)?.reference === reference);
  if (kept.length === 0) return;
  const folded = foldCase(matter.events);
  const next = { at: nowMs, reference, service: folded.service, case: bareCase(folded), rules };
  for (const { messageId } of kept) last.keepCase(messageId, next);
};
