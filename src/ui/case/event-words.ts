import type { OfficerFact } from "../../contracts/case.ts";
import type { CaseEvent } from "../../domain/case/event.ts";
import { CASE_WORDS } from "./words.ts";

/** One line of the timeline: what happened, and the words that somebody added. */
export interface EventWords {
  readonly what: string;
  readonly note: string | null;
}

export interface EventNames {
  readonly serviceName: (id: string) => string;
  readonly dateName: (date: string) => string;
}

const said = (what: string, note: string | null = null): EventWords => ({ what, note });

/** An event in the words of an officer. */
export const eventWords = (
  event: CaseEvent,
  names: EventNames,
  all: readonly CaseEvent[] = [],
): EventWords => {
  switch (event.type) {
    case "received":
      return said(`${CASE_WORDS.channels[event.channel]} received`);
    case "acknowledged":
      return said(event.automatic ? "Acknowledged automatically" : "Acknowledged", event.note);
    case "replied":
      return said("Replied", event.note);
    case "customerWroteAgain":
      return said("The customer wrote again");
    case "takenOn":
      return said(event.owner === null ? "Handed back: unowned" : `Owner: ${event.owner.name}`);
    case "reassigned":
      return said(`Passed to ${names.serviceName(event.service)}`, event.note);
    case "complexityChanged":
      return said(`Marked ${event.complexity}`, event.reason);
    case "reclassified":
      return said(`Kind: ${CASE_WORDS.kinds[event.kind].toLowerCase()}`);
    case "notFromPublic":
      return said("Not from the public: clocks stopped", event.reason);
    case "correctedReceipt":
      return said(`Received date corrected to ${names.dateName(event.receivedOn)}`, event.reason);
    case "withdrawn": {
      const earlier = all.find(({ seq }) => seq === event.withdraws);
      return said(earlier ? `Taken back: ${eventWords(earlier, names, []).what}` : "An entry was taken back");
    }
  }
};

/** A recorded fact in a few words, for the undo bar and for what is not saved yet. */
export const factWords = (fact: OfficerFact, names: EventNames): string => {
  switch (fact.type) {
    case "acknowledged":
      return "Marked acknowledged";
    case "replied":
      return "Reply recorded";
    case "replyWasAcknowledgement":
      return "Recorded as an acknowledgement: the reply is still due";
    case "takenOn":
      return fact.owner === null ? "Handed back: unowned" : `Owner: ${fact.owner.name}`;
    case "reassigned":
      return `Passed to ${names.serviceName(fact.service)}`;
    case "complexityChanged":
      return `Marked ${fact.complexity}`;
    case "reclassified":
      return `Kind changed to ${CASE_WORDS.kinds[fact.kind].toLowerCase()}`;
    case "notFromPublic":
      return "Clocks stopped: not from the public";
    case "correctedReceipt":
      return `Received date corrected to ${names.dateName(fact.receivedOn)}`;
    case "withdrawn":
      return "Taken back";
  }
};
