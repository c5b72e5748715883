import type { CivilDate } from "../calendar/civil-date.ts";
import { safeText } from "../mail/safe-text.ts";
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

// Whatever mail programs make links of: "scheme:...", "name@place", "\\\\server", and bare "place.uk" with any dot.
const LINK_LIKE =
  /\S*(?::\s*\/\/|\\\\|[@\uff20]|\b(?:mailto|tel|sms|data|javascript)\s*:|[\p{L}\p{N}][.\u3002\uff0e\uff61]\p{L}[\p{L}\p{N}-])\S*/giu;

/**
 * What a stranger wrote is quoted as text that nothing can be made of: on one line, without an address of the web
 * that a reader's program would turn into a link, so that nobody can send their advertisement through our reply.
 */
const quoted = (text: string): string =>
  // Made safe first: with its invisible signs a link is none yet, and without them it would be one.
  safeText(
    safeText(text, text.length)
      .replace(LINK_LIKE, "…")
      .replace(/[{}<>]/g, " "),
    LONGEST_SUBJECT_QUOTED,
  );

const filled = (text: string, language: Language, about: Acknowledged): string => {
  const none = NO_PROMISE[language];
  const values: Readonly<Record<string, string>> = {
    reference: about.reference,
    service: about.service,
    council: about.council,
    subject: quoted(about.subject),
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
