import type { DeskList, Whose } from "../contracts/desk.ts";
import type { CasesQuery, TrendQuery } from "../contracts/requests.ts";
import { DIMENSIONS, type Dimension } from "../domain/compliance/figure.ts";
import { CHANNELS, KINDS, type Channel, type Kind } from "../domain/standards/standard.ts";
import { behindOf, writeBehind, type Behind } from "./behind.ts";

export const PAGES = [
  "today",
  "compliance",
  "letters",
  "mailboxes",
  "mailbox",
  "templates",
  "calendars",
  "people",
  "services",
  "notifications",
  "standards",
  "leaflet",
  "set-aside",
  "settings",
  "cases",
  "case",
] as const;
export type Page = (typeof PAGES)[number];

export type Outcome = NonNullable<CasesQuery["outcome"]>;

const OUTCOMES = [
  "denominator",
  "met",
  "missed",
  "missed-open",
  "not-yet-due",
  "not-from-public",
  "merged",
  "no-reply-needed",
  "not-measured",
  "met-automatically",
  "met-by-holding-reply",
  "met-by-extension",
  "answered",
] as const satisfies readonly Outcome[];

export type TrendLength = TrendQuery["length"];

/** In the order in which they are offered. */
export const TREND_LENGTHS = [
  "week",
  "month",
  "quarter",
  "financial-quarter",
  "financial-year",
] as const satisfies readonly TrendLength[];

export const TODAY_LISTS = [
  "overdue",
  "due-today",
  "at-risk",
  "wrote-again",
  "followed",
  "snoozed",
  "answered",
] as const satisfies readonly DeskList[];
export type TodayList = (typeof TODAY_LISTS)[number];

/** What lists were called in links that people keep. */
const FORMER_LISTS: Readonly<Record<string, TodayList>> = { "due-soon": "at-risk" };

const listOf = (read: URLSearchParams): TodayList | null => {
  const named = read.get("list") ?? "";
  return TODAY_LISTS.find((each) => each === named) ?? FORMER_LISTS[named] ?? null;
};

const whoseOf = (read: URLSearchParams): Place["whose"] => {
  if (read.get("mine") === "yes") return "mine";
  return WHOSE.find((each) => each === read.get("whose")) ?? null;
};
const WHOSE = ["mine", "team", "all"] as const satisfies readonly Whose[];

/** Where in the tab somebody is: all of it stands in the address, so that a view can be shared as a link. */
export interface Place {
  readonly page: Page;
  /** On the page `case`. */
  readonly reference: string | null;
  /** The address of the one on the page `mailbox`. */
  readonly mailbox: string | null;
  readonly authority: string | null;
  readonly service: string | null;
  readonly channel: Channel | null;
  readonly kind: Kind | null;
  /** As in `2026-Q4`; null: this quarter. */
  readonly period: string | null;
  /** On the page `today`; null: all open cases. */
  readonly list: TodayList | null;
  /** On the page `today`; null: the team of whoever looks, or the whole service that is named. */
  readonly whose: Whose | null;
  readonly search: string;
  /** The standard whose cases are listed, and which of them; on the page `compliance` the one whose trend is drawn. */
  readonly standard: string | null;
  readonly outcome: Outcome | null;
  /** On the page `cases`: what further says which cases a number counts. */
  readonly behind: Behind;
  /** On the page `compliance`: how long each point of the trend is; null: a month. */
  readonly trend: TrendLength | null;
  /** On the page `compliance`: by what the figures are taken apart; null: by service. */
  readonly by: Dimension | null;
}

export const START: Place = {
  page: "today",
  reference: null,
  mailbox: null,
  authority: null,
  service: null,
  channel: null,
  kind: null,
  period: null,
  list: null,
  whose: null,
  search: "",
  standard: null,
  outcome: null,
  behind: {},
  trend: null,
  by: null,
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Reads an address such as `#/compliance?period=2026-Q2`. Anything that is not understood leads to the start. */
export const placeOf = (hash: string): Place => {
  const [path = "", query = ""] = hash.replace(/^#?\/?/, "").split("?", 2);
  const [first = "", second = ""] = path.split("/");
  const page = PAGES.find((each) => each === first);
  const named = page === "case" || page === "mailbox";
  if (!page || (named && second === "")) return START;
  const read = new URLSearchParams(query);
  return {
    page,
    reference: page === "case" ? decoded(second) : null,
    mailbox: page === "mailbox" ? decoded(second) : null,
    authority: read.get("authority"),
    service: read.get("service"),
    channel: CHANNELS.find((each) => each === read.get("channel")) ?? null,
    kind: KINDS.find((each) => each === read.get("kind")) ?? null,
    period: read.get("period"),
    list: listOf(read),
    whose: whoseOf(read),
    search: read.get("search") ?? "",
    standard: read.get("standard"),
    outcome: OUTCOMES.find((each) => each === read.get("outcome")) ?? null,
    behind: page === "cases" ? behindOf(read) : {},
    trend: TREND_LENGTHS.find((each) => each === read.get("trend")) ?? null,
    by: DIMENSIONS.find((each) => each === read.get("by")) ?? null,
  };
};

const IN_ORDER = [
  ...(["period", "list", "whose", "authority", "service", "channel", "kind"] as const),
  ...(["standard", "outcome", "trend", "by"] as const),
];

/** The address of a place. `placeOf` reads it back. */
export const hashOf = (place: Place): string => {
  const query = new URLSearchParams();
  for (const name of IN_ORDER) {
    const value = place[name];
    if (value !== null) query.set(name, value);
  }
  if (place.page === "cases") writeBehind(place.behind, query);
  if (place.search !== "") query.set("search", place.search);
  const one = place.page === "case" ? place.reference : place.page === "mailbox" ? place.mailbox : null;
  const path = one === null ? place.page : `${place.page}/${encodeURIComponent(one)}`;
  const text = query.toString();
  return text === "" ? `#/${path}` : `#/${path}?${text}`;
};

/** Where a deep link leads: Teams hands over what was put into `subEntityId`, a case reference or an address. */
export const placeOfDeepLink = (subPageId: string): Place =>
  subPageId.includes("/") ? placeOf(subPageId) : { ...START, page: "case", reference: subPageId };
