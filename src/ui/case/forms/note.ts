/** What was typed into a note, or null where nothing was. */
export const noteOf = (typed: string): string | null => {
  const said = typed.trim();
  return said === "" ? null : said;
};
