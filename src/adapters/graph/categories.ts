/**
 * The categories of a message with one of ours, or none, in place of those of ours that it has. Outlook does
 * not tell capitals from small letters in category names. Null when nothing would change.
 */
export const withTag = (
  present: readonly string[],
  category: string | null,
  ours: readonly string[],
): readonly string[] | null => {
  const own = new Set([...ours, ...(category === null ? [] : [category])].map((each) => each.toLowerCase()));
  const mine = present.filter((each) => own.has(each.toLowerCase()));
  const asWished =
    category === null
      ? mine.length === 0
      : mine.length === 1 && mine[0]?.toLowerCase() === category.toLowerCase();
  if (asWished) return null;
  const theirs = present.filter((each) => !own.has(each.toLowerCase()));
  return category === null ? theirs : [...theirs, category];
};
