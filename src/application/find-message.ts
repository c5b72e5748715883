import { failed, succeeded } from "../domain/result.ts";
import { findCase } from "./find-case.ts";
import type { CaseReader } from "./ports/case-reader.ts";
import type { CouncilStore } from "./ports/council.ts";
import type { Now } from "./ports/now.ts";
import type { AcknowledgementReader } from "./ports/outbox.ts";
import type { RulesReader, RulesWriter } from "./ports/rules.ts";
import type { SeenMessages } from "./ports/seen-message.ts";
import { MESSAGE_NOT_FOUND } from "./refusal.ts";
import type { FindMessage } from "./use-cases.ts";

interface Needs {
  readonly record: CouncilStore &
    RulesReader &
    RulesWriter &
    Pick<CaseReader, "eventsOf"> &
    SeenMessages &
    AcknowledgementReader;
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
