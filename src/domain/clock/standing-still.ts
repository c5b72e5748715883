import type { Instant } from "../calendar/civil-date.ts";
import type { Case } from "../case/case.ts";
import type { Standard } from "../standards/standard.ts";
import type { Clock } from "./clock.ts";
import type { Stillness } from "./due.ts";

/** The times during which a standard lets its clock stand still: one that lasts is taken up to `until`. */
export const stillnesses = (
  { waiting }: Pick<Standard, "waiting">,
  { waits }: Pick<Case, "waits">,
  until: Instant,
): readonly Stillness[] =>
  waits
    .filter(({ waitingFor, since }) => waiting[waitingFor] === "stops" && since < until)
    .map((wait) => ({
      from: wait.since,
      to: wait.until === null || wait.until > until ? until : wait.until,
    }));

/** What the clock waits for at that moment: whether it will go on afterwards or begin anew. */
export const pausedFor = (
  { waiting }: Pick<Standard, "waiting">,
  { waits }: Pick<Case, "waits">,
  now: Instant,
): Clock["pausedFor"] => {
  const wait = waits.find(
    ({ waitingFor, since, until }) =>
      waiting[waitingFor] !== undefined && since <= now && (until === null || until > now),
  );
  return wait === undefined ? null : { waitingFor: wait.waitingFor, since: wait.since };
};
