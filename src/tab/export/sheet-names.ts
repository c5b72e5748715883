/** Excel's own rules: at most 31 characters, none of \ / ? * [ ] :, not twice the same, no apostrophe at the ends. */
const LONGEST = 31;

const cleaned = (title: string): string =>
  title
    .replace(/[\\/?*[\]:]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^['\s]+|['\s]+$/g, "")
    .slice(0, LONGEST)
    .trim() || "Sheet";

/** Names under which the sheets of one workbook can stand. */
export const sheetNames = (titles: readonly string[]): readonly string[] => {
  const taken = new Set<string>();
  return titles.map((title) => {
    const wanted = cleaned(title);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      const end = ` ${number}`;
      name = wanted.slice(0, LONGEST - end.length) + end;
    }
    taken.add(name.toLowerCase());
    return name;
  });
};
