import type { CivilDate } from "../calendar/civil-date.ts";
import { bySentence, filledIn, namingNoDate, SOON, type Values } from "../letter/fill-in.ts";
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

const valuesOf = (language: Language, about: Acknowledged): Values => ({
  reference: about.reference,
  service: about.service,
  council: about.council,
  subject: quotedWords(about.subject, LONGEST_SUBJECT_QUOTED),
  standard: about.reply && allowanceIn(language, about.reply.allowance),
  "reply by": about.reply && dateIn(language, about.reply.dueOn),
});

/**
 * Where no standard promises a reply, what would name its date says once that it comes as soon as we can. The
 * reference is never left out.
 */
const withoutPromise = (text: string, language: Language, values: Values): string => {
  let saidSoon = false;
  return bySentence(text, (sentence) => {
    const whole = filledIn(sentence, values);
    if (whole !== null) return [whole];
    const holdsReference = sentence.includes("{reference}");
    if (saidSoon && !holdsReference) return [];
    saidSoon = true;
    return [
      holdsReference ? (filledIn(namingNoDate(sentence, language), values) ?? "") : SOON[language].sentence,
    ];
  });
};

const written = ({ language, text, outOfHours }: Wording, about: Acknowledged): string => {
  const closed = about.outOfHours && outOfHours.trim() !== "";
  const values = valuesOf(language, about);
  const whole = [text, ...(closed ? [outOfHours] : [])].map((each) => each.trim()).join("\n\n");
  return filledIn(whole, values) ?? withoutPromise(whole, language, values);
};

const BETWEEN_LANGUAGES = "\n\n----------------------------------------\n\n";

/** The acknowledgement as plain text, each language below the one before. */
export const writeAcknowledgement = (template: AcknowledgementTemplate, about: Acknowledged): string =>
  template.wordings.map((wording) => written(wording, about)).join(BETWEEN_LANGUAGES);
