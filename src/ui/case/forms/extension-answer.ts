import { isCivilDate, type CivilDate } from "../../../domain/calendar/civil-date.ts";
import type { Clock } from "../../../domain/clock/clock.ts";
import { refusalOfExtension } from "../../../domain/clock/extensions.ts";
import { dateInWords } from "../../../domain/clock/in-words.ts";
import { amountOf } from "../../../domain/standards/allowance.ts";
import { FORM_WORDS } from "../form-words.ts";
import { noteOf } from "./note.ts";

/** What is typed into the form that extends a reply. */
export interface ExtensionDraft {
  readonly amount: string;
  readonly customerToldOn: string;
  readonly reason: string;
  readonly approvedBy: string;
}

export type ExtensionErrors = Readonly<Partial<Record<"amount" | "customerToldOn" | "reason", string>>>;

interface Limits {
  readonly clock: Clock;
  readonly receivedOn: CivilDate;
  readonly today: CivilDate;
}

const words = FORM_WORDS.extend;

const amountRefusal = (typed: string, { standard }: Clock): string | null => {
  const atMost = standard.extension === null ? 0 : amountOf(standard.extension.atMost);
  const amount = Number(typed);
  const fits = /^\d+$/.test(typed.trim()) && amount >= 1 && amount <= atMost;
  return fits ? null : words.amountInvalid(atMost);
};

/** "The customer has to be told on or before the date on which it was due until then." */
const toldRefusal = (typed: string, amount: number, { clock, receivedOn, today }: Limits): string | null => {
  if (!isCivilDate(typed)) return words.dateMissing;
  if (typed > today) return words.notAfter;
  if (typed < receivedOn) return words.notBefore;
  const times = clock.extensions.filter(({ refused }) => refused === null).length;
  const { on } = clock.due;
  const refused = refusalOfExtension(clock.standard, { times, dueOn: on }, { amount, customerToldOn: typed });
  return refused === "told-too-late" ? words.toldTooLate(dateInWords(on, today)) : null;
};

/** Why what is typed can not be recorded, by field; empty when it can. */
export const extensionErrors = (draft: ExtensionDraft, limits: Limits): ExtensionErrors => {
  const amount = amountRefusal(draft.amount, limits.clock);
  const told = toldRefusal(draft.customerToldOn, Number(draft.amount), limits);
  return {
    ...(amount === null ? {} : { amount }),
    ...(told === null ? {} : { customerToldOn: told }),
    ...(noteOf(draft.reason) === null ? { reason: FORM_WORDS.required } : {}),
  };
};
