import type { CaseView, OfficerFact } from "../../contracts/case.ts";
import { dateInWords } from "../../domain/clock/date-in-words.ts";
import { EVENT_WORDS } from "../words.ts";

/** What a button of the ribbon records, and how it is told. */
export interface Deed {
  readonly fact: OfficerFact;
  readonly done: (matter: CaseView) => string;
}

/** The next thing that the customer waits for, where a reply is still owed. */
const withReplyDue = (told: string, { row, asOf }: CaseView): string => {
  const { reply } = row;
  if (!row.open || reply === null || reply.answeredAt !== null) return told;
  return `${told} ${EVENT_WORDS.replyDue(dateInWords(reply.dueOn, asOf.slice(0, 10)))}`;
};

/** By the names that the manifests have for them. */
export const DEEDS = {
  acknowledge: {
    fact: { type: "acknowledged", note: null },
    done: (matter) => withReplyDue(EVENT_WORDS.acknowledged(matter.reference), matter),
  },
  recordReply: {
    fact: { type: "replied", note: null },
    done: ({ reference }) => EVENT_WORDS.replied(reference),
  },
  markComplex: {
    fact: { type: "complexityChanged", complexity: "complex", reason: EVENT_WORDS.complexReason },
    done: (matter) => withReplyDue(EVENT_WORDS.complex(matter.reference), matter),
  },
} as const satisfies Record<string, Deed>;
