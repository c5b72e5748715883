import { failed, succeeded, type Result } from "../../domain/result.ts";
import { answerInTime } from "./answer-in-time.ts";
import type { MessageOrigin } from "./host.ts";
import type { OfficeItem } from "./office-slice.ts";
import { HOST_WORDS } from "./words.ts";

const HEADERS_LIMIT_MS = 5_000;
/** A long thread names all its messages; the latest of them say enough. */
const MOST_REFERENCES = 50;

/** The Message-IDs in a header that may run over several lines (RFC 5322, 2.2.3). */
const idsIn = (headers: string, name: "in-reply-to" | "references"): readonly string[] => {
  const unfolded = headers.replace(/\r?\n[ \t]+/g, " ");
  const line = unfolded.split(/\r?\n/).find((each) => each.toLowerCase().startsWith(`${name}:`));
  return line?.match(/<[^<>\s]+>/g) ?? [];
};

/** Without it (Mailbox 1.8, and hosts refuse at times) the message is only not found in a thread. */
const allHeaders = async (item: OfficeItem): Promise<string> => {
  const answer = await answerInTime<string>((callback) => {
    if (!item.getAllInternetHeadersAsync) throw new Error("no internet headers");
    item.getAllInternetHeadersAsync(callback);
  }, HEADERS_LIMIT_MS);
  return answer.ok ? (answer.value ?? "") : "";
};

/**
 * When the selected message was received, and what it answers. Failures: `item-changed` when another was selected
 * meanwhile, `receipt-unknown` when the host does not tell its date.
 */
export const messageOrigin = async (
  selected: () => OfficeItem | null | undefined,
  messageId: string,
): Promise<Result<MessageOrigin>> => {
  const changed = failed({ code: "item-changed", message: HOST_WORDS.notTheSameItem });
  const item = selected();
  if (item?.internetMessageId !== messageId) return changed;
  const created = item.dateTimeCreated;
  if (!(created instanceof Date) || Number.isNaN(created.getTime())) {
    return failed({ code: "receipt-unknown", message: HOST_WORDS.noReceipt });
  }
  const headers = await allHeaders(item);
  // The headers are those of whatever is selected when they are read.
  if (selected()?.internetMessageId !== messageId) return changed;
  return succeeded({
    receivedAt: created.toISOString(),
    inReplyTo: idsIn(headers, "in-reply-to")[0] ?? null,
    references: idsIn(headers, "references").slice(-MOST_REFERENCES),
  });
};
