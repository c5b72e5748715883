import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import { foldCase } from "../../domain/case/fold.ts";
import { clocksOf } from "../../domain/clock/clocks.ts";
import { parsePeriod } from "../../domain/compliance/period.ts";
import { ACTIVITIES } from "../../domain/notice/activities.ts";
import { caseNoticeOf } from "../../domain/notice/case-notice.ts";
import type { Council } from "../ports/council.ts";
import type { Cover, NoticeItem, NoticeToSend } from "../ports/notices.ts";
import { rulesOfCase, type RulesBook } from "../rules/rules-book.ts";
import { caseMessage } from "./case-messages.ts";
import type { Message } from "./message.ts";
import type { NotifyNeeds } from "./needs.ts";
import { words } from "./words.ts";

export interface Writing extends Pick<NotifyNeeds, "record" | "now"> {
  readonly serviceWeeks: NotifyNeeds["record"]["serviceWeeks"];
  readonly council: Council;
  readonly book: RulesBook;
  readonly cover: Cover;
}

export interface WrittenMessage {
  readonly message: Message;
  /** What it speaks of: the rest was over. */
  readonly items: readonly NoticeItem[];
}

/** Nothing is told of a case that was answered, put off or given to somebody else meanwhile. */
const stillHolds = async (
  { record, book, now, cover }: Writing,
  item: NoticeItem,
): Promise<NoticeItem | null> => {
  const events = await record.eventsOf(item.reference);
  if (events === null) return null;
  const matter = foldCase(events);
  const owner = matter.owner?.id ?? null;
  if (!matter.open || owner === null || (owner !== item.officerId && cover.get(owner) !== item.officerId)) {
    return null;
  }
  const here = { ...item, authority: matter.authority, service: matter.service };
  if (item.kind === "assigned") return here;
  const notice = caseNoticeOf(matter, clocksOf(matter, rulesOfCase(book, matter), now()));
  return notice?.kind === item.kind && notice.dueOn === item.mark ? here : null;
};

const nameIn =
  ({ services }: Council) =>
  (id: string): string =>
    services.find((each) => each.id === id)?.name ?? id;

const digestOf = async (
  { serviceWeeks, council }: Writing,
  { officerId, items }: NoticeToSend,
): Promise<WrittenMessage | null> => {
  const [item] = items;
  const week = item === undefined ? null : parsePeriod(item.mark);
  const services = council.officers.find(({ id }) => id === officerId)?.services ?? [];
  if (week === null || !week.ok || services.length === 0) return null;
  const { id, title, from, to } = week.value;
  const weeks = await serviceWeeks({ services, from, to });
  const nothing = weeks.every(({ service: _service, ...numbers }) =>
    Object.values(numbers).every((each) => each === 0),
  );
  // A week without anything needs no message.
  if (nothing) return null;
  const names = services.map(nameIn(council));
  const of = services.length === 1 ? `&service=${encodeURIComponent(services[0] ?? "")}` : "";
  const message: Message = {
    type: ACTIVITIES["weekly-digest"].type,
    parameters: { week: title },
    preview: words.week(names, weeks),
    topic: words.topic(names),
    place: `/compliance?period=${id}${of}`,
  };
  return { message, items };
};

/** What a message says, from the record at this moment; null where nothing of it holds any more. */
export const writeMessage = async (
  writing: Writing,
  notice: NoticeToSend,
): Promise<WrittenMessage | null> => {
  const { kind } = notice;
  if (kind === "weekly-digest") return digestOf(writing, notice);
  const items: NoticeItem[] = [];
  for (const each of notice.items) {
    const holds = await stillHolds(writing, each);
    if (holds !== null) items.push(holds);
  }
  if (items.length === 0) return null;
  const { council, now } = writing;
  const today = civilDateAt(now(), council.authorities[0]?.calendar.timeZone ?? "Europe/London");
  return { items, message: caseMessage(kind, { items, today, serviceName: nameIn(council) }) };
};
