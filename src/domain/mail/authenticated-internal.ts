import { headersOf } from "./header.ts";
import type { MailMessage } from "./message.ts";

/** Exchange writes it itself and strips it from whatever comes from outside (its header firewall). */
export const AUTHENTICATED_AS = "x-ms-exchange-organization-authas";

/**
 * Whether the council's own Exchange vouches that a colleague who had signed in sent it. Anyone can write an
 * address on the council's domain into From; this header nobody outside can bring in.
 */
export function isAuthenticatedInternal(message: Pick<MailMessage, "headers">): boolean {
  const said = headersOf(message, AUTHENTICATED_AS);
  return said.length > 0 && said.every((each) => /^internal$/i.test(each));
}
