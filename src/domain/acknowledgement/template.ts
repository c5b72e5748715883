/** The languages in which an acknowledgement can be written: those in which we can say a promise and a date. */
export const LANGUAGES = ["en", "cy"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The words of an acknowledgement in one language, with places such as `{reference}` to be filled in. */
export interface Wording {
  readonly language: Language;
  readonly text: string;
  /** Added when the mail arrived while the service was closed; empty for none. */
  readonly outOfHours: string;
}

/** How a mailbox acknowledges: in each of the languages, one below the other. */
export interface AcknowledgementTemplate {
  readonly wordings: readonly Wording[];
  /** Never more to one address within an hour. */
  readonly anHourToOneAddress: number;
}

/** What can be filled in, and what stands there then. */
export const PLACES: Readonly<Record<string, string>> = {
  reference: "the case's reference",
  service: "the name of the service",
  council: "the name of the council",
  subject: "the subject of the customer's mail",
  standard: "how long a reply may take, for example 8 working days",
  "reply by": "the date by which to expect the reply",
};

/** Each place in a text, as it is written there. */
export const placesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{([^{}\n]{1,40})\}/g)].map(([, name]) => name ?? "");
