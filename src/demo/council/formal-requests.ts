import type { OfficerFact } from "../../application/use-cases.ts";
import { addDays, type CivilDate, type Instant } from "../../domain/calendar/civil-date.ts";
import { chanceFrom, type Chance } from "./chance.ts";
import { jointCouncil } from "./joint-council.ts";
import { residentBy } from "./residents.ts";
import { timeOnDay, workingDayAfter } from "./working-time.ts";

/** What was done about a request, and when. */
export interface RequestStep {
  readonly at: Instant;
  readonly fact: OfficerFact;
}

/** A request under a law that came by post: such a law lets its clock stop, or be put off, which the councils' own promises do not. */
export interface FormalRequest {
  readonly kind: "information-request" | "subject-access-request";
  readonly authority: string;
  readonly service: string;
  readonly receivedOn: CivilDate;
  readonly senderName: string;
  readonly subject: string;
  /** In the order in which they were done. */
  readonly steps: readonly RequestStep[];
}

const SUBJECTS: Readonly<Record<FormalRequest["kind"], readonly string[]>> = {
  "information-request": [
    "Freedom of information: spending on agency staff",
    "Freedom of information: empty council houses",
    "Freedom of information: parking fines by street",
    "Freedom of information: contracts for street lighting",
    "Freedom of information: pothole claims paid",
  ],
  "subject-access-request": ["Copy of the information that you hold about me", "My housing file"],
};

/** In office hours, later on the day than what was done before noon. */
const during = (date: CivilDate, chance: Chance): Instant =>
  timeOnDay(date, chance.between(9 * 60 + 30, 16 * 60));

const replied = (date: CivilDate): RequestStep => ({
  at: timeOnDay(date, 16 * 60 + 30),
  fact: { type: "replied", note: "By letter", on: date },
});

/** The customer is asked for what is missing, brings it some days later, and has the reply after that. */
const paused = (kind: FormalRequest["kind"], receivedOn: CivilDate, chance: Chance): RequestStep[] => {
  const asked = workingDayAfter(receivedOn, chance.between(1, 4));
  const came = workingDayAfter(asked, chance.between(2, 9));
  const isPersonal = kind === "subject-access-request";
  return [
    {
      at: during(asked, chance),
      fact: isPersonal
        ? { type: "waiting", waitingFor: "identity", reason: "Asked for proof of identity" }
        : {
            type: "waiting",
            waitingFor: "clarification",
            reason: "Asked which years and which wards are meant",
          },
    },
    {
      at: during(came, chance),
      fact: {
        type: "waitingEnded",
        note: isPersonal ? "Passport seen at reception" : "The customer has said which",
      },
    },
    replied(workingDayAfter(came, chance.between(6, 18))),
  ];
};

/** More time is needed, and the customer is told so before the date on which the reply was due. */
const putOff = (receivedOn: CivilDate, chance: Chance): RequestStep[] => {
  const toldOn = workingDayAfter(receivedOn, chance.between(13, 19));
  const amount = chance.of([5, 10, 20]);
  return [
    {
      at: during(toldOn, chance),
      fact: {
        type: "extended",
        amount,
        reason: "The public interest in the contract prices is still being weighed",
        customerToldOn: toldOn,
        approvedBy: null,
      },
    },
    replied(workingDayAfter(receivedOn, 20 + amount - chance.between(0, 4) + (chance.is(0.1) ? 6 : 0))),
  ];
};

const plain = (receivedOn: CivilDate, chance: Chance): RequestStep[] => [
  replied(workingDayAfter(receivedOn, chance.is(0.08) ? chance.between(21, 26) : chance.between(5, 19))),
];

const stepsOf = (kind: FormalRequest["kind"], receivedOn: CivilDate, chance: Chance): RequestStep[] => {
  const course = chance.next();
  if (course < 0.4) return paused(kind, receivedOn, chance);
  return course < 0.65 && kind === "information-request"
    ? putOff(receivedOn, chance)
    : plain(receivedOn, chance);
};

/** The requests that were stamped between two dates, both included. */
export const requestsBetween = (seed: string, from: CivilDate, to: CivilDate): readonly FormalRequest[] => {
  const requests: FormalRequest[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const chance = chanceFrom(seed, "formal requests", date);
    if (workingDayAfter(date, 0) !== date || !chance.is(0.22)) continue;
    const kind = chance.is(0.25) ? "subject-access-request" : "information-request";
    requests.push({
      kind,
      authority: chance.of(jointCouncil.authorities).id,
      service: chance.of(jointCouncil.services).id,
      receivedOn: date,
      senderName: residentBy(chance).name,
      subject: chance.of(SUBJECTS[kind]),
      steps: stepsOf(kind, date, chance),
    });
  }
  return requests;
};
