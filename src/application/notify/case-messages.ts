import { addDays, type CivilDate } from "../../domain/calendar/civil-date.ts";
import { ACTIVITIES } from "../../domain/notice/activities.ts";
import type { CaseNoticeKind } from "../../domain/notice/kinds.ts";
import type { NoticeItem } from "../ports/notices.ts";
import type { Message } from "./message.ts";
import { words } from "./words.ts";

interface About {
  readonly items: readonly NoticeItem[];
  readonly today: CivilDate;
  serviceName(id: string): string;
}

/** Several cases lead to the list in which they stand, one to itself. */
const LISTS: Readonly<Record<CaseNoticeKind, string>> = {
  assigned: "/today?whose=mine",
  "due-tomorrow": "/today?list=at-risk&whose=mine",
  overdue: "/today?list=overdue&whose=mine",
};

const placeOf = (kind: CaseNoticeKind, items: readonly NoticeItem[]): string => {
  const [only, ...others] = items;
  return only !== undefined && others.length === 0
    ? `/case/${encodeURIComponent(only.reference)}`
    : LISTS[kind];
};

/** The next working day is tomorrow, Monday, or two different days where services work on different ones. */
const whenDue = (items: readonly NoticeItem[], today: CivilDate): string => {
  const [day, ...others] = [...new Set(items.map(({ mark }) => mark))];
  if (day === undefined || others.length > 0) return words.nextWorkingDay;
  return day === addDays(today, 1) ? words.tomorrow : words.onDay(day, today);
};

const parametersOf = (kind: CaseNoticeKind, { items, today }: About): Readonly<Record<string, string>> => {
  switch (kind) {
    case "assigned":
      return { cases: words.cases(items.length) };
    case "due-tomorrow":
      return { replies: words.replies(items.length), when: whenDue(items, today) };
    case "overdue":
      return { replies: words.replies(items.length) };
  }
};

/** One message about all of them. */
export const caseMessage = (kind: CaseNoticeKind, about: About): Message => {
  const { items, serviceName } = about;
  const services = [...new Set(items.map(({ service }) => serviceName(service)))];
  return {
    type: ACTIVITIES[kind].type,
    parameters: parametersOf(kind, about),
    preview: words.aboutCases(
      items.map(({ reference }) => reference),
      services,
    ),
    topic: words.topic(services),
    place: placeOf(kind, items),
  };
};
