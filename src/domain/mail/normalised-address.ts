const PLAIN = /^[\w.+-]+@[a-z0-9.-]+$/i;

/**
 * An address in the one form in which it is compared: lower case, without white space, control or invisible
 * characters; empty where what is left is no address.
 */
export function normalisedAddress(raw: string): string {
  if (raw.length <= 254 && PLAIN.test(raw)) return raw.toLowerCase();
  const plain = raw.replace(/[\s\p{Cc}\p{Cf}\p{Cs}<>]+/gu, "").toLowerCase();
  return plain.length <= 254 && /^[^@]+@[^@]+$|^".+"@[^@]+$/.test(plain) ? plain : "";
}
