// How mail systems begin the subject of what they report, in the languages of the people who write to councils
// here. None of these proves anything by itself: residents write of undelivered bins and returned mail too.

/** Sent on, or put into the mailbox: the good news. */
const DELIVERED = beginning(
  "delivered",
  "relayed",
  "expanded",
  "zugestellt",
  "übermittelt",
  "remis",
  "distribué",
  "entregado",
  "entregue",
  "geleverd",
  "bezorgd",
  "consegnato",
  "recapitato",
  "dostarczone",
  "dostarczono",
  "levererat",
  "leveret",
  "levert",
  "toimitettu",
  "doručeno",
  "kézbesítve",
  "livrat",
  "доставлено",
  "παραδόθηκε",
  "teslim edildi",
  "已送达",
  "已送達",
  "配信済み",
);
const DELIVERY_SUCCEEDED =
  /^(?:success(?:ful)? mail delivery report|delivery status notification \((?:success|relay|expanded)\)|delivery (?:notification|report)\s*[:(]\s*(?:delivery (?:has been )?successful|success))/i;

/** Opened, or deleted without being opened. */
const READ = beginning(
  "read",
  "not read",
  "read receipt",
  "read-receipt",
  "return receipt",
  "gelesen",
  "ungelesen",
  "lesebestätigung",
  "lu",
  "non lu",
  "accusé de réception (?:affiché|de lecture)",
  "leído",
  "no leído",
  "lido",
  "não lida?",
  "gelezen",
  "niet gelezen",
  "leesbevestiging",
  "letto",
  "non letto",
  "przeczytano",
  "przeczytane",
  "läst",
  "læst",
  "lest",
  "luettu",
  "přečteno",
  "elolvasva",
  "citit",
  "прочтено",
  "прочитано",
  "διαβάστηκε",
  "okundu",
  "darllenwyd",
  "darllen",
  "已读",
  "已讀",
  "開封済み",
);

const UNDELIVERED =
  /^(?:\[?undeliver(?:able|ed)\b|un-?deliverable\b|not delivered\b|non-?deliver(?:y|able)\b|ndn:|deliver(?:y|y_) ?(?:status notification|status|notification|report|failure|failed|error|has failed|is delayed|delayed|problem|unsuccessful|incomplete)|delivery_failure|permanent (?:delivery )?failure|(?:e-?)?mail (?:delivery|failure|could not be delivered|not delivered|undeliverable|system error)|failure (?:notice|delivery)\b|failed (?:mail|delivery)\b|returned (?:e-?)?mail\b|(?:e-?)?mail returned\b|returned to sender|message (?:could not be delivered|delivery|not delivered|undeliverable|status - undeliverable|you sent blocked)|your message (?:could not be|was not) delivered|unable to deliver\b|could not (?:send|deliver)|error (?:delivering|sending) (?:your )?mail|warning: (?:could not send|message)|expired delivery|delayed mail\b|there was an error sending your mail|unzustellbar\b|zustell(?:ung)?(?:sfehler|störung)|zustellung fehlgeschlagen|nicht zugestellt|non remis\b|échec (?:de la )?(?:remise|distribution)|non distribu|envoi du message impossible|onbestelbaar\b|niet bezorgd\b|no se (?:puede|pudo|ha podido) entregar|no entregado|error (?:de|en la) entrega|non recapitabile|mancato recapito|impossibile recapitare|não foi possível entregar|falha na entrega|não entregue|nie (?:można|udało się) dostarczyć|niedostarczon|kan inte leverera|det går inte att leverera|olevererbart|kan ikke lever|ikke levert|uleverbar|viestiä ei voi|nelze doručit|nedoručitelné|nie je možné doručiť|kézbesíthetetlen|nelivrat|imposibil de livrat|недоставлен|не удается доставить|не доставлено|μη παραδοτέο|teslim edilemedi|ni ellid danfon|未送达|无法送达|無法傳遞|無法送達|配信不能|配信できません)/iu;

function beginning(...words: readonly string[]): RegExp {
  return new RegExp(`^(?:${words.join("|")})\\s*[:：]`, "iu");
}

const plain = (subject: string): string => subject.trim().normalize("NFC");

/** Whether a subject begins as that of a report that a mail was delivered. */
export function isDeliveredSubject(subject: string): boolean {
  const said = plain(subject);
  return DELIVERED.test(said) || DELIVERY_SUCCEEDED.test(said);
}

/** Whether a subject begins as that of a report that a mail was read, or deleted without being read. */
export const isReadSubject = (subject: string): boolean => READ.test(plain(subject));

/** Whether a subject begins as that of a report that a mail could not be delivered, or not yet. */
export const isUndeliveredSubject = (subject: string): boolean => UNDELIVERED.test(plain(subject));
