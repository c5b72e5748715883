import type { CaseEvent, CaseFact } from "../../../src/domain/case/event.ts";
import { chanceOf, type Chance } from "./chance.ts";

export interface History {
  readonly reference: string;
  readonly events: readonly CaseEvent[];
}

type Received = Extract<CaseFact, { type: "received" }>;
type Happening = readonly [at: number, fact: CaseFact];

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const SERVICES = ["housing", "revenues", "planning"] as const;
const PREFIXES = { housing: "HS", revenues: "RV", planning: "PL" } as const;
const CHANNELS = ["email", "email", "email", "email", "email", "web-form", "letter", "fax"] as const;
const KINDS = ["enquiry", "enquiry", "enquiry", "service-request", "complaint"] as const;

const PRIYA = { id: "officer-1", name: "Priya Shah" };
const replied: CaseFact = { type: "replied", messageId: null, note: null };

const dateOf = (at: number): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London", dateStyle: "short" }).format(at);

/** Midnight in London, as a letter is stamped. */
const midnight = (at: number): number => {
  const start = Date.parse(`${dateOf(at)}T00:00:00Z`);
  return dateOf(start - HOUR) === dateOf(at) ? start - HOUR : start;
};

/** Offices answer by day, and once in a while just before or after midnight. */
const officeMoment = (chance: Chance, day: number): number =>
  midnight(day) +
  (chance.happens(0.03) ? chance.between(-90, 90) * MINUTE : chance.between(8 * 60, 17 * 60) * MINUTE) +
  chance.between(1, 59) * 1000;

const receivedFact = (chance: Chance): Received => {
  const channel = chance.oneOf(CHANNELS);
  const isMail = channel === "email" || channel === "web-form";
  const authority = chance.happens(0.6) ? "ashby" : "borrow";
  const service = authority === "borrow" && chance.happens(0.7) ? "housing" : chance.oneOf(SERVICES);
  return {
    type: "received",
    ...{ channel, authority, service },
    kind: chance.oneOf(KINDS),
    mailbox: isMail ? `${service}@${authority}.example` : null,
    subject: "Damp in the back bedroom",
    sender: { name: "Rosa Lind", address: isMail ? "rosa@resident.example" : null },
    messageId: isMail ? `<${chance.next()}@resident.example>` : null,
    timeKnown: isMail,
    complexity: !isMail && chance.happens(0.4) ? "complex" : "ordinary",
    rules: 1,
  };
};

/** What happens to one case after its receipt, in any order. */
const happenings = (chance: Chance, received: Received, at: number): Happening[] => {
  const found: Happening[] = [];
  const isMail = received.messageId !== null;
  const later = (days: number): number => Math.max(at + 10 * MINUTE, officeMoment(chance, at + days * DAY));
  const said = (days: number, fact: CaseFact): void => void found.push([later(days), fact]);

  if (chance.happens(0.04)) said(chance.between(0, 9), { type: "notFromPublic", reason: "A supplier" });
  if (isMail && chance.happens(0.5)) {
    found.push([at + MINUTE, { type: "acknowledged", automatic: true, messageId: null, note: null }]);
  }
  if (chance.happens(0.6)) {
    said(chance.between(0, 4), { type: "acknowledged", automatic: false, messageId: null, note: null });
  }
  if (chance.happens(0.1))
    said(chance.between(0, 6), { type: "holdingReplySent", messageId: null, note: null });
  if (chance.happens(0.8)) said(chance.between(0, 7), { type: "takenOn", owner: PRIYA });
  if (chance.happens(0.1)) said(chance.between(1, 9), { type: "takenOn", owner: null });
  for (let times = chance.happens(0.15) ? chance.between(1, 3) : 0; times > 0; times -= 1) {
    said(chance.between(0, 12), { type: "reassigned", service: chance.oneOf(SERVICES), note: null });
  }
  const wrote: CaseFact = { type: "customerWroteAgain", messageId: `<${chance.next()}@resident.example>` };
  if (chance.happens(0.12)) said(chance.between(0, 20), wrote);

  const complex = isMail && chance.happens(0.08);
  if (complex) {
    said(chance.between(0, 2), { type: "complexityChanged", complexity: "complex", reason: "Two services" });
  }
  const waits = isMail && !complex && chance.happens(0.08);
  if (waits) {
    const begins = chance.between(0, 3);
    said(begins, { type: "waiting", waitingFor: "clarification", reason: "Which property it is" });
    if (chance.happens(0.85)) said(begins + chance.between(1, 15), { type: "waitingEnded", note: null });
  }
  if (isMail && !complex && !waits && chance.happens(0.08)) {
    const told = later(chance.between(1, 5));
    found.push([
      told,
      {
        type: "extended",
        amount: chance.between(1, 8),
        reason: "Records in the archive",
        customerToldOn: dateOf(told),
        approvedBy: null,
      },
    ]);
  }
  const answerAfter = chance.happens(0.75) ? chance.between(0, 11) : chance.between(10, 45);
  if (chance.happens(0.03)) {
    said(answerAfter, { type: "noReplyNeeded", concerns: "case", reason: "Thank-you" });
  } else if (chance.happens(0.95)) {
    said(answerAfter, replied);
    if (chance.happens(0.04)) {
      said(answerAfter + 2, { type: "reopened", reason: "Another address" });
      if (chance.happens(0.8)) said(answerAfter + 2 + chance.between(1, 10), replied);
    }
  }
  return found;
};

