import type { LogLetter } from "../../contracts/case.ts";
import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import { isTimeOfDay } from "../../domain/calendar/time-zone.ts";
import { readTypedDate } from "./typed-date.ts";
import { letterWords } from "./words.ts";

/** What somebody has typed into the form so far. */
export interface LetterDraft {
  readonly channel: LogLetter["channel"];
  readonly authority: string;
  readonly service: string;
  /** As typed. */
  readonly receivedOn: string;
  /** `HH:MM` of a call, as typed; empty where it is not known. */
  readonly time: string;
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
  time: "",
  senderName: "",
  subject: "",
  kind: "enquiry",
  complexity: "ordinary",
});

/** `HH:MM`: the record takes no seconds. */
export const isCallTime = (text: string): boolean => text.length === 5 && isTimeOfDay(text);

/** The time of a call. A letter has a date on its stamp and no time, whatever was typed before it was one. */
export const timeOf = ({ channel, time }: Pick<LetterDraft, "channel" | "time">): string | null =>
  channel === "call-back" && time.trim() !== "" ? time.trim() : null;

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
  const time = timeOf(draft);
  const { errors: words } = letterWords;
  const errors: LetterErrors = {
    ...(date.ok ? {} : { receivedOn: date.failure.message }),
    ...(time !== null && !isCallTime(time) && { time: words.time }),
    ...(draft.authority === "" && { authority: words.authority }),
    ...(draft.service === "" && { service: words.service }),
    ...(senderName === "" && { senderName: words.senderName }),
    ...(senderName.length > 200 && { senderName: words.tooLong(200) }),
    ...(subject === "" && { subject: words.subject }),
    ...(subject.length > 300 && { subject: words.tooLong(300) }),
  };
  if (!date.ok || Object.keys(errors).length > 0) return { ok: false, errors };
  const { channel, authority, service, kind, complexity } = draft;
  const scope = { channel, authority, service, kind, complexity };
  const letter = { ...scope, receivedOn: date.value, senderName, subject };
  return { ok: true, letter: time === null ? letter : { ...letter, time } };
};
