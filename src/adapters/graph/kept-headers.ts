import { decodeWords } from "postal-mime";
import { isDeciding } from "../../domain/mail/deciding-headers.ts";
import type { MailHeader } from "../../domain/mail/message.ts";

/** By these a message finds its case; they go into fields of their own. */
export const THREAD_HEADERS: readonly string[] = ["in-reply-to", "references"];

/** No rule reads them; that there are some shows that the headers could be read. */
const MOST_OTHERS = 10;
const MOST_OF_ONE_NAME = 5;
const LONGEST_VALUE = 1_000;
const LONGEST_THREAD = 100_000;

/** Graph has these in fields of their own, or they are long and no rule reads them. */
const LEFT_OUT =
  /^(?:from|sender|to|cc|bcc|reply-to|subject|date|message-id|thread-index|(?:.*-)?dkim-signature|arc-.*|.*antispam-message.*|.*-crosstenant-.*)$/;

/**
 * What is kept of the headers of a mail: those that the rules and the thread need, wherever they stand, and
 * others up to a bound. Values decoded, on one line, cut to a bound.
 */
export const keptHeaders = (headers: readonly MailHeader[]): readonly MailHeader[] => {
  const counts = new Map<string, number>();
  let others = 0;
  return headers.flatMap(([written, value]): MailHeader[] => {
    const name = written.toLowerCase();
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    if (LEFT_OUT.test(name) || count > MOST_OF_ONE_NAME) return [];
    // The latest of its ids stand at the end.
    if (THREAD_HEADERS.includes(name)) return [[name, plain(value.slice(-LONGEST_THREAD))]];
    if (!isDeciding(name) && (others += 1) > MOST_OTHERS) return [];
    return [[name, oneLine(value, LONGEST_VALUE)]];
  });
};

/** A database refuses NUL and half surrogates, and a line break would make two headers of one. */
const plain = (value: string): string => value.replace(/[\s\p{Cc}\p{Cs}]+/gu, " ").trim();

const oneLine = (value: string, longest: number): string =>
  plain(decodeWords(value.slice(0, 2 * longest)))
    .slice(0, longest)
    // A pair of surrogates may have been cut in two.
    .replace(/\p{Cs}/gu, "")
    .trim();