const historyOf = (received: Received, at: number, found: readonly Happening[], now: number): CaseEvent[] =>
  [[at, received] as Happening, ...found.filter(([when]) => when <= now).sort(([a], [b]) => a - b)].map(
    ([when, fact], index): CaseEvent => ({
      ...fact,
      seq: index + 1,
      at: new Date(when).toISOString(),
      recordedAt: new Date(when).toISOString(),
      by: { kind: "officer", ...PRIYA },
    }),
  );

/** Takes back the last thing that was said, now and then: a reply, or that it is not from the public. */
const withSecondThoughts = (chance: Chance, events: CaseEvent[]): CaseEvent[] => {
  const last = events.at(-1);
  const wrong = events.find(({ type }) => type === "replied" || type === "notFromPublic");
  if (last === undefined || wrong === undefined || !chance.happens(0.05)) return events;
  const taken: CaseEvent = {
    ...{ type: "withdrawn", withdraws: wrong.seq, seq: last.seq + 1 },
    ...{ at: last.at, recordedAt: last.at, by: last.by },
  };
  return [...events, taken];
};

/**
 * The histories of so many cases received between two moments, as they stand at `now`; some of them are merged with
 * another, of which either came first. The same for one seed on every machine.
 */
export const someHistories = (asked: {
  readonly seed: number;
  readonly cases: number;
  readonly from: string;
  readonly to: string;
  readonly now: string;
}): History[] => {
  const chance = chanceOf(asked.seed);
  const [from, to, now] = [asked.from, asked.to, asked.now].map((each) => Date.parse(each));
  const histories: History[] = [];
  const add = (received: Received, at: number, found: readonly Happening[]): string => {
    const year = dateOf(at).slice(0, 4);
    const prefix = PREFIXES[received.service as keyof typeof PREFIXES];
    const reference = `${prefix}-${year}-${String(histories.length + 1).padStart(5, "0")}`;
    histories.push({
      reference,
      events: withSecondThoughts(chance, historyOf(received, at, found, now ?? 0)),
    });
    return reference;
  };
  while (histories.length < asked.cases) {
    const received = receivedFact(chance);
    const moment = chance.between(from ?? 0, to ?? 0);
    const at = received.messageId === null ? midnight(moment) : moment - (moment % 1000);
    const found = happenings(chance, received, at);
    const other = chance.between(-2, 2) * DAY + at;
    if (!chance.happens(0.04) || received.messageId === null || other >= (now ?? 0) - DAY) {
      add(received, at, found);
      continue;
    }
    // Another about the same matter, that came before or after, is answered under this one.
    const merged = Math.max(at, other) + 30 * MINUTE;
    const into = `${PREFIXES[received.service as keyof typeof PREFIXES]}-${dateOf(at).slice(0, 4)}-${String(histories.length + 2).padStart(5, "0")}`;
    const again: Received = { ...received, messageId: `<${chance.next()}@resident.example>` };
    const reference = add(again, other, [[merged, { type: "mergedInto", reference: into }]]);
    const brought: CaseFact = {
      type: "mergedFrom",
      reference,
      receivedAt: new Date(other).toISOString(),
      receivedOn: dateOf(other),
    };
    add(received, at, [[merged, brought], ...found.filter(([when]) => when > merged)]);
  }
  return histories;
};
