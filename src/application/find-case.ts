import { failed, succeeded } from "../domain/result.ts";
import { rulesOf } from "./council-rules.ts";
import type { CaseReader } from "./ports/case-reader.ts";
import type { CouncilStore } from "./ports/council.ts";
import type { Now } from "./ports/now.ts";
import type { SeenMessages } from "./ports/seen-message.ts";
import { caseNotFound, NOT_SET_UP } from "./refusal.ts";
import type { FindCase } from "./use-cases.ts";
import { caseView } from "./views/case-row.ts";

interface Needs {
  readonly record: CouncilStore & Pick<CaseReader, "eventsOf"> & Pick<SeenMessages, "messagesOf">;
  readonly now: Now;
}

export const findCase =
  ({ record, now }: Needs): FindCase =>
  async (reference) => {
    const [council, events] = await Promise.all([record.council(), record.eventsOf(reference)]);
    if (council === null) return failed(NOT_SET_UP);
    if (events === null) return failed(caseNotFound(reference));
    const messages = await record.messagesOf(reference);
    return succeeded(caseView(reference, events, messages, rulesOf(council), now()));
  };
