import { isOpenAt } from "../../domain/notice/opening.ts";
import { WANTED_UNASKED } from "../../domain/notice/kinds.ts";
import type { NoticeItem } from "../ports/notices.ts";
import type { RulesBook } from "../rules/rules-book.ts";
import { hoursOf } from "./hours.ts";
import type { NotifyNeeds } from "./needs.ts";

/** Somebody hands over ten cases one after the other: they are told of once. */
const GATHER_MS = 60_000;
/** Somebody hands over one after the other all morning: the first waits no longer than this. */
const GATHER_AT_MOST_MS = 5 * 60_000;
/** Until somebody for whom Teams took nothing is tried again. */
const TRY_AGAIN_MS = 12 * 60 * 60_000;

type Held = NoticeItem & { readonly decidedAt: string };

const gathered = (held: readonly Held[], now: string): boolean => {
  const ages = held
    .filter(({ kind }) => kind === "assigned")
    .map(({ decidedAt }) => Date.parse(now) - Date.parse(decidedAt));
  return ages.every((age) => age >= GATHER_MS) || ages.some((age) => age >= GATHER_AT_MOST_MS);
};

/** In working hours only: what is held of services that are closed waits until they open. */
export const isOpenFor = (book: RulesBook, item: NoticeItem, now: string): boolean => {
  const hours = hoursOf(book, item);
  // A service that the council has no more keeps nobody waiting.
  return hours === null || isOpenAt(hours, now);
};

/** Puts what an officer is to be told of one kind into one message. */
export const groupHeld = async (
  { record, now, newKey }: Pick<NotifyNeeds, "record" | "now" | "newKey">,
  book: RulesBook,
): Promise<void> => {
  const moment = now();
  const [held, switches] = await Promise.all([
    record.heldNotices(new Date(Date.parse(moment) - TRY_AGAIN_MS).toISOString()),
    record.noticeSwitches(),
  ]);
  const wanted = ({ officerId, kind }: NoticeItem): boolean =>
    switches.find((each) => each.officerId === officerId && each.kind === kind)?.wanted ?? WANTED_UNASKED;
  await record.dropNotices(held.filter((each) => !wanted(each)));

  const ready = held.filter((each) => wanted(each) && isOpenFor(book, each, moment));
  const together = new Map<string, Held[]>();
  for (const each of ready) {
    const name = `${each.officerId} ${each.kind}`;
    together.set(name, [...(together.get(name) ?? []), each]);
  }
  for (const items of together.values()) {
    if (gathered(items, moment)) await record.groupNotices(newKey(), items);
  }
};
