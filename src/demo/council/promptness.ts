import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import type { Chance } from "./chance.ts";

/** After how many working days the council acknowledged (null: not at all) and replied. */
export interface Promptness {
  readonly acknowledgedAfter: number | null;
  readonly repliedAfter: number;
}

/** How often a reply is late, by service, in an ordinary month. */
const LATE: Readonly<Record<string, number>> = {
  housing: 0.05,
  environment: 0.03,
  democratic: 0.01,
  revenues: 0.03,
  planning: 0.06,
  community: 0.02,
};

/** One service slips in August, when half of its officers are away. */
const slips = (service: string, receivedOn: CivilDate): boolean =>
  service === "environment" && receivedOn.slice(5, 7) === "08";

const ordinaryReply = (chance: Chance): number => {
  const quick = chance.next();
  if (quick < 0.18) return 0;
  if (quick < 0.4) return 1;
  if (quick < 0.75) return chance.between(2, 5);
  return chance.between(5, 8);
};

export const promptnessOf = (
  service: string,
  receivedOn: CivilDate,
  complex: boolean,
  chance: Chance,
): Promptness => {
  const lateness = slips(service, receivedOn) ? 0.3 : (LATE[service] ?? 0.03);
  const late = chance.is(lateness);
  const forgotten = chance.is(0.006);
  const repliedAfter = forgotten
    ? chance.between(22, 36)
    : complex
      ? late
        ? chance.between(21, 27)
        : chance.between(7, 19)
      : late
        ? chance.between(9, 15)
        : ordinaryReply(chance);
  if (repliedAfter <= 1 && chance.is(0.8)) return { acknowledgedAfter: null, repliedAfter };
  const prompt = chance.next();
  const acknowledgedAfter = prompt < 0.75 ? 0 : prompt < 0.965 ? 1 : prompt < 0.985 ? 2 : null;
  return { acknowledgedAfter, repliedAfter };
};
