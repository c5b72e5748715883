import { createHash } from "node:crypto";
import type { FactOnCase, OfficerActor, UseCases } from "../../application/use-cases.ts";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { chanceFrom } from "./chance.ts";
import { OFFICERS, type DemoOfficer } from "./officers.ts";
import { PLACES } from "./places.ts";

type Work = Pick<UseCases, "recordFacts" | "logLetter" | "listCases">;

/** What the officers have before them. */
export interface AtWork {
  readonly now: Work;
  /** What they did at a moment of the past: they read a message on the day on which it came. */
  readonly at: (moment: Instant) => Work;
  /** The case that a message led to; null: to none. */
  readonly caseOf: (message: {
    readonly mailbox: string;
    readonly messageId: string;
  }) => Promise<string | null>;
}

/** The stretch of time that they work through. Nothing came before `begins`. */
export interface Stretch {
  readonly seed: string;
  readonly begins: Instant;
  readonly from: Instant;
  readonly to: Instant;
}

/** The same step has the same key, so that work that was broken off can be done again. */
export const keyOf = (...words: readonly string[]): string =>
  createHash("sha256").update(words.join("|")).digest("hex").slice(0, 40);

const asActor = (officer: DemoOfficer): OfficerActor => ({
  kind: "officer",
  id: officer.id,
  name: officer.name,
});

export const officerOf = (service: string, ...words: readonly string[]): OfficerActor =>
  asActor(chanceFrom(service, ...words).of(OFFICERS.filter((each) => each.services.includes(service))));

export const serviceOf = (mailbox: string): string =>
  PLACES.find((place) => place.mailbox === mailbox)?.service ?? "";

/** Nobody looks at the case afterwards, so it is not asked for. */
export const record = async (work: Work, by: OfficerActor, fact: FactOnCase): Promise<void> => {
  await work.recordFacts({ facts: [fact], by });
};
