import { failed, succeeded, type Result } from "../../domain/result.ts";
import type { Api } from "../api/api.ts";
import type { AnswerHeader, Host } from "../host/host.ts";

/**
 * Says what the mail that is being written is: in its own headers, which go wherever it goes, and to the service,
 * which knows then even where a host cannot write headers. One of the two is enough. Failures: those of the service,
 * where neither took it.
 */
export const markAnswer = async (
  needs: { readonly host: Pick<Host, "setAnswerHeader">; readonly api: Pick<Api, "answerBegun"> },
  draft: { readonly reference: string; readonly conversationId: string | null },
  answer: AnswerHeader,
): Promise<Result<void>> => {
  const [header, told] = await Promise.all([
    needs.host.setAnswerHeader(draft.conversationId, answer),
    needs.api.answerBegun(draft.reference, answer),
  ]);
  // Another mail is being written by now: what was said of this one stands in none.
  if (!header.ok && header.failure.code === "item-changed") return failed(header.failure);
  return header.ok || told.ok ? succeeded(undefined) : failed(told.failure);
};
