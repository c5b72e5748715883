import { isInThread } from "../thread.ts";
import { found, type Rule } from "./rule.ts";

// What Exchange, Outlook, Gmail, Notes and the usual vacation programs write, in the languages of the people who
// write to councils here. Matched at the start of the subject only: "Automatic gate broken" is not one.
const BEGINNINGS = [
  "automatic reply\\s*:",
  "auto(?:matic)?[- ]?(?:response|reply|responder)\\s*[:\\]-]",
  "auto\\s*:",
  "out of (?:the )?office\\b",
  "out-of-office\\b",
  "i am out of (?:the )?office\\b",
  "on (?:annual )?leave\\s*[:-]",
  "vacation (?:reply|response|notice)\\b",
  "away from (?:my mail|the office)\\b",
  "ateb awtomatig\\b",
  "allan o['’]r swyddfa\\b",
  "automatische antwort\\b",
  "abwesenheit(?:snotiz|snachricht)?\\b",
  "abwesend\\b",
  "réponse automatique\\b",
  "absence du bureau\\b",
  "absent(?:e)? du bureau\\b",
  "respuesta automática\\b",
  "fuera de la oficina\\b",
  "risposta automatica\\b",
  "fuori sede\\b",
  "fuori ufficio\\b",
  "resposta automática\\b",
  "automatisch antwoord\\b",
  "afwezig(?:heid)?\\b",
  "autosvar\\b",
  "automatiskt svar\\b",
  "automatisk svar\\b",
  "automaattinen vastaus\\b",
  "automatyczna odpowiedź\\b",
  "odpowiedź automatyczna\\b",
  "poza biurem\\b",
  "automatická odpověď",
  "automatikus válasz\\b",
  "răspuns automat\\b",
  "automatinis atsakymas\\b",
  "автоматический ответ",
  "автоматична відповідь",
  "автоматичен отговор",
  "αυτόματη απάντηση",
  "otomatik yanıt",
  "自动答复",
  "自動回覆",
  "自動応答",
  "رد تلقائي",
];

const OUT_OF_OFFICE = new RegExp(
  `^(?:\\[[^\\]]{1,40}\\]\\s*)?(?:${BEGINNINGS.join("|").replaceAll("\\b", "(?![\\p{L}\\p{N}])")})`,
  "iu",
);

/** Whether a subject begins with the words that mail programs put on out-of-office replies. */
export const isOutOfOfficeSubject = (subject: string): boolean =>
  OUT_OF_OFFICE.test(subject.trim().normalize("NFC"));

/**
 * An out-of-office reply that only its subject gives away. It must answer something: a resident who asks about
 * an "Automatic reply: is anyone there" starts a new thread and is heard.
 */
export const outOfOfficeBySubject: Rule = (message) =>
  isInThread(message) && isOutOfOfficeSubject(message.subject)
    ? found(
        "out_of_office",
        `out-of-office reply (Subject: ${message.subject})`,
        `it answers an earlier mail (In-Reply-To or References)`,
      )
    : null;
