// What Exchange, Outlook, Gmail, Notes and the usual vacation programs write, in the languages of the people who
// write to councils here. Matched at the start of the subject only: "Automatic gate broken" is not one.
const BEGINNINGS = [
  // English
  "automatic reply\\s*:",
  "auto(?:mat(?:ic|ed))?[- ]?(?:response|reply|responder|answer)\\s*[:\\]-]",
  "auto\\s*:",
  "out of (?:the )?office\\b(?! hours)",
  "out-of-office\\b(?! hours)",
  "ooo\\s*:",
  "i(?: am|'m|’m) (?:currently )?out of (?:the )?office\\b",
  "on (?:annual |maternity |paternity |parental |sick )?leave\\s*[:-]",
  "on (?:holiday|vacation)\\s*[:-]",
  "vacation (?:reply|response|notice|message)\\b",
  "away from (?:my mail|the office)\\b",
  "away\\s*:",
  // Welsh, Irish, Scottish Gaelic
  "(?:ateb|ymateb) awtomatig\\b",
  "(?:neges )?allan o['’]?r swyddfa\\b",
  "freagra uath(?:oibríoch|-?ghluaisteach)\\b",
  "freagairt fhèin-?ghluasadach\\b",
  // German, Dutch, Scandinavian, Finnish, Icelandic
  "automatische (?:antwort|abwesenheitsmeldung|abwesenheitsnotiz|rückmeldung|bestätigung)\\b",
  "abwesenheit(?:snotiz|snachricht|smeldung|sagent|sassistent|sbenachrichtigung)?\\b",
  "abwesend\\b",
  "außer haus\\b",
  "nicht im büro\\b",
  "automatisch antwoord\\b",
  "automatische reactie\\b",
  "afwezig(?:heid)?(?:sbericht|smelding|sassistent)?\\b",
  "niet (?:aanwezig|op kantoor)\\b",
  "autosvar\\b",
  "automatiskt svar\\b",
  "automatisk svar\\b",
  "frånvaro(?:meddelande)?\\b",
  "fravær(?:sassistent|sbesked|smelding)?\\b",
  "ikke til stede\\b",
  "ikke på kontoret\\b",
  "automaattinen vastaus\\b",
  "poissa(?: toimistosta)?\\s*:",
  "sjálfvirkt svar\\b",
  // French, Spanish, Catalan, Galician, Basque, Italian, Portuguese, Romanian
  "réponse automatique\\b",
  "absence du bureau\\b",
  "absent(?:e)? du bureau\\b",
  "message d['’]absence\\b",
  "en dehors du bureau\\b",
  "respuesta automática\\b",
  "fuera de (?:la )?oficina\\b",
  "ausente de la oficina\\b",
  "resposta automàtica\\b",
  "resposta automática\\b",
  "erantzun automatikoa\\b",
  "fora d(?:o|a) escritório\\b",
  "ausência (?:temporária|do escritório)\\b",
  "risposta automatica\\b",
  "fuori sede\\b",
  "fuori ufficio\\b",
  "assenza dall['’]ufficio\\b",
  "răspuns automat\\b",
  // Slavonic and Baltic
  "automatyczna odpowiedź\\b",
  "odpowiedź automatyczna\\b",
  "autoodpowiedź\\b",
  "poza biurem\\b",
  "nieobecność\\b",
  "automatická odpov(?:ěď|eď)",
  "mimo kancelář",
  "automatski odgovor\\b",
  "samodejni odgovor\\b",
  "аутоматски одговор",
  "автоматический ответ",
  "автоответ",
  "автоматична відповідь",
  "автоматичен отговор",
  "автоматски одговор",
  "automatinis atsakymas\\b",
  "automātisk[aā] atbilde\\b",
  "automaatvastus\\b",
  // Hungarian, Albanian, Maltese, Greek, Turkish
  "automatikus válasz\\b",
  "házon kívül\\b",
  "përgjigje automatike\\b",
  "tweġiba awtomatika\\b",
  "αυτόματη απάντηση",
  "εκτός γραφείου",
  "otomatik (?:yanıt|cevap)",
  "ofis dışında",
  // Arabic, Persian, Urdu, Pashto, Kurdish, Hebrew
  "(?:ال)?رد (?:ال)?تلقائي",
  "خارج المكتب",
  "پاسخ خودکار",
  "خودکار جواب",
  "اتومات ځواب",
  "מענה אוטומטי",
  "תשובה אוטומטית",
  "מחוץ למשרד",
  // South and East Asia
  "स्वचालित (?:उत्तर|जवाब|प्रत्युत्तर)",
  "ਸਵੈਚਲਿਤ ਜਵਾਬ",
  "સ્વચાલિત (?:જવાબ|પ્રતિસાદ)",
  "স্বয়ংক্রিয় (?:উত্তর|জবাব)",
  "தானியங்கு? பதில்",
  "自动(?:答复|回复)",
  "自動(?:回覆|回復|回信|答覆)",
  "自動(?:応答|返信)",
  "不在(?:通知|配信)",
  "외출 중",
  "부재 중",
  "자동 (?:회신|응답)",
  "ตอบกลับอัตโนมัติ",
  "การตอบกลับอัตโนมัติ",
  "trả lời tự động",
  "tự động trả lời",
  "balasan (?:otomatis|automatik)",
  // Amharic and Somali, Swahili
  "ራስ-ሰር ምላሽ",
  "jawaab otomaatig ah",
  "jibu (?:la )?(?:otomatiki|kiotomatiki)",
];

/** Marks that the receiving server puts in front: "[EXTERNAL] ", "EXT: ". */
const MARKS = "(?:\\[[^\\]]{1,40}\\]\\s*|(?:external|ext)\\s*:\\s*)?";

const OUT_OF_OFFICE = new RegExp(
  `^${MARKS}(?:${BEGINNINGS.join("|").replaceAll("\\b", "(?![\\p{L}\\p{N}])")})`,
  "iu",
);

/** Words before a colon, then the mark of an answer: "Automatic reply: RE: Damp". */
const ANSWERING = /^[^:：]{2,60}[:：]\s*(?:re|aw|sv|vs|tr|rv|antw|odp|ynt|回复|答复|回覆|返信)\s*[:：]/iu;

/** Whether a subject begins with the words that mail programs put on out-of-office replies. */
export const isOutOfOfficeSubject = (subject: string): boolean =>
  OUT_OF_OFFICE.test(subject.trim().normalize("NFC"));

/** Whether it is such a subject and repeats that of an answer, so that it answers one: "Out of office: RE: Damp". */
export const isOutOfOfficeOnAnAnswer = (subject: string): boolean =>
  isOutOfOfficeSubject(subject) && ANSWERING.test(subject.trim());
