import type { Division } from "../../domain/calendar/bank-holiday.ts";
import type { Weekday } from "../../domain/calendar/calendar.ts";

const weekdays: Readonly<Record<Weekday, string>> = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
};

const divisions: Readonly<Record<Division, string>> = {
  "england-and-wales": "England and Wales",
  scotland: "Scotland",
  "northern-ireland": "Northern Ireland",
};

const cases = (number: number, written: string): string =>
  `${written} open ${number === 1 ? "case" : "cases"}`;

export const calendarsWords = {
  title: "Calendars",
  about:
    "When people work. A working day has opening hours and is neither a bank holiday nor a closure; every date that is promised follows from that.",
  whose: "Whose days",
  councils: "Councils",
  services: "Services",
  asCouncil: (service: string) => `${service} (as the council)`,
  weekdays,
  divisions,
  pair: (opens: string, closes: string) => `${opens} to ${closes}`,
  closedThen: "closed",
  run: (first: string, last: string, days: number) =>
    days === 2 ? `${first} and ${last}` : `${first} to ${last}`,
  line: (days: string, hours: string) => `${days}: ${hours}`,

  worksTitle: (service: string) => `When ${service} works`,
  worksAsCouncil: "When the council works",
  worksOwn: "On days of its own",
  worksOwnHint:
    "Its own days stand in the place of the council’s: closures of the council hold for it only where they are listed here as well.",
  councilWeek: (council: string, lines: readonly string[]) => `${council}. ${lines.join("; ")}.`,
  openCouncil: (council: string) => `Days of ${council}`,

  week: {
    title: "The week",
    about: "24-hour times, such as 09:00. A midday break or a training morning is the gap between two pairs.",
    closed: "Closed",
    to: "to",
    from: (day: string, index: number) => (index === 0 ? `${day}, from` : `${day}, from, ${index + 1}`),
    until: (day: string, index: number) => (index === 0 ? `${day}, to` : `${day}, to, ${index + 1}`),
    add: "Add hours",
    addOn: (day: string) => `Add hours: ${day}`,
    remove: (day: string, index: number) =>
      index === 0 ? `Take hours away: ${day}` : `Take hours away: ${day}, ${index + 1}`,
    allWeek: "Use for Tuesday to Friday",
    allWeekLabel: "Use for Tuesday to Friday: the hours of Monday",
  },
  closures: {
    title: "Closures",
    about: "Single days on which nobody works, besides weekends and bank holidays.",
    none: "None is listed.",
    date: "Date",
    name: "What for",
    add: "Add a closure",
    remove: (day: string) => `Take the closure away: ${day}`,
    past: (number: number) => (number === 1 ? "1 closure that is over" : `${number} closures that are over`),
    one: (index: number) => `Closure ${index + 1}`,
  },
  openings: {
    title: "Openings of single dates",
    about:
      "Hours that hold on one date in the place of all others: a Saturday, a late evening, a bank holiday that is worked.",
    none: "None is listed.",
    date: "Date",
    name: "What for",
    nameHint: "May be left empty",
    add: "Add an opening",
    remove: (day: string) => `Take the opening away: ${day}`,
    past: (number: number) => (number === 1 ? "1 opening that is over" : `${number} openings that are over`),
    one: (index: number) => `Opening ${index + 1}`,
  },
  newDay: "new, without a date",
  holidays: {
    title: "Bank holidays",
    kept: "Those of",
    none: "No bank holidays are kept: they count as working days.",
    ofCouncil: (council: string) =>
      `A service keeps the bank holidays of the council that was written to. These are those of ${council}.`,
    year: (year: number) => `Bank holidays in ${year}`,
    day: (day: string, name: string, only: string) =>
      only === "" ? `${day}: ${name}` : `${day}: ${name} (${only})`,
    unknown: (year: number) =>
      `The bank holidays of ${year} are not published yet. Until they are, dates in ${year} are counted without them, and may move.`,
  },
  hints: {
    closedAnyway: (day: string) => `${day}: closed on that weekday anyway`,
    bankHoliday: (day: string, name: string) => `${day}: ${name}, closed anyway`,
    openingHolds: (day: string) =>
      `${day}: an opening is listed below for that date, and goes before the closure`,
    insteadOf: (day: string, name: string) => `${day}: open in spite of ${name}`,
  },
  errors: {
    date: "Choose a date.",
    time: "Write both times as 09:00 and 17:00, or take the pair away.",
    closureTwice: "This date is in the list twice. Take one of them away.",
    openingTwice: "This date is in the list twice. Write all its hours in one opening.",
    closureName: "Say what the closure is for: it is shown where a date is explained.",
    noWorkingDay: "No day of the week has opening hours, so nothing could ever be due. Give at least one.",
    because: "Say why: it is told in the history of every case that moves.",
    some: "Something needs another look before it can be counted. It is marked above.",
  },
  changes: {
    own: "Has days of its own.",
    asCouncil: "Works when the council works.",
    weekday: (day: string, now: string, before: string) => `${day}: ${now} instead of ${before}.`,
    closure: (day: string, name: string) => `Closed on ${day}: ${name}.`,
    closureGone: (day: string) => `No closure on ${day} any more.`,
    opening: (day: string, hours: string, name: string | null) =>
      name === null ? `On ${day}: ${hours}.` : `On ${day}: ${hours}, ${name}.`,
    openingGone: (day: string) => `No hours of its own on ${day} any more.`,
    bankHolidays: (division: string) => `Bank holidays of ${division} are kept.`,
    bankHolidaysGone: (division: string) => `Bank holidays of ${division} are not kept any more.`,
  },

  unsaved: "Not saved yet.",
  discard: "Discard the changes",
  review: {
    open: "What would move",
    title: "What would move",
    changed: "What you have changed",
    counting: "All open cases are being counted again. Nothing is written.",
    progress: "Counting the open cases again",
    notWritten: "Nothing is written yet.",
    noChange: "No date depends on what you changed.",
    noCases: "There is no open case that could move.",
    noneMoves: (number: number, written: string) =>
      `${cases(number, written)} looked at: no date would move.`,
    moves: (moved: string, examined: string) => `${moved} of ${examined} open cases would have another date.`,
    overdue: (number: number, written: string) => `${cases(number, written)} would be overdue at once.`,
    safe: (number: number, written: string) => `${cases(number, written)} would not be overdue any more.`,
    failed: (reason: string) => `It could not be counted. What you typed is still here. ${reason}`,
    again: "Count again",
    list: "Open cases that would move",
    columns: {
      reference: "Case",
      service: "Service",
      promised: "Promise",
      from: "Due now",
      to: "Would be due",
    },
    promised: { acknowledgement: "Acknowledgement", reply: "Reply" },
    becomes: { overdue: "overdue at once", safe: "overdue no more" },
    noDate: "no date",
    more: "Show more",
    first: (shown: string, all: string) => `The first ${shown} of ${all} dates.`,
    because: "Why the days change",
    becauseHint:
      "Told in the history of every case that moves, and to whoever asks why its date is what it is.",
    save: "Save these days",
    saving: "Saving",
    back: "Go on changing",
    notSaved: (reason: string) => `The days were not saved. What you typed is still here. ${reason}`,
  },
  saved: {
    moved: (moved: string, number: number) =>
      number === 1
        ? "The days are saved. 1 open case has another date; the reason is told in its history."
        : `The days are saved. ${moved} open cases have another date; the reason is told in the history of each.`,
    follow: "The days are saved. The open cases follow within a few minutes.",
    undoneFollow: "The days are as they were before. The open cases follow within a few minutes.",
    none: "The days are saved. No open case has another date.",
    undone: (moved: string, number: number) =>
      number === 0
        ? "The days are as they were before. No open case has another date."
        : number === 1
          ? "The days are as they were before. 1 open case has its earlier date again."
          : `The days are as they were before. ${moved} open cases have their earlier dates again.`,
    undo: "Undo",
    undoing: "Undoing",
    undoBecause: (because: string) => `Taken back: ${because}`,
    which: "The cases that moved",
    notUndone: (reason: string) => `It could not be undone. ${reason}`,
    dismiss: "Dismiss",
  },
  newer: {
    title: "Somebody has saved newer days meanwhile.",
    stays: "What you typed is still here and not saved.",
    what: "What they changed:",
    same: "They are the same as yours began with.",
    take: "Take theirs, drop mine",
    keep: "Keep mine, over theirs",
  },
  leaveText: "If you leave this page now, what you changed in the opening days is lost.",
} as const;
