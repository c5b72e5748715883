import { decodeWords } from "postal-mime";
import { isDeciding } from "../../domain/mail/deciding-headers.ts";
import type { MailHeader } from "../../domain/mail/message.ts";

/** No rule reads them; that there are some shows that the headers could be read. */
const MOST_OTHERS = 10;
const MOST_OF_ONE_NAME = 5;
const LONGEST_VALUE = 1_000;

/** Held elsewhere in the message, or long and of no use to any rule. */
const LEFT_OUT = new Set([
  ...["from", "to", "cc", "bcc", "subject", "date", "message-id", "references", "in-reply-to", "reply-to"],
  ...[
    "dkim-signature",
    "x-google-dkim-signature",
    "x-received",
    "x-google-smtp-source",
    "x-gm-message-state",
  ],
  ...["thread-index", "face", "x-face", "autocrypt"],
]);
const FAMILIES_LEFT_OUT =
  /^(?:arc-|x-microsoft-antispam-message-info|x-ms-exchange-antispam-messagedata|x-exchange-antispam-report-)/;

const isLeftOut = (name: string): boolean => LEFT_OUT.has(name) || FAMILIES_LEFT_OUT.test(name);

/**
 * The headers that go with a message: those that the rules read, whatever their place, and others up to a
 * bound. Values decoded, on one line, cut to a bound.
 */
export function keptHeaders(
  headers: readonly (readonly [name: string, value: string])[],
): readonly MailHeader[] {
  const counts = new Map<string, number>();
  const kept: MailHeader[] = [];
  let others = 0;
  for (const [name, value] of headers) {
    if (isLeftOut(name)) continue;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const most = name === "received" ? 1 : MOST_OF_ONE_NAME;
    if (count > most) continue;
    if (!isDeciding(name) && (others += 1) > MOST_OTHERS) continue;
    kept.push([name, oneLine(value)]);
  }
  return kept;
}

const PRINTABLE = /^[ -~]*$/;

const oneLine = (value: string): string =>
  PRINTABLE.test(value) && !value.includes("=?") ? value.slice(0, LONGEST_VALUE) : decodedLine(value);

const decodedLine = (value: string): string =>
  decodeWords(value.slice(0, LONGEST_VALUE * 2))
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/\p{Cc}+/gu, " ")
    .slice(0, LONGEST_VALUE)
    // A pair of surrogates may have been cut in two.
    .replace(/\p{Cs}/gu, "");
