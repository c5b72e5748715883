import type { AttachmentWords } from "./attachment-words.ts";

/** Words that a paper is called by: "enclosed" alone may be a garden. */
const PAPER =
  "(?:cop(?:y|ies)|forms?|letters?|leaflets?|documents?|reports?|invoices?|bills?|statements?|details|plans?|photos?|photographs?|maps?|guides?|guidance|booklets?|polic(?:y|ies)|information|applications?|certificates?|licen[cs]es?|permits?|notices?|response|replies|reply|pdfs?|spreadsheets?|files?|schedules?|agreements?)";

const THIS_MAIL = "(?:(?:this|the|my|our)\\s+)(?:e-?mail|message|letter|reply|response|note)\\b";

export const ENGLISH: AttachmentWords = {
  aside: [
    // The footer of every council: "this e-mail and any attachments are confidential".
    /\b(?:any|no|without|without any|and\/or|or its|its|all)\s+(?:\w+\s+)?(?:attachments?|enclosures?|attached\s+\w+)\b/gi,
    // Taken from wages and benefits for council tax: "attachment of earnings order".
    /\battachments?\s+(?:of|to|from)\s+(?:\w+\s+){0,2}(?:earnings|benefits?|wages|allowances?)\b/gi,
    /\battach(?:ing|ed|es)?\s+(?:(?:to|your|his|her|their|the|an?)\s+)*(?:earnings|wages|salary|benefits?)\b/gi,
    /\b(?:earnings|benefits?)\s+attachments?\b|\battachment\s+orders?\b/gi,
    /\b(?:emotional|secure|insecure)\s+attachments?\b|\battachment\s+(?:disorder|theory|style|needs|figure)s?\b/gi,
    // Denied, or looked for and not found.
    /\b(?:not|\w+n't|cannot|unable to|never|forgot to)\s+(?:\w+\s+){0,3}(?:attach|enclos)\w*/gi,
    /\b(?:un|re|semi|non)-?attached\b/gi,
    // The other person's: sent by them, or asked of them.
    /\b(?:you|they|he|she)(?:'ve|'d)?\s+(?:(?!will|find|see|need|would|should|shall)\w+\s+){0,2}(?:attach|enclose)[ds]?\b/gi,
    /\byou(?:'ll)?\s+(?:will\s+|would\s+|should\s+|may\s+|can\s+|must\s+)?(?:also\s+)?(?:need\s+to\s+)?(?:attach|enclose)\b/gi,
    /\b(?:please|kindly|remember to|to)\s+(?:also\s+|then\s+|re-?)?(?:attach|enclose)\b/gi,
    /\byour\s+(?:\w+\s+){0,2}(?:attachments?|enclosures?)\b/gi,
    /\b(?:attachments?|enclosures?|(?:attached|enclosed)\s+\w+)\s+(?:that\s+|which\s+)?(?:you|your|they|he|she)\b/gi,
    /\b(?:attached|enclosed)\s+(?:to|with|in)\s+(?:your|his|her|their)\b/gi,
    // Gone already, with another mail.
    /\b(?:attached|enclosed)\s+(?:to|with|in)\s+(?:my|our|the|an?)\s+(?:previous|earlier|last|first|original|recent|initial|other|separate|later)\b/gi,
    // Fixed to something, or fenced in.
    new RegExp(`\\b(?:attached\\s+(?:to|by|onto)|enclosed\\s+(?:by|within|in))\\s+(?!${THIS_MAIL})`, "gi"),
    /\battached\s+(?:house|home|dwelling|garage|propert\w+|building|bungalow|outbuilding|shed|wall|flat|conservatory|extension|annexe?)s?\b/gi,
    /\benclosed\s+(?:\w+\s+)?(?:garden|space|area|yard|court\w*|field|land|shed|porch|balcony|playground|ground|store|room|dog)s?\b/gi,
    /\b(?:fully|partly|partially|completely|securely|totally|be|were|was)\s+enclosed\b/gi,
    /\bstrings?\s+attached\b/gi,
    // "the importance that we attach to", "attaches great importance".
    /\b(?:importance|priority|value|weight|significance|blame|conditions?|stigma)\s+(?:\w+\s+){0,3}?attach\w*/gi,
    /\battach(?:ed|es|ing)?\s+(?:\w+\s+){0,2}?(?:importance|priority|value|weight|significance|blame|conditions?|stigma)\b/gi,
  ],
  promises: [
    /\b(?:find|see)\s+(?:it\s+|them\s+|(?:the|an?|our|my|your)\s+(?:\w+\s+){1,3})?(?:attached|enclosed)\b/i,
    /\b(?:i|we|i'm|we're|i've|we've)\s+(?:\w+\s+){0,3}?(?:attach|attached|attaching|enclose|enclosed|enclosing)\b/i,
    /^\W*(?:attached|enclosed|attaching|enclosing)\b/i,
    /\b(?:is|are|been|now|hereby|also)\s+attached\b/i,
    new RegExp(`\\b${PAPER}\\b.*\\b(?:is|are|been)\\s+(?:now\\s+|also\\s+)?enclosed\\b`, "i"),
    /\b(?:the|this|these|as|my|our|and)\s+(?:attached|enclosed)\b/i,
    new RegExp(
      `\\b(?:attached|enclosed)\\s+(?:please|herewith|${PAPER}|(?:to|with|in)\\s+${THIS_MAIL})`,
      "i",
    ),
    new RegExp(`\\b${PAPER}\\s+\\(?(?:attached|enclosed)\\b`, "i"),
    /\b(?:see|in|per|open|read|complete|sign|return|view|as)\s+(?:the|an|this|these|both)\s+(?:\w+\s+)?attachments?\b/i,
    /\b(?:see|two|three|\d)\s+attachments?\b/i,
    /\bthe\s+attachments?\s+(?:below|above|contains?|shows?|explains?|sets?|lists?|gives?|tells?)\b/i,
  ],
};
