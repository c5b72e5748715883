/**
 * Text from a stranger as one line that any store and any screen can take: no control characters (a database
 * refuses NUL, a header could be split by a line break) and no half surrogates.
 */
export const plainText = (value: string): string => value.replace(/[\p{Cc}\p{Cs}]+/gu, " ").trim();
