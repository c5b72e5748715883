/** "a letter", "a letter or a fax", "a, b or c". */
export const listed = (names: readonly string[], last: "and" | "or"): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1) ?? ""}`;
