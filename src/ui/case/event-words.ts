import type { CaseEvent, MovedDue } from "../../domain/case/event.ts";
import { CLOCK_WORDS } from "../clock/words.ts";
import { CASE_WORDS } from "./words.ts";

/** One entry of the timeline. */
export interface EventWords {
  readonly what: string;
  /** The words that somebody added. */
  readonly note: string | null;
  /** What followed, a line each. */
  readonly lines: readonly string[];
  /** An entry of the service by which nothing changed for anybody. */
  readonly quiet: boolean;
}

/** The council's own names for what events hold as ids, dates and bare numbers. */
export interface EventNames {
  readonly serviceName: (id: string) => string;
  readonly dateName: (date: string) => string;
  /** "10 working days": an extension is recorded in the unit of the standard. */
  readonly extensionName: (amount: number) => string;
}

const said = (what: string, note: string | null = null): EventWords => ({
  what,
  note,
  lines: [],
  quiet: false,
});

const movedInWords = ({ promised, from, to }: MovedDue, { dateName }: EventNames): readonly string[] => {
  const name = CLOCK_WORDS.plain[promised];
  if (from === to) return [];
  if (to === null) return [`${name} no longer promised, was due ${dateName(from ?? "")}`];
  return [`${name} due ${dateName(to)}${from === null ? "" : `, was ${dateName(from)}`}`];
};

const recalculated = (event: CaseEvent & { type: "recalculated" }, names: EventNames): EventWords => {
  const lines = event.moved.flatMap((moved) => movedInWords(moved, names));
  return lines.length > 0
    ? { what: `Rules changed: ${event.because}`, note: null, lines, quiet: false }
    : { what: `Rules changed: ${event.because}. No date moved`, note: null, lines, quiet: true };
};

const extended = (event: CaseEvent & { type: "extended" }, names: EventNames): EventWords => {
  const approved = event.approvedBy === null ? "" : `, approved by ${event.approvedBy}`;
  return {
    ...said(`Reply extended by ${names.extensionName(event.amount)}`, event.reason),
    lines: [`Customer told ${names.dateName(event.customerToldOn)}${approved}`],
  };
};

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

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
    case "holdingReplySent":
      return {
        ...said("Holding reply sent", event.note),
        lines:
          event.replyBy === undefined ? [] : [`Customer told: reply by ${names.dateName(event.replyBy)}`],
      };
    case "noReplyNeeded":
      return said(
        event.concerns === "case"
          ? "No reply needed: clocks stopped"
          : "No reply needed to what the customer wrote again",
        event.reason,
      );
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
    case "waiting":
      return said(`Waiting for ${CLOCK_WORDS.waitingFor[event.waitingFor]}`, event.reason);
    case "waitingEnded":
      return said("The customer answered", event.note);
    case "extended":
      return extended(event, names);
    case "milestone":
      return said(capitalised(event.name));
    case "reopened":
      return said("Reopened", event.reason);
    case "mergedInto":
      return said(`Answered with ${event.reference} from here on`);
    case "mergedFrom":
      return said(`${event.reference} is answered here, received ${names.dateName(event.receivedOn)}`);
    case "recalculated":
      return recalculated(event, names);
    case "notFromPublic":
      return said("Not from the public: clocks stopped", event.reason);
    case "correctedReceipt":
      return said(`Received date corrected to ${names.dateName(event.receivedOn)}`, event.reason);
    case "noted":
      return said("Note for colleagues", event.text);
    case "withdrawn": {
      const earlier = all.find(({ seq }) => seq === event.withdraws);
      return said(earlier ? `Taken back: ${eventWords(earlier, names, []).what}` : "An entry was taken back");
    }
  }
};
