import type { LookUp } from "../world/mail-index.ts";
import type { MailWorld } from "../world/microsoft-365.ts";
import type { SortedMails } from "../world/sorted-mails.ts";
import type { StoredMail } from "../world/stored-mail.ts";
import { partsOf, quotedText } from "./expansion.ts";
import { propertySought } from "./extended-properties.ts";
import { badRequest, GraphRefusal } from "./graph-refusal.ts";

/** A span of receipts, both ends as they are asked for; absent where nothing is asked. */
interface Span {
  from?: { readonly moment: string; readonly included: boolean };
  to?: { readonly moment: string; readonly included: boolean };
}

interface Sought {
  readonly lookUps: readonly LookUp[];
  readonly span: Span;
  readonly tests: ((mail: StoredMail) => boolean)[];
}

type Clause = LookUp | ((mail: StoredMail) => boolean) | { readonly time: string; readonly operator: string };

/** A moment in the one spelling by which times are compared. */
export const momentIn = (text: string): string | null =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text))
    ? new Date(text).toISOString()
    : null;

const clauseIn = (text: string): Clause => {
  const property = propertySought(text);
  if (property) return { by: "property", property };
  const [, name = "", operator = "", value = ""] = /^(\w+) (\w+) (.+)$/s.exec(text) ?? [];
  const quoted = quotedText(value);
  if (operator === "eq" && quoted !== null) {
    if (name === "internetMessageId" || name === "conversationId") return { by: name, value: quoted };
    if (name === "subject") return (mail) => mail.subject === quoted;
  }
  const moment = momentIn(value);
  if (moment !== null && /^(ge|gt|le|lt)$/.test(operator)) {
    if (name === "receivedDateTime") return { time: moment, operator };
    if (name === "sentDateTime") return (mail) => holds(mail.sentAt, operator, moment);
  }
  if (operator === "eq" && /^(true|false)$/.test(value)) {
    if (name === "isRead") return (mail) => mail.isRead === (value === "true");
    if (name === "isDraft") return (mail) => mail.isDraft === (value === "true");
  }
  throw badRequest(`Invalid filter clause: ${text}`);
};

const holds = (time: string, operator: string, moment: string): boolean => {
  if (operator === "ge") return time >= moment;
  if (operator === "gt") return time > moment;
  return operator === "le" ? time <= moment : time < moment;
};

const soughtBy = (filter: string | undefined): Sought => {
  const lookUps: LookUp[] = [];
  const tests: ((mail: StoredMail) => boolean)[] = [];
  const span: Span = {};
  for (const text of filter === undefined ? [] : partsOf(filter, " and ")) {
    const clause = clauseIn(text);
    if (typeof clause === "function") tests.push(clause);
    else if ("by" in clause) lookUps.push(clause);
    else {
      const { time: moment, operator } = clause;
      tests.push((mail) => holds(mail.receivedAt, operator, moment));
      const end = { moment, included: operator === "ge" || operator === "le" };
      if (operator.startsWith("g")) span.from ??= end;
      else span.to ??= end;
    }
  }
  return { lookUps, span, tests };
};

/** A part of a list of messages, and how many there are in all. */
export interface Part {
  readonly mails: readonly StoredMail[];
  readonly total: number;
}

export interface Search {
  readonly mailbox: string;
  /** All folders where none is named. */
  readonly folder: string | null;
  readonly filter: string | undefined;
  readonly order: string | undefined;
  readonly skip: number;
  readonly size: number;
  readonly unlisted?: ((mail: StoredMail) => boolean) | undefined;
}

/**
 * The part of OData's `$filter` and `$orderby` that clients of a mailbox use; newest first unless said. What
 * can be looked up is, and a span of receipts is found by halves: only other conditions look at each message.
 */
export const search = (world: MailWorld, what: Search): Part => {
  const { mailbox, folder, skip, size } = what;
  const [, field = "receivedDateTime", direction = "asc"] =
    /^(\w+)(?: (asc|desc))?$/i.exec(what.order ?? "receivedDateTime desc") ?? [];
  if (field !== "receivedDateTime" && field !== "sentDateTime") {
    throw badRequest(`Cannot order by ${what.order}.`);
  }
  refuseInefficient(what.filter, what.order === undefined ? undefined : field);
  const newestFirst = direction.toLowerCase() === "desc";
  const { lookUps, span, tests } = soughtBy(what.filter);
  const { unlisted } = what;
  if (unlisted) tests.push((mail) => !unlisted(mail));
  const here = (mail: StoredMail): boolean => folder === null || mail.folder === folder;

  const sorted = folder === null ? world.index.mailbox(mailbox) : world.index.folder(mailbox, folder).mails;
  const [from, to] = spanOf(sorted, span);
  const onlySpan = lookUps.length === 0 && tests.length === Number(!!span.from) + Number(!!span.to);
  if (onlySpan && field === "receivedDateTime") {
    const total = Math.max(0, to - from);
    const mails: StoredMail[] = [];
    for (let index = skip; index < Math.min(skip + size, total); index += 1) {
      const mail = world.message(sorted.idAt(newestFirst ? from + index : to - 1 - index));
      if (mail) mails.push(mail);
    }
    return { mails, total };
  }

  const [first] = lookUps;
  const candidates =
    first === undefined
      ? Array.from({ length: Math.max(0, to - from) }, (_, index) => world.message(sorted.idAt(from + index)))
      : world.lookUp(mailbox, first).filter(here);
  const all = candidates
    .filter((mail) => mail !== null)
    .filter((mail) => tests.every((test) => test(mail)))
    .filter((mail) => lookUps.slice(1).every((other) => world.lookUp(mailbox, other).includes(mail)))
    .sort((a, b) => (newestFirst ? -1 : 1) * (timeOf(field, a) < timeOf(field, b) ? -1 : 1));
  return { mails: all.slice(skip, skip + size), total: all.length };
};

/** Exchange sorts what it filters only by what stands first in the filter. */
const refuseInefficient = (filter: string | undefined, field: string | undefined): void => {
  if (filter === undefined || field === undefined || filter.trim().startsWith(`${field} `)) return;
  throw new GraphRefusal(400, "InefficientFilter", "The restriction or sort order is too complex.");
};

const timeOf = (field: "receivedDateTime" | "sentDateTime", mail: StoredMail): string =>
  field === "sentDateTime" ? mail.sentAt : mail.receivedAt;

/** Where a span begins and ends in messages that lie newest first. */
const spanOf = (mails: SortedMails, { from, to }: Span): readonly [number, number] => [
  to === undefined ? 0 : mails.firstBefore(to.moment, to.included),
  from === undefined ? mails.length : mails.firstBefore(from.moment, !from.included),
];
