import type { Whose } from "../../contracts/desk.ts";
import type { TodayList } from "../place.ts";
import type { DueGroup } from "./desk-items.ts";

const GROUPS: Record<DueGroup, string> = {
  overdue: "Overdue",
  today: "Due today",
  "this-week": "This week",
  later: "Later",
  paused: "Waiting for the customer",
  settled: "Nothing due",
};

const LISTS: Record<TodayList, string> = {
  overdue: "Overdue",
  "due-today": "Due today",
  "at-risk": "At risk",
  "wrote-again": "Wrote again",
  followed: "Following",
  snoozed: "Snoozed",
  answered: "Closed",
};

const WHOSE: Record<Whose, string> = { mine: "Mine", team: "My team", all: "Everyone" };

export const todayWords = {
  title: "Today",
  list: "Cases, in order of what is due next",
  lists: LISTS,
  listsLabel: "Lists",
  allOpen: "All open",
  groups: GROUPS,
  columns: { select: "Selected", actions: "Actions" },
  whose: WHOSE,
  whoseLabel: "Whose cases",
  reading: "Being read",
  here: {
    looking: (name: string) => `${name} is here`,
    replying: (name: string) => `${name} is replying`,
  },
  passedOnBy: (service: string) => `Passed on by ${service}`,
  hereMany: (others: number) => `${others} others are here`,
  search: "Search cases",
  searchLabel: "Search reference, sender or subject",
  lengthOf: (cases: number, orMore: boolean) => `${cases.toLocaleString("en-GB")}${orMore ? " or more" : ""}`,
  found: (cases: number, orMore: boolean) =>
    cases === 0
      ? "No case found"
      : cases === 1
        ? "1 case found"
        : `${cases.toLocaleString("en-GB")}${orMore ? " or more" : ""} cases found`,
  lookAmongClosed: "Look among closed cases",
  lookAmongOpen: "Look among open cases",
  nothing: {
    title: "Nothing is waiting",
    text: "Every case here has been answered. New mail appears by itself.",
    textSnoozed: "Every case here has been answered, or you have snoozed it. New mail appears by itself.",
  },
  nothingOfMine: {
    title: "You own no open case",
    text: "Take one from your team's list: it is then yours until you give it back.",
    show: "Show my team's",
    showAll: "Show everyone's",
  },
  nothingIn: {
    overdue: { title: "Nothing is overdue", text: "Every promise that has come due was kept or answered." },
    "due-today": { title: "Nothing more is due today", text: "What is due next is under All open." },
    "at-risk": {
      title: "Nothing is at risk",
      text: "Each case has somebody, was acknowledged, and has time left.",
    },
    "wrote-again": {
      title: "Nobody has written again",
      text: "What somebody writes after the reply waits here until it is answered or needs no reply.",
    },
    followed: {
      title: "You follow no open case",
      text: "Follow a case to keep an eye on it without owning it.",
    },
    snoozed: {
      title: "You have snoozed nothing",
      text: "A case that you snooze is here until it comes back by itself. Its clocks run on.",
    },
    answered: { title: "No closed case fits", text: "Search by reference, sender or subject." },
  } satisfies Record<TodayList, { readonly title: string; readonly text: string }>,
  nothingFound: { title: "No case fits", clear: "Show all open cases" },
  firstRun: {
    title: "No cases yet",
    text: (mailboxes: string) => `Mail from the public to ${mailboxes} starts a case here by itself.`,
  },
  views: {
    button: "Views",
    none: "Name what you see to come back to it, or to share its link.",
    save: "Name this view…",
    title: "Name this view",
    name: "Name",
    hint: "Only you see it in your list. Its address can be shared.",
    submit: "Save",
    cancel: "Cancel",
    remove: "Remove a view…",
    removeOne: (name: string) => `Remove ${name}`,
    saved: (name: string) => `Saved as “${name}”.`,
    removed: (name: string) => `“${name}” removed.`,
    failed: (reason: string) => `That was not saved. ${reason}`,
  },
} as const;
