/** Longest subject that is kept, in characters. */
export const LONGEST_SUBJECT = 300;
/** Longest name of a person that is kept, in characters. */
export const LONGEST_NAME = 120;

/** What most text is: nothing in it has to be looked at twice. */
const HARMLESS = /^[!-~]+(?: [!-~]+)*$/;

const LONE_SURROGATES = /\p{Cs}/gu;
// Line ends and control characters would let a subject add headers to an acknowledgement.
const CONTROLS = /\p{Cc}|[\u2028\u2029]/gu;
// Direction marks and overrides, zero-width and tag characters show one thing and say another.
const INVISIBLES =
  /\p{Cf}|\u034f|\u17b4|\u17b5|\u180b|\u180c|\u180d|\u180f|[\u115f\u1160\u2800\u3164\uffa0]/gu;
const TOWERS_OF_ACCENTS = /(\p{M}{4})\p{M}+/gu;

/**
 * Text from a stranger's mail made safe to show, to store and to send: one line, nothing invisible, no
 * direction tricks, at most `longest` characters.
 */
export function safeText(text: string, longest: number): string {
  if (text.length <= longest && HARMLESS.test(text)) return text;
  // What lies far behind the end can not be seen; cutting first keeps hostile input cheap.
  const plain = text
    .slice(0, longest * 8)
    .replace(LONE_SURROGATES, "\ufffd")
    .replace(CONTROLS, " ")
    .replace(INVISIBLES, "")
    .replace(TOWERS_OF_ACCENTS, "$1")
    .replace(/\s+/gu, " ")
    .trim();
  const characters = [...plain];
  return characters.length <= longest ? plain : `${characters.slice(0, longest - 1).join("")}…`;
}

/** The subject as it is shown: see `safeText`. */
export const safeSubject = (subject: string): string => safeText(subject, LONGEST_SUBJECT);

/** A display name as it is shown: see `safeText`. */
export const safeName = (name: string): string => safeText(name, LONGEST_NAME);
