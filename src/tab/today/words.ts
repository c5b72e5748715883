import type { TodayList } from "../place.ts";
import type { DueGroup } from "./due-groups.ts";

const GROUPS: Record<DueGroup, string> = {
  overdue: "Overdue",
  today: "Due today",
  "this-week": "This week",
  later: "Later",
  paused: "Waiting for the customer",
  settled: "Nothing due",
};

const LISTS: Record<TodayList, string> = {
  "due-soon": "At risk, not late yet",
  overdue: "Overdue",
  "at-risk": "All that need a look",
  followed: "Following",
  snoozed: "Snoozed by me",
};

export const todayWords = {
  title: "Today",
  groups: GROUPS,
  allOpen: "All open",
  lists: LISTS,
  soFar: (shown: string) => `${shown} shown so far`,
  search: "Search cases",
  searchLabel: "Search reference, sender or subject",
  mine: "Only mine",
  nothing: {
    title: "Nothing is waiting",
    text: "Every case here has been answered. New mail appears by itself.",
    textSnoozed: "Every case here has been answered, or you have snoozed it. New mail appears by itself.",
  },
  nothingFollowed: {
    title: "You follow no open case",
    text: "Follow a case from its page, to keep an eye on it without owning it.",
  },
  nothingSnoozed: {
    title: "You have snoozed nothing",
    text: "A case that you snooze is here until it comes back by itself. Its clocks run on.",
  },
  snoozed: (cases: string) => `${cases} snoozed`,
  nothingFound: { title: "No open case fits", clear: "Show all open cases" },
  firstRun: {
    title: "No cases yet",
    text: (mailboxes: string) => `Mail from the public to ${mailboxes} starts a case here by itself.`,
  },
  summary: (overdue: string, today: string) => `${overdue} overdue, ${today} due today`,
} as const;
