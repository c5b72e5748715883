import type { CivilDate } from "../calendar/civil-date.ts";
import { quotedWords } from "../mail/quoted-words.ts";
import type { Allowance } from "../standards/allowance.ts";
import { allowanceIn, dateIn } from "./promise-in-words.ts";
import type { AcknowledgementTemplate, Language, Wording } from "./template.ts";

/** What is known of the case that is acknowledged. */
export interface Acknowledged {
  readonly reference: string;
  readonly service: string;
  readonly council: string;
  /** As the customer wrote it. */
  readonly subject: string;
  /** The promise of a reply; null where no standard gives one. */
  readonly reply: { readonly allowance: Allowance; readonly dueOn: CivilDate } | null;
  /** The service was closed when the mail arrived. */
  readonly outOfHours: boolean;
}

const LONGEST_SUBJECT_QUOTED = 120;

const NO_PROMISE: Readonly<Record<Language, { readonly standard: string; readonly replyBy: string }>> = {
  en: { standard: "as soon as we can", replyBy: "as soon as we can" },
  cy: { standard: "cyn gynted ag y gallwn", replyBy: "cyn gynted ag y gallwn" },
};

const filled = (text: string, language: Language, about: Acknowledged): string => {
  const none = NO_PROMISE[language];
  const values: Readonly<Record<string, string>> = {
    reference: about.reference,
    service: about.service,
    council: about.council,
    subject: quotedWords(about.subject, LONGEST_SUBJECT_QUOTED),
    standard: about.reply === null ? none.standard : allowanceIn(language, about.reply.allowance),
    "reply by": about.reply === null ? none.replyBy : dateIn(language, about.reply.dueOn),
  };
  return text.replace(/\{([^{}\n]{1,40})\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? place) : place,
  );
};

const written = ({ language, text, outOfHours }: Wording, about: Acknowledged): string => {
  const closed = about.outOfHours && outOfHours.trim() !== "";
  return [text, ...(closed ? [outOfHours] : [])]
    .map((each) => filled(each.trim(), language, about))
    .join("\n\n");
};

const BETWEEN_LANGUAGES = "\n\n----------------------------------------\n\n";

/** The acknowledgement as plain text, each language below the one before. */
export const writeAcknowledgement = (template: AcknowledgementTemplate, about: Acknowledged): string =>
  template.wordings.map((wording) => written(wording, about)).join(BETWEEN_LANGUAGES);
