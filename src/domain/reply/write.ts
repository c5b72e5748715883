import { allowanceIn, dateIn } from "../acknowledgement/promise-in-words.ts";
import { placesIn, type Language } from "../acknowledgement/template.ts";
import { bySentence, filledIn, namingNoDate, SOON, type Values } from "../letter/fill-in.ts";
import { htmlOf } from "../letter/letter-text.ts";
import { quotedWords } from "../mail/quoted-words.ts";
import { safeName } from "../mail/safe-text.ts";
import type { ReplyFacts } from "./facts.ts";
import { answerOf, type ReplyTemplate } from "./template.ts";

export type { ReplyFacts } from "./facts.ts";

/** The beginning of a reply, ready for the officer to finish. */
export interface WrittenReply {
  /** Not always the one that was asked for: the template's first where it does not have that. */
  readonly language: Language;
  readonly text: string;
  readonly html: string;
}

const LONGEST_SUBJECT_QUOTED = 120;
const LONGEST_CUSTOMER = 60;

/** After "Dear", where no name is known. */
const CUSTOMER: Readonly<Record<Language, string>> = { en: "customer", cy: "gwsmer" };

/** A name that a person can be addressed by: not an address, nor what is left of a link or of a very long one. */
const nameOf = (customer: string | null): string | null => {
  const name = quotedWords(customer ?? "", LONGEST_CUSTOMER);
  return name.includes("…") || !/\p{L}/u.test(name) ? null : name;
};

const valuesOf = (language: Language, facts: ReplyFacts): Values => {
  const date = (on: ReplyFacts["newDate"]): string | null => (on === null ? null : dateIn(language, on));
  return {
    customer: nameOf(facts.customer) ?? CUSTOMER[language],
    reference: facts.reference,
    service: facts.service,
    council: facts.council,
    subject: quotedWords(facts.subject, LONGEST_SUBJECT_QUOTED) || null,
    received: date(facts.receivedOn),
    standard: facts.reply === null ? null : allowanceIn(language, facts.reply.allowance),
    "reply by": date(facts.reply?.dueOn ?? null),
    "new date": date(facts.newDate),
    "days late": facts.late === null ? null : allowanceIn(language, facts.late),
    officer: safeName(facts.officer) || null,
  };
};

/**
 * Fills a template in. What is not known is left out together with its sentence, so that no letter says "within of
 * receiving it"; a date that nobody can promise yet becomes "as soon as we can" where a reply is still to come. The
 * reference is never left out: by it the customer finds the case again.
 */
export const writeReply = (template: ReplyTemplate, facts: ReplyFacts, asked: Language): WrittenReply => {
  const wording = template.wordings.find(({ language }) => language === asked) ?? template.wordings[0];
  const language = wording?.language ?? asked;
  const values = valuesOf(language, facts);
  const stillToCome = answerOf(template.purpose) !== "reply";
  let saidSoon = false;

  const withoutDate = (sentence: string): readonly string[] => {
    const missing = placesIn(sentence).filter((place) => values[place] === null);
    const noDate =
      missing.includes("new date") ||
      (facts.newDate === null && missing.some((place) => place === "reply by" || place === "standard"));
    if (!noDate || !stillToCome || saidSoon) return [];
    saidSoon = true;
    return [SOON[language].sentence];
  };

  const written = (sentence: string): readonly string[] => {
    const whole = filledIn(sentence, values);
    if (whole !== null) return [whole];
    if (!sentence.includes("{reference}")) return withoutDate(sentence);
    const mended = filledIn(namingNoDate(sentence, language), values);
    // What else is missing there is no date: the words around it go, and the reference stays.
    return [mended ?? facts.reference];
  };

  const text = bySentence(wording?.text.trim() ?? "", written);
  return { language, text, html: htmlOf(text, language) };
};
