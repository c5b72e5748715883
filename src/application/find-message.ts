import { failed, succeeded } from "../domain/result.ts";
import { findCase, type FindCaseNeeds } from "./find-case.ts";
import type { Now } from "./ports/now.ts";
import type { SeenMessages } from "./ports/seen-message.ts";
import { MESSAGE_NOT_FOUND } from "./refusal.ts";
import type { FindMessage } from "./use-cases.ts";

interface Needs {
  readonly record: FindCaseNeeds["record"] & SeenMessages;
  readonly now: Now;
}

export const findMessage =
  (needs: Needs): FindMessage =>
  async (key) => {
    const message = await needs.record.message(key);
    if (message === null) return failed(MESSAGE_NOT_FOUND);
    const found = message.reference === null ? null : await findCase(needs)(message.reference);
    if (found !== null && !found.ok) return found;
    return succeeded({
      messageId: message.messageId,
      mailbox: message.mailbox,
      decision: message.decision,
      mailClass: message.mailClass,
      evidence: message.evidence,
      receivedAt: message.receivedAt,
      case: found === null ? null : found.value,
    });
  };
