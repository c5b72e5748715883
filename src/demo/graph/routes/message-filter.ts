import type { StoredMail } from "../world/stored-mail.ts";
import { badRequest } from "./graph-refusal.ts";

type Test = (mail: StoredMail) => boolean;

const TEXTS: Record<string, (mail: StoredMail) => string> = {
  internetMessageId: (mail) => mail.internetMessageId,
  conversationId: (mail) => mail.conversationId,
  subject: (mail) => mail.subject,
};

const TIMES: Record<string, (mail: StoredMail) => string> = {
  receivedDateTime: (mail) => mail.receivedAt,
  sentDateTime: (mail) => mail.sentAt,
};

const COMPARE: Record<string, (a: number, b: number) => boolean> = {
  ge: (a, b) => a >= b,
  gt: (a, b) => a > b,
  le: (a, b) => a <= b,
  lt: (a, b) => a < b,
};

const condition = (text: string): Test => {
  const [, name = "", operator = "", value = ""] = /^(\w+) (\w+) (.+)$/.exec(text.trim()) ?? [];
  const quoted = /^'((?:[^']|'')*)'$/.exec(value)?.[1]?.replaceAll("''", "'");
  const textOf = TEXTS[name];
  if (textOf && operator === "eq" && quoted !== undefined) return (mail) => textOf(mail) === quoted;
  const [timeOf, compare] = [TIMES[name], COMPARE[operator]];
  if (timeOf && compare && !Number.isNaN(Date.parse(value))) {
    return (mail) => compare(Date.parse(timeOf(mail)), Date.parse(value));
  }
  if (name === "isRead" && operator === "eq") return (mail) => String(mail.isRead) === value;
  throw badRequest(`Invalid filter clause: ${text}`);
};

/** The part of OData's `$filter` and `$orderby` that clients of a mailbox use; newest first unless said. */
export const filtered = (
  mails: readonly StoredMail[],
  filter: string | undefined,
  order: string | undefined,
): readonly StoredMail[] => {
  const tests = filter === undefined ? [] : filter.split(/ and /i).map(condition);
  const [, field = "receivedDateTime", direction = "asc"] =
    /^(\w+)(?: (asc|desc))?$/.exec(order ?? "receivedDateTime desc") ?? [];
  const timeOf = TIMES[field];
  if (!timeOf) throw badRequest(`Cannot order by ${order}.`);
  const sign = direction === "desc" ? -1 : 1;
  return mails
    .filter((mail) => tests.every((test) => test(mail)))
    .sort((a, b) => sign * timeOf(a).localeCompare(timeOf(b)));
};
