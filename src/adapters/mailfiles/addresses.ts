import { addressParser, decodeWords } from "postal-mime";
import { normalisedAddress } from "./normalised-address.ts";
import { safeName } from "../../domain/mail/safe-text.ts";
import type { MailAddress } from "../../domain/mail/message.ts";

/** The addresses in a From, Reply-To, To or Cc header, groups opened, names decoded and safe to show. */
export function addressesIn(value: string): readonly MailAddress[] {
  const found: MailAddress[] = [];
  for (const each of addressParser(value, { flatten: true })) {
    const address = normalisedAddress(each.address ?? "");
    const name = safeName(decodeWords(each.name));
    if (address !== "" || name !== "") found.push({ name, address });
  }
  return found;
}
