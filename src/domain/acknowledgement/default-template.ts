import type { AcknowledgementTemplate, Language, Wording } from "./template.ts";

const WORDINGS: Readonly<Record<Language, Wording>> = {
  en: {
    language: "en",
    text: [
      "Thank you for writing to {service}. We have received your e-mail.",
      "Your reference is {reference}. You can expect our reply by {reply by}: our promise is a reply within {standard}.",
      "If you write again about this, please answer this message, so that everything stays together.",
      "This message was sent automatically.",
      "{service}\n{council}",
    ].join("\n\n"),
    outOfHours:
      "Our office was closed when your e-mail arrived. We will look at it when we are next open. The date above, {reply by}, already allows for that.",
  },
  cy: {
    language: "cy",
    text: [
      "Diolch am ysgrifennu at {service}. Rydym wedi derbyn eich e-bost.",
      "Eich cyfeirnod yw {reference}. Gallwch ddisgwyl ateb gennym erbyn {reply by}: ein haddewid yw ateb o fewn {standard}.",
      "Os byddwch yn ysgrifennu eto am hyn, atebwch y neges hon os gwelwch yn dda, fel bod popeth yn aros gyda'i gilydd.",
      "Anfonwyd y neges hon yn awtomatig.",
      "{service}\n{council}",
    ].join("\n\n"),
    outOfHours:
      "Roedd ein swyddfa ar gau pan gyrhaeddodd eich e-bost. Byddwn yn edrych arno pan fyddwn ar agor nesaf. Mae'r dyddiad uchod, {reply by}, eisoes yn caniatáu ar gyfer hynny.",
  },
};

/** Our own words for a language: a council begins with them and changes what it likes. */
export const defaultWording = (language: Language): Wording => WORDINGS[language];

/** What a mailbox begins with. */
export const DEFAULT_TEMPLATE: AcknowledgementTemplate = {
  wordings: [WORDINGS.en],
  anHourToOneAddress: 3,
};
