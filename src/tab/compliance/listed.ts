import type { CasesQuery } from "../../contracts/requests.ts";
import type { Council } from "../../ui/api/api.ts";
import type { Place } from "../place.ts";
import { titleInFull } from "./period-choices.ts";
import { parsePeriod } from "../../domain/compliance/period.ts";
import { askedScope, groupName, scopeOfPlace } from "./scope.ts";
import { complianceWords } from "./words.ts";

const { list } = complianceWords;

type Told = Pick<Council, "authorities" | "services" | "rules">;

/** What the service is asked for: exactly the cases that the number counts. */
export const listedQuery = (place: Place, period: string): CasesQuery => ({
  period,
  ...(place.standard === null ? {} : { standard: place.standard }),
  ...(place.outcome === null ? {} : { outcome: place.outcome }),
  ...askedScope(scopeOfPlace(place)),
  ...place.behind,
});

/** "5", "5 to 9", "30 or later": a range as it stands in an address, in words. */
const rangeInWords = (range: string): string => {
  const [from = "", to] = range.split("-", 2);
  if (to === undefined || to === from) return from;
  return to === "" ? list.orLater(from) : list.fromTo(from, to);
};

const hour = (of: number): string => `${String(of % 24).padStart(2, "0")}:00`;

/** The first and the last of `9-16`; of `9` both. */
const endsOf = (range: string): readonly [number, number] => {
  const [from = "", to = from] = range.split("-", 2);
  return [Number(from), Number(to)];
};

const weekdaysInWords = (range: string): string => {
  const [from, to] = endsOf(range).map((day) => list.weekdays[day - 1] ?? String(day));
  return from === to ? list.onDay(from ?? "") : list.fromDayToDay(from ?? "", to ?? "");
};

const hoursInWords = (range: string): string => {
  const [from, to] = endsOf(range);
  return from === 0 && to === 23 ? list.timeKnown : list.inHour(hour(from), hour(to + 1));
};

const handOffsInWords = (range: string): string => {
  const from = Number(range.split("-", 1)[0]);
  if (range === "0") return list.notHandedOn;
  return list.handOffs(list.times(from, range.endsWith("-")));
};

/** What, besides standard and outcome, the cases have in common. */
const behindInWords = (council: Told, behind: Place["behind"]): readonly string[] => {
  const { answerDays, weekday, hour: at, timeUnknown, handOffs, extended, paused } = behind;
  const { driver, withoutDriver, heldBy } = behind;
  const nameOf = (id: string): string =>
    (complianceWords.drivers as Readonly<Record<string, string>>)[id] ?? id;
  return [
    ...(answerDays === undefined ? [] : [list.answerDays(rangeInWords(answerDays))]),
    ...(weekday === undefined ? [] : [weekdaysInWords(weekday)]),
    ...(at === undefined ? [] : [hoursInWords(at)]),
    ...(timeUnknown === undefined ? [] : [list.timeUnknown]),
    ...(handOffs === undefined ? [] : [handOffsInWords(handOffs)]),
    ...(extended === undefined ? [] : [list.extended]),
    ...(paused === undefined ? [] : [list.paused]),
    ...(driver === undefined ? [] : [nameOf(driver)]),
    ...(withoutDriver === undefined ? [] : [list.without(nameOf(withoutDriver))]),
    ...(heldBy === undefined ? [] : [list.heldBy(groupName(council, "service", heldBy))]),
  ];
};

const standardTitle = ({ rules }: Told, id: string): string =>
  Object.values(rules)
    .flatMap(({ standards }) => standards)
    .find((each) => each.id === id)?.title ?? id;

/** What is listed: "Reply to e-mails: late", "Cases received: arrived on a Monday". */
export const listedTitle = (council: Told, place: Place): string => {
  const { standard, outcome, behind } = place;
  const whose =
    standard !== null
      ? standardTitle(council, standard)
      : behind.promised === undefined
        ? list.received
        : list.promised[behind.promised];
  const ofClocks = standard !== null || behind.promised !== undefined;
  const counted = outcome ?? (ofClocks ? "denominator" : null);
  const what = [
    ...(counted === null ? [] : [complianceWords.outcomes[counted]]),
    ...behindInWords(council, behind),
  ];
  return what.length === 0 ? whose : list.title(what.join(", "), whose);
};

/** Of when and of whom: "October to December 2026 · Housing". */
export const listedScope = (council: Told, place: Place, period: string): string => {
  const read = parsePeriod(period);
  return list.scope([
    read.ok ? titleInFull(read.value) : period,
    ...(["service", "authority", "channel", "kind"] as const).flatMap((dimension) => {
      const id = place[dimension];
      return id === null ? [] : [groupName(council, dimension, id)];
    }),
  ]);
};
