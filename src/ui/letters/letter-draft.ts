import type { LogLetter } from "../../contracts/case.ts";
import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import { readTypedDate } from "./typed-date.ts";
import { letterWords } from "./words.ts";

/** What somebody has typed into the form so far. */
export interface LetterDraft {
  readonly channel: LogLetter["channel"];
  readonly authority: string;
  readonly service: string;
  /** As typed. */
  readonly receivedOn: string;
  readonly senderName: string;
  readonly subject: string;
  readonly kind: LogLetter["kind"];
  readonly complexity: LogLetter["complexity"];
}

export type LetterField = keyof LetterDraft;
export type LetterErrors = Readonly<Partial<Record<LetterField, string>>>;

/** An empty form. The service and the council are set where there is only one to choose. */
export const emptyDraft = (authorities: readonly string[], services: readonly string[]): LetterDraft => ({
  channel: "letter",
  authority: authorities.length === 1 ? (authorities[0] as string) : "",
  service: services.length === 1 ? (services[0] as string) : "",
  receivedOn: "",
  senderName: "",
  subject: "",
  kind: "enquiry",
  complexity: "ordinary",
});

/** What a letter must say before it can be logged, in the order of the form. */
export const checkDraft = (
  draft: LetterDraft,
  today: CivilDate,
):
  | { readonly ok: true; readonly letter: Omit<LogLetter, "key"> }
  | { readonly ok: false; readonly errors: LetterErrors } => {
  const date = readTypedDate(draft.receivedOn, today);
  const senderName = draft.senderName.trim();
  const subject = draft.subject.trim();
  const { errors: words } = letterWords;
  const errors: LetterErrors = {
    ...(date.ok ? {} : { receivedOn: date.failure.message }),
    ...(draft.authority === "" && { authority: words.authority }),
    ...(draft.service === "" && { service: words.service }),
    ...(senderName === "" && { senderName: words.senderName }),
    ...(senderName.length > 200 && { senderName: words.tooLong(200) }),
    ...(subject === "" && { subject: words.subject }),
    ...(subject.length > 300 && { subject: words.tooLong(300) }),
  };
  if (!date.ok || Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, letter: { ...draft, receivedOn: date.value, senderName, subject } };
};
