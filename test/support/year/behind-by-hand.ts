import type { HandCase, HandClock } from "./counted-by-hand.ts";

const OUTCOMES: Readonly<Record<string, (clock: HandClock) => boolean>> = {
  denominator: ({ outcome }) => ["met", "late", "late-open"].includes(outcome),
  met: ({ outcome }) => outcome === "met",
  missed: ({ outcome }) => outcome === "late" || outcome === "late-open",
  "missed-open": ({ outcome }) => outcome === "late-open",
  "not-yet-due": ({ outcome }) => outcome === "not-yet-due",
  "not-from-public": ({ outcome }) => outcome === "not-from-public",
  merged: ({ outcome }) => outcome === "merged",
  "no-reply-needed": ({ outcome }) => outcome === "no-reply-needed",
  "not-measured": ({ outcome }) => outcome === "not-measured",
  "met-automatically": ({ outcome, by }) => outcome === "met" && by === "machine",
  "met-by-holding-reply": ({ outcome, by }) => outcome === "met" && by === "holding-reply",
  "met-by-extension": ({ onlyByExtension }) => onlyByExtension,
  answered: ({ outcome, days }) => (outcome === "met" || outcome === "late") && days !== null,
};

const isWithin = (value: number, range: string): boolean => {
  const [from = "", to] = range.split("-");
  return (
    value >= Number(from) && value <= (to === undefined ? Number(from) : to === "" ? Infinity : Number(to))
  );
};

const WORKED: Readonly<Record<string, (each: HandCase, asked: string) => boolean>> = {
  handOffs: (each, asked) => isWithin(each.handOffs, asked),
  extended: (each) => each.extensions > 0,
  paused: (each) => each.pauses > 0,
  driver: (each, asked) => each.drivers.includes(asked),
  withoutDriver: (each, asked) => !each.drivers.includes(asked),
  heldBy: (each, asked) => each.serviceDays.has(asked),
};

const ARRIVED: Readonly<Record<string, (each: HandCase, asked: string) => boolean>> = {
  weekday: (each, asked) => isWithin(each.weekday, asked),
  hour: (each, asked) => each.hour !== null && isWithin(each.hour, asked),
  timeUnknown: (each) => each.hour === null,
};

const SCOPE = ["authority", "service", "channel", "kind"] as const;
const OF_CLOCK = ["standard", "promised", "outcome", "answerDays"];

/**
 * The cases that an address of the tab names (`#/cases?period=...&standard=...`), picked by hand.
 * @param stretch the first and the last day of the period in the address
 * @throws Error for a word that means nothing here: a link that says more than is checked
 */
export const behindAddress = (
  cases: readonly HandCase[],
  query: URLSearchParams,
  stretch: { readonly from: string; readonly to: string },
): HandCase[] => {
  const asked = Object.fromEntries(query);
  const known = ["period", "order", ...SCOPE, ...OF_CLOCK, ...Object.keys(WORKED), ...Object.keys(ARRIVED)];
  const unknown = Object.keys(asked).filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`Not checked: ${unknown.join(", ")}`);
  const said = (names: readonly string[]): string[] => names.filter((name) => asked[name] !== undefined);

  const outcome = OUTCOMES[asked["outcome"] ?? "denominator"];
  if (outcome === undefined) throw new Error(`Not checked: ${asked["outcome"]}`);
  const hasClock = ({ clocks }: HandCase): boolean =>
    clocks.some(
      (clock) =>
        (asked["standard"] === undefined || clock.standard === asked["standard"]) &&
        (asked["promised"] === undefined || clock.promised === asked["promised"]) &&
        (asked["answerDays"] === undefined || isWithin(clock.days ?? -1, asked["answerDays"])) &&
        outcome(clock),
    );
  const ofClock = said(OF_CLOCK).length > 0;
  const worked = said(Object.keys(WORKED));
  const arrived = said(Object.keys(ARRIVED));
  return cases.filter(
    (each) =>
      each.receivedOn >= stretch.from &&
      each.receivedOn <= stretch.to &&
      SCOPE.every((name) => asked[name] === undefined || each[name] === asked[name]) &&
      (!ofClock || hasClock(each)) &&
      (ofClock || each.fromPublic) &&
      (worked.length + arrived.length === 0 || each.fromPublic) &&
      (worked.length === 0 || !each.merged) &&
      worked.every((name) => WORKED[name]?.(each, asked[name] ?? "")) &&
      arrived.every((name) => ARRIVED[name]?.(each, asked[name] ?? "")),
  );
};

/** The working days by which an address puts its cases in order: of the answer, of a service, or of the pauses. */
export const daysBehindAddress = (cases: readonly HandCase[], query: URLSearchParams): number[] =>
  cases.flatMap((each) => {
    const [standard, service] = [query.get("standard"), query.get("heldBy")];
    const days =
      standard !== null
        ? each.clocks.find((clock) => clock.standard === standard)?.days
        : service !== null
          ? each.serviceDays.get(service)
          : each.pausedDays;
    return days === undefined || days === null ? [] : [days];
  });
