import type { CaseEvent, CaseFact } from "../../../src/domain/case/event.ts";
import type { Channel, Kind } from "../../../src/domain/standards/standard.ts";
import {
  acknowledged,
  caseHistory,
  madeComplex,
  notFromPublic,
  passedTo,
  replied,
  withdrawn,
  wroteAgain,
} from "../../support/case-history.ts";
import { chanceFrom, oneOf } from "./chance.ts";
import { receipts } from "./questions.ts";

const HOUR = 3_600_000;

const CHANNELS: readonly Channel[] = ["email", "email", "email", "web-form", "letter", "letter", "fax"];
const KINDS: readonly Kind[] = ["enquiry", "enquiry", "service-request", "complaint", "information-request"];

const takenOn: CaseFact = { type: "takenOn", owner: { id: "officer-1", name: "An Officer" } };

/** What happens to a case after its receipt: from those that nobody has touched to those that went a long way. */
const COURSES: readonly (readonly CaseFact[])[] = [
  [],
  [acknowledged(true)],
  [acknowledged(true), takenOn, replied],
  [takenOn, acknowledged(), replied],
  [replied, wroteAgain],
  [acknowledged(true), passedTo("revenues"), takenOn, madeComplex, acknowledged(), replied],
  [acknowledged(true), replied, withdrawn(3), wroteAgain, replied],
  [takenOn, { type: "waiting", waitingFor: "clarification", reason: "Which flat?" }, replied],
  [
    takenOn,
    { type: "waiting", waitingFor: "clarification", reason: "Which of the two bills?" },
    { type: "waitingEnded", note: null },
    replied,
  ],
  [notFromPublic],
];

/** So many histories of mixed kind, 2019 to 2026: the same ones on every machine. */
export const histories = (count: number): readonly (readonly CaseEvent[])[] => {
  const chance = chanceFrom(count);
  return [...receipts(count)].map((receivedAt) => {
    let at = receivedAt;
    const received = new Date(at).toISOString();
    const facts = oneOf(COURSES, chance).map((fact): readonly [at: string, fact: CaseFact] => {
      at += Math.floor(chance() * 80 * HOUR);
      return [new Date(at).toISOString(), fact];
    });
    return caseHistory(received, facts, { channel: oneOf(CHANNELS, chance), kind: oneOf(KINDS, chance) });
  });
};
