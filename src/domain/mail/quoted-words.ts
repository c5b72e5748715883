import { safeText } from "./safe-text.ts";

// Whatever mail programs make links of: "scheme:...", "name@place", "\\\\server", and bare "place.uk" with any dot.
const LINK_LIKE =
  /\S*(?::\s*\/\/|\\\\|[@\uff20]|\b(?:mailto|tel|sms|data|javascript)\s*:|[\p{L}\p{N}][.\u3002\uff0e\uff61]\p{L}[\p{L}\p{N}-])\S*/giu;

/**
 * What a stranger wrote, quoted as words that nothing can be made of: on one line, without an address of the web
 * that a reader's program would turn into a link, so that nobody can send their advertisement through our reply.
 */
export const quotedWords = (text: string, longest: number): string =>
  // Made safe first: with its invisible signs a link is none yet, and without them it would be one.
  safeText(
    safeText(text, text.length)
      .replace(LINK_LIKE, "…")
      .replace(/[{}<>]/g, " "),
    longest,
  );
